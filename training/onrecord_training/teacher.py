"""Train the teacher on PolNeAR."""

import argparse
from dataclasses import replace
from pathlib import Path

import torch

from onrecord_training.folders import DATA, MPNET, RUNS
from onrecord_training.pieces import PieceEncoder
from onrecord_training.polnear import read_articles
from onrecord_training.tagger import Teacher
from onrecord_training.trainer import SEED, Settings, Training

SETTINGS = Settings(epochs=3, rate=8e-5, layer_decay=0.9, head_rate=5e-4)


def main() -> None:
    """Train to the last epoch, or go on with it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="PolNeAR, with train/ and dev/")
    parser.add_argument("--encoder", type=Path, default=MPNET)
    parser.add_argument("--runs", type=Path, default=RUNS / "teacher", help="folder of checkpoints and log")
    parser.add_argument("--epochs", type=int, default=SETTINGS.epochs)
    parser.add_argument("--limit", type=int, help="only the first so many articles of each part, to try things out")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    Training(
        Teacher(options.encoder),
        PieceEncoder(options.encoder),
        read_articles(options.data / "train")[: options.limit],
        read_articles(options.data / "dev")[: options.limit],
        options.runs,
        replace(SETTINGS, epochs=options.epochs),
    ).run()


if __name__ == "__main__":
    main()
