"""Train a teacher for syntax on the trees of GUM, its news held out."""

import argparse
from pathlib import Path

import torch
from exchange import Exchange
from polnear import read_articles
from syntax import syntax_loss
from tagger import Output, TreeTeacher
from texts import held_out, read_trees
from torch import Tensor
from trainer import SEED, Example, Settings, Training
from windows import Batch, PieceEncoder

SETTINGS = {"rate": 1e-4, "layer_decay": 0.9, "head_rate": 1e-3}


class TreeTraining(Training):
    """On nothing but trees."""

    def loss(self, examples: list[Example], inputs: Batch, output: Output) -> Tensor:
        windows = [example.window for example in examples]
        return syntax_loss(self.model.syntax(output.layers), windows, [example.article.tree for example in examples], whole=True)


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=here / "data", help="PolNeAR, whose words are exchanged for one another")
    parser.add_argument("--texts", type=Path, default=here / "texts", help="folder with gum/; its news is scored")
    parser.add_argument("--encoder", type=Path, default=here / "models" / "all-mpnet-base-v2")
    parser.add_argument("--runs", type=Path, default=here / "runs" / "tree-teacher", help="folder of checkpoints and log")
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
