"""Reports about one person, by names that training never saw."""

import pytest

pytest.importorskip("faker")
pytest.importorskip("anyascii")

from onrecord_training.name_probes import FRAMES, make_probes
from onrecord_training.names import half_of, load_names


def test_names_are_of_forty_languages_that_training_never_saw() -> None:
    probes = list(make_probes(load_names(1)))
    assert len({probe.locale for probe in probes}) >= 40
    assert all(half_of(name) == 1 for one in load_names(1) for name in (*one.female, *one.male, *one.last))


def test_each_report_names_its_person_once_and_holds_the_statement() -> None:
    for probe in make_probes(load_names(1)):
        assert probe.text.count(probe.full) == 1
        assert probe.frame.content in probe.text


def test_half_of_the_frames_may_be_looked_at() -> None:
    assert sum(frame.looked_at for frame in FRAMES) * 2 == len(FRAMES)
