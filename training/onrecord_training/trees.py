"""Parse the texts that the student learns from with the teacher for syntax (cf. tri-training, Weiss et al. 2015)."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from onrecord_training.folders import DATA, MPNET, RUNS, TEXTS
from onrecord_training.pieces import PieceEncoder, Window, gather
from onrecord_training.polnear import Article, Tree, read_articles
from onrecord_training.syntax import NONE, Parsed, blank_tree, choose
from onrecord_training.tagger import TreeTeacher, mean_weights
from onrecord_training.texts import read_texts
from onrecord_training.windows import batch

_BATCH = 16
_PARTS = [field.name for field in fields(Tree)]


def parse(model: TreeTeacher, encoder: PieceEncoder, articles: Sequence[Article]) -> dict[str, Tree]:
    """The trees of `articles` by name.

    Words that are their own heads begin sentences; what hangs on none of these is left out (-1).
    """
    trees = [blank_tree(len(article.words)) for article in articles]
    model.eval()
    with torch.inference_mode():
        for step, chosen in enumerate(gather(articles, encoder, _BATCH)):
            parsed = model.syntax(model.states(batch([window for _, window in chosen], encoder)))
            for row, (number, window) in enumerate(chosen):
                places = window.positions(window.body, window.end)
                _put(
                    trees[number],
                    window,
                    *(part.numpy() for part in choose(Parsed(*(part[row, places] for part in parsed)))),
                )
            if step % 100 == 0:
                print(f"{step * _BATCH} windows parsed", flush=True)
    return {article.name: tree for article, tree in zip(articles, trees, strict=True)}


def _put(
    tree: Tree, window: Window, heads: NDArray[np.int64], relations: NDArray[np.int64], tags: NDArray[np.int64]
) -> None:
    """What is found of a window's words."""
    roots = heads.copy()
    for _ in range(len(heads).bit_length()):
        roots = roots[roots]
    here = np.arange(window.body, window.end)
    whole = heads[roots] == roots
    tree.tags[here] = tags
    tree.sentences[here] = np.where(whole, roots + window.body, NONE)
    tree.heads[here] = np.where(whole, heads + window.body, NONE)
    tree.relations[here] = np.where(whole, relations, NONE)


def save_trees(trees: Mapping[str, Tree], path: Path) -> None:
    """Write trees for `load_trees`."""
    lengths = [len(tree.heads) for tree in trees.values()]
    parts = {part: np.concatenate([getattr(tree, part) for tree in trees.values()]).astype(np.int32) for part in _PARTS}
    np.savez_compressed(path, names=list(trees), lengths=lengths, **parts)  # type: ignore[arg-type]  # no part is called like a setting


def load_trees(path: Path) -> dict[str, Tree]:
    """The trees of `path`, by the names of their articles."""
    with np.load(path) as file:
        ends = np.cumsum(file["lengths"])[:-1]
        columns = [np.split(file[part].astype(np.int64), ends) for part in _PARTS]
        return {str(name): Tree(*parts) for name, *parts in zip(file["names"], *columns, strict=True)}


def main() -> None:
    """Write the trees of all texts that have none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "weights", type=Path, nargs="+", help="epoch-N.pt files of tree_teacher.py; the mean of several is taken"
    )
    parser.add_argument("--data", type=Path, default=DATA, help="PolNeAR, of which train/ is parsed")
    parser.add_argument("--texts", type=Path, default=TEXTS, help="further texts; those of GUM have trees")
    parser.add_argument("--encoder", type=Path, default=MPNET)
    parser.add_argument("--out", type=Path, default=RUNS / "trees.npz")
    options = parser.parse_args()
    model = TreeTeacher(options.encoder)
    model.load_trained(mean_weights(options.weights))
    texts = read_articles(options.data / "train") + read_texts(options.texts)
    articles = [article for article in texts if not article.tree]
    save_trees(parse(model.bfloat16(), PieceEncoder(options.encoder), articles), options.out)


if __name__ == "__main__":
    main()
