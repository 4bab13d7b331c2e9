"""The contract with the product is the one that training would write now."""

import json

import pytest

from onrecord_training.contract import make_contract, to_json
from onrecord_training.contract_texts import DIFFERENCES
from write_contract import CONTRACT


@pytest.fixture(scope="module")
def made() -> str:
    return to_json(make_contract())


def test_the_file_is_what_would_be_written(made: str) -> None:
    assert CONTRACT.read_text(encoding="utf-8") == made, "write it anew: python3 training/write_contract.py"


def test_what_is_written_reads_back_as_it_was(made: str) -> None:
    assert json.loads(made) == json.loads(json.dumps(make_contract()))


def test_reading_differs_in_every_column_that_is_told_of() -> None:
    for told, difference in zip(make_contract()["differences"], DIFFERENCES, strict=True):
        for column, values in difference.reading.items():
            assert told["training"][column] != values, (difference.name, column)
