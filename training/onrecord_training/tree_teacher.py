"""Train a teacher for syntax on the trees of GUM, its news held out."""

import argparse
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from onrecord_training.augment import Exchange
from onrecord_training.folders import DATA, MPNET, RUNS, TEXTS, held_out
from onrecord_training.pieces import PieceEncoder
from onrecord_training.polnear import read_articles
from onrecord_training.syntax import syntax_loss
from onrecord_training.tagger import Output, TreeTeacher
from onrecord_training.texts import read_trees
from onrecord_training.trainer import SEED, Example, Settings, Training
from onrecord_training.windows import Batch

SETTINGS = Settings(epochs=4, rate=1e-4, layer_decay=0.9, head_rate=1e-3)


class TreeTraining(Training):
    """On nothing but trees."""

    def loss(self, examples: list[Example], inputs: Batch, output: Output) -> Tensor:
        """That of the heads, relations and tags."""
        windows = [example.window for example in examples]
        trees = [example.article.tree for example in examples]
        assert isinstance(self.model, TreeTeacher)
        return torch.as_tensor(syntax_loss(self.model.syntax(output.layers), windows, trees, whole=True))


def main() -> None:
    """Train to the last epoch, or go on with it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="PolNeAR, whose words are exchanged for one another")
    parser.add_argument("--texts", type=Path, default=TEXTS, help="folder with gum/; its news is scored")
    parser.add_argument("--encoder", type=Path, default=MPNET)
    parser.add_argument("--runs", type=Path, default=RUNS / "tree-teacher", help="folder of checkpoints and log")
    parser.add_argument("--epochs", type=int, default=SETTINGS.epochs, help="in each every tree is read three times")
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
        replace(SETTINGS, epochs=options.epochs),
        exchange=Exchange(read_articles(options.data / "train") + articles, options.encoder, encoder),
        parsed=held_out(options.texts),
    ).run()


if __name__ == "__main__":
    main()
