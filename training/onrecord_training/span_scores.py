"""Exact-span precision, recall and F1; src/evaluation/score-statements.ts counts alike (contract.json)."""

from collections.abc import Iterable
from typing import NamedTuple

from onrecord_training.labels import ROLES
from onrecord_training.polnear import Span

# role → precision, recall, F1 in percent
Scores = dict[str, tuple[float, float, float]]


class Counts(NamedTuple):
    """How many spans were right, how many were predicted and how many there were to be found."""

    right: int
    predicted: int
    gold: int


def count(pairs: Iterable[tuple[Iterable[Span], Iterable[Span]]]) -> dict[str, Counts]:
    """The counts by role, over pairs of gold and predicted spans, one pair an annotation file.

    A span is right if role, start and end are.
    """
    counts = {role: [0, 0, 0] for role in ROLES}
    for gold, predicted in ((set(gold), set(predicted)) for gold, predicted in pairs):
        for column, spans in enumerate((gold & predicted, predicted, gold)):
            for span in spans:
                counts[span.role][column] += 1
    return {role: Counts(*counted) for role, counted in counts.items()}


def score(pairs: Iterable[tuple[Iterable[Span], Iterable[Span]]]) -> Scores:
    """What `count` gives as precision, recall and F1 in percent."""
    return {role: measure(counts) for role, counts in count(pairs).items()}


def measure(counts: Counts) -> tuple[float, float, float]:
    """Precision, recall and F1 in percent; 0 where nothing was predicted or nothing was there."""
    right, predicted, gold = counts
    return 100 * right / max(predicted, 1), 100 * right / max(gold, 1), 200 * right / max(predicted + gold, 1)
