"""Write contract.json: what training and the product, in two languages, must make of the same texts.

python3 training/write_contract.py [--check]

With --check nothing is written; it fails if the file is not what would be written now. test/model/contract.test.ts
compares the product with the file. It needs numpy and tokenizers, but not PyTorch; where they are missing it says so
and does nothing.
"""

import argparse
import importlib.util
import sys
from pathlib import Path

CONTRACT = Path(__file__).resolve().parent / "contract.json"
NEEDED = ("numpy", "tokenizers")


def missing() -> list[str]:
    """The packages that are needed and not installed."""
    return [name for name in NEEDED if importlib.util.find_spec(name) is None]


def main() -> None:
    """Write contract.json, or tell whether it is as it would be written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the file is another")
    options = parser.parse_args()
    if missing():
        print(f"The contract is not checked: {' and '.join(missing())} of training/pyproject.toml are not installed.")
        return
    from onrecord_training.contract import make_contract, to_json

    made = to_json(make_contract())
    if not options.check:
        CONTRACT.write_text(made, encoding="utf-8")
    elif CONTRACT.read_text(encoding="utf-8") != made:
        sys.exit("training/contract.json is not what training makes now: write it with training/write_contract.py.")


if __name__ == "__main__":
    main()
