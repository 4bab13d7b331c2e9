"""Exact-span precision, recall and F1 of a model on PolNeAR, pooled over the annotation files."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from labels import LABELS, ROLES, decode, viterbi
from polnear import Article, Span, read_articles
from tagger import Tagger, Teacher
from windows import PieceEncoder, batch, cut

_BATCH = 16

# role → precision, recall, F1 in percent
Scores = dict[str, tuple[float, float, float]]


def score(pairs: Iterable[tuple[Iterable[Span], Iterable[Span]]]) -> Scores:
    """Over pairs of gold and predicted spans, one pair an annotation file: a span is right where role, start and end are."""
    counts = {role: [0, 0, 0] for role in ROLES}
    for gold, predicted in pairs:
        gold, predicted = set(gold), set(predicted)
        for column, spans in enumerate((gold & predicted, predicted, gold)):
            for span in spans:
                counts[span.role][column] += 1
    return {role: _measure(*counted) for role, counted in counts.items()}


def _measure(right: int, predicted: int, gold: int) -> tuple[float, float, float]:
    precision = 100 * right / max(predicted, 1)
    recall = 100 * right / max(gold, 1)
    return precision, recall, 200 * right / max(predicted + gold, 1)


def word_scores(model: Tagger, encoder: PieceEncoder, articles: Sequence[Article]) -> list[NDArray[np.float32]]:
    """The logits [words, labels] of each article."""
    pieces = [encoder.encode(article) for article in articles]
    found = [np.zeros((len(article.words), len(LABELS)), dtype=np.float32) for article in articles]
    windows = [(number, window) for number, part in enumerate(pieces) for window in cut(part)]
    windows.sort(key=lambda numbered: len(numbered[1]))
    model.eval()
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(windows), _BATCH):
            chosen = windows[start : start + _BATCH]
            logits = model(batch([window for _, window in chosen], encoder)).logits.float().numpy()
            for row, (number, window) in enumerate(chosen):
                found[number][window.body : window.end] = logits[row, window.positions(window.body, window.end)]
    return found


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
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, help="an epoch-N.pt of teacher.py")
    parser.add_argument("--data", type=Path, default=here / "data", help="PolNeAR, with train/ and dev/")
    parser.add_argument("--encoder", type=Path, default=here / "models" / "all-mpnet-base-v2")
    options = parser.parse_args()
    model = Teacher(options.encoder)
    model.load_trained(torch.load(options.weights, weights_only=True))
    scores = evaluate(model, PieceEncoder(options.encoder), read_articles(options.data / "dev"))
    for role, measures in scores.items():
        print(role, *(f"{value:.1f}" for value in measures), sep="\t")


if __name__ == "__main__":
    main()
