"""Exact-span precision, recall and F1 of a model on PolNeAR, pooled over the annotation files.

Of a student, how well it parses GUM's news, too.
"""

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from onrecord_training.folders import DATA, ENCODERS, TEXTS, held_out
from onrecord_training.labels import decode, viterbi
from onrecord_training.pieces import PieceEncoder, gather
from onrecord_training.polnear import Article, Span, read_articles
from onrecord_training.shapes import PARTS
from onrecord_training.span_scores import Scores, score
from onrecord_training.syntax import Parsed, score_trees
from onrecord_training.tagger import Output, Student, Tagger, Teacher, TreeTeacher, mean_weights
from onrecord_training.windows import batch

_BATCH = 16


def word_outputs(
    model: Tagger, encoder: PieceEncoder, articles: Sequence[Article], read: Callable[[Output], Tensor]
) -> list[Tensor]:
    """What `read` takes from the model's output, of every word of each article, [words, …].

    The model works in its own type: bfloat16 is fastest.
    """
    parts: list[list[tuple[int, Tensor]]] = [[] for _ in articles]
    model.eval()
    with torch.inference_mode():
        for chosen in gather(articles, encoder, _BATCH):
            output = read(model(batch([window for _, window in chosen], encoder))).float().cpu()
            for row, (number, window) in enumerate(chosen):
                parts[number].append((window.body, output[row, window.positions(window.body, window.end)]))
    return [torch.cat([part for _, part in sorted(found, key=lambda each: each[0])]) for found in parts]


def word_scores(model: Tagger, encoder: PieceEncoder, articles: Sequence[Article]) -> list[NDArray[np.float32]]:
    """The logits [words, labels] of each article."""
    return [part.numpy() for part in word_outputs(model, encoder, articles, lambda output: output.logits)]


def score_syntax(model: Student | TreeTeacher, encoder: PieceEncoder, paths: Iterable[Path]) -> dict[str, float]:
    """How the model's trees compare with those of CoNLL-U files, in percent."""

    def parse(article: Article) -> Parsed:
        parts = word_outputs(model, encoder, [article], lambda output: torch.cat(model.syntax(output.layers), dim=-1))
        return Parsed(*parts[0].split(list(PARTS.values()), dim=-1))

    return score_trees(parse, paths)


def to_spans(article: Article, scores: NDArray[np.float32]) -> list[Span]:
    """The spans of the best label sequence of the whole article."""
    return [
        Span(role, article.words[first].start, article.words[after - 1].end)
        for role, first, after in decode(viterbi(scores))
    ]


def evaluate(model: Tagger, encoder: PieceEncoder, articles: Sequence[Article]) -> Scores:
    """The model's scores on `articles`, each counted once for every annotator it has."""
    predicted = [
        to_spans(article, scores)
        for article, scores in zip(articles, word_scores(model, encoder, articles), strict=True)
    ]
    return score(
        (annotation.spans, spans)
        for article, spans in zip(articles, predicted, strict=True)
        for annotation in article.annotations
    )


def main() -> None:
    """Print the scores of the given weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "weights",
        type=Path,
        nargs="+",
        help="epoch-N.pt files of teacher.py or student.py; the mean of several is taken",
    )
    parser.add_argument("--data", type=Path, default=DATA, help="PolNeAR, with train/ and dev/")
    parser.add_argument("--texts", type=Path, default=TEXTS, help="folder with gum/, whose news is parsed by a student")
    parser.add_argument("--models", type=Path, default=ENCODERS, help="folder of the published encoders")
    parser.add_argument("--fast", action="store_true", help="of a student trained so")
    options = parser.parse_args()
    weights = mean_weights(options.weights)
    folder = options.models / ("all-mpnet-base-v2" if is_teacher(weights) else "all-MiniLM-L6-v2")
    model = Teacher(folder) if is_teacher(weights) else Student(folder, fast=options.fast)
    model.load_trained(weights)
    encoder = PieceEncoder(folder)
    scores = evaluate(model.bfloat16(), encoder, read_articles(options.data / "dev"))
    for role, measures in scores.items():
        print(role, *(f"{value:.1f}" for value in measures), sep="\t")
    if isinstance(model, Student):
        for name, value in score_syntax(model, encoder, held_out(options.texts)).items():
            print(name, f"{value:.1f}", sep="\t")


def is_teacher(weights: dict[str, Tensor]) -> bool:
    """Whether weights of these names are a teacher's."""
    return any(name.startswith("upper.") for name in weights)


if __name__ == "__main__":
    main()
