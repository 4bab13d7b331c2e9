"""Train a teacher for syntax on the trees of GUM, its news held out."""

import argparse
from pathlib import Path

import torch
from torch import Tensor

from onrecord_training.augment import Exchange
from onrecord_training.folders import DATA, MPNET, RUNS, TEXTS
from onrecord_training.pieces import PieceEncoder
from onrecord_training.polnear import read_articles
from onrecord_training.syntax import syntax_loss
from onrecord_training.tagger import Output, TreeTeacher
from onrecord_training.texts import held_out, read_trees
from onrecord_training.trainer import SEED, Example, Settings, Training
from onrecord_training.windows import Batch

SETTINGS = {"rate": 1e-4, "layer_decay": 0.9, "head_rate": 1e-3}


class TreeTraining(Training):
    """On nothing but trees."""

    def loss(self, examples: list[Example], inputs: Batch, output: Output) -> Tensor:
        windows = [example.window for example in examples]
        return syntax_loss(
            self.model.syntax(output.layers), windows, [example.article.tree for example in examples], whole=True
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="PolNeAR, whose words are exchanged for one another")
    parser.add_argument("--texts", type=Path, default=TEXTS, help="folder with gum/; its news is scored")
    parser.add_argument("--encoder", type=Path, default=MPNET)
    parser.add_argument("--runs", type=Path, default=RUNS / "tree-teacher", help="folder of checkpoints and log")
    parser.add_argument("--epochs", type=int, default=4, help="in each every tree is read three times")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    encoder = PieceEncoder(options.encoder)
    articles = read_trees(options.texts)
    TreeTraining(
        TreeTeacher(options.encoder),
        encoder,
        articles,
        (),
        options.runs,
        Settings(epochs=options.epochs, **SETTINGS),
        exchange=Exchange(read_articles(options.data / "train") + articles, options.encoder, encoder),
        parsed=held_out(options.texts),
    ).run()


if __name__ == "__main__":
    main()
