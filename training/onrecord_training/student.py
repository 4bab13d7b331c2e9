"""Train the student, the model that is shipped.

It learns from PolNeAR, from what a teacher says of it and of further texts, and from texts of our own.
"""

import argparse
from dataclasses import replace
from pathlib import Path

import torch

from onrecord_training.augment import Exchange
from onrecord_training.distillation import Guide
from onrecord_training.folders import DATA, MINILM, MPNET, RUNS, held_out
from onrecord_training.pieces import PieceEncoder
from onrecord_training.polnear import read_articles
from onrecord_training.synthetic import write_texts
from onrecord_training.tagger import Student
from onrecord_training.texts import read_texts
from onrecord_training.trainer import SEED, Guidance, Settings, Training
from onrecord_training.trees import load_trees

SETTINGS = Settings(epochs=6, rate=3e-4, layer_decay=0.9, head_rate=1e-3)


def main() -> None:
    """Train to the last epoch, or go on with it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="PolNeAR, with train/ and dev/")
    parser.add_argument(
        "--texts", type=Path, help="folder with news/, re3d/, plover/, uds-ih2/ and gum/, learnt from where it is given"
    )
    parser.add_argument("--encoder", type=Path, default=MINILM)
    parser.add_argument(
        "--teacher", type=Path, nargs="+", required=True, help="epoch-N.pt files of teacher.py; the mean is taken"
    )
    parser.add_argument("--teacher-encoder", type=Path, default=MPNET)
    parser.add_argument("--trees", type=Path, help="file of trees.py, of texts that have no tree")
    parser.add_argument("--guided", type=float, default=0.9, help="weight of the teacher beside the annotation")
    parser.add_argument("--likeness", type=float, default=0.5, help="weight of how like the teacher's the states are")
    parser.add_argument("--runs", type=Path, default=RUNS / "student", help="folder of checkpoints and log")
    parser.add_argument("--epochs", type=int, default=SETTINGS.epochs)
    parser.add_argument("--rate", type=float, default=SETTINGS.rate, help="of the encoder's top layer at its highest")
    parser.add_argument("--batch", type=int, default=SETTINGS.batch, help="windows a step")
    parser.add_argument(
        "--fast", action="store_true", help="attention within blocks in all layers but the last, and ReLU"
    )
    parser.add_argument("--synthetic", action="store_true", help="learn from synthetic-texts.txt, too")
    parser.add_argument("--start", type=Path, help="an epoch-N.pt to start from, for a further round")
    parser.add_argument("--device", default="cpu", help="cpu, or cuda for a graphics processor")
    parser.add_argument(
        "--seed", type=int, default=SEED, help="another one reads the texts otherwise, in a further round"
    )
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    articles = read_articles(options.data / "train")
    if options.texts:
        articles += read_texts(options.texts)
    synthetic = write_texts(options.seed) if options.synthetic else []
    articles += synthetic
    guide = Guide(options.teacher_encoder, options.teacher)
    exchange = Exchange(articles, options.teacher_encoder, guide.encoder)
    certain = frozenset(article.name for article in synthetic)
    student = Student(options.encoder, fast=options.fast)
    if options.start:
        student.load_trained(torch.load(options.start, weights_only=True))
    Training(
        student,
        PieceEncoder(options.encoder),
        articles,
        read_articles(options.data / "dev"),
        options.runs,
        replace(SETTINGS, epochs=options.epochs, rate=options.rate, seed=options.seed, batch=options.batch),
        Guidance(guide, options.guided, options.likeness, load_trees(options.trees) if options.trees else {}, certain),
        exchange,
        held_out(options.texts) if options.texts else (),
        options.device,
    ).run()


if __name__ == "__main__":
    main()
