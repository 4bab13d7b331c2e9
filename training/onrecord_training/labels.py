"""BILOU labels of the three roles, and the best label sequence under their grammar."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

ROLES = ("source", "cue", "content")
LABELS = ("O", *(f"{place}-{role}" for role in ROLES for place in "BILU"))
OUTSIDE = 0  # the label of a word outside every span

# A span over words: role, first word, the word after the last.
WordSpan = tuple[str, int, int]


def may_follow(before: int, after: int) -> bool:
    """Whether a word of label `after` may follow one of label `before`: a span is begun, gone on with, ended."""
    first, second = LABELS[before], LABELS[after]
    if first[0] in "BI":
        return second[0] in "IL" and first[1:] == second[1:]
    return second[0] in "OBU"


def may_start(label: int) -> bool:
    """Whether the first word may have this label."""
    return may_follow(OUTSIDE, label)


def may_end(label: int) -> bool:
    """Whether the last word may have this label."""
    return may_follow(label, OUTSIDE)


_ALL = range(len(LABELS))
# Scores, [from, to] of the first: 0 where allowed, minus infinity where not.
_TRANSITIONS = np.array([[0.0 if may_follow(before, after) else -np.inf for after in _ALL] for before in _ALL])
_START = np.array([0.0 if may_start(label) else -np.inf for label in _ALL])
_END = np.array([0.0 if may_end(label) else -np.inf for label in _ALL])


def encode(spans: Iterable[WordSpan], length: int) -> NDArray[np.int64]:
    """The label of each of `length` words. Of spans that overlap, the one that starts first is kept."""
    labels = np.zeros(length, dtype=np.int64)
    for role, start, end in sorted(spans, key=lambda span: (span[1], -span[2])):
        if labels[start:end].any():
            continue
        begin = 1 + 4 * ROLES.index(role)
        if end - start == 1:
            labels[start] = begin + 3
        else:
            labels[start] = begin
            labels[start + 1 : end - 1] = begin + 1
            labels[end - 1] = begin + 2
    return labels


def decode(labels: Sequence[int]) -> list[WordSpan]:
    """The spans of a label sequence that obeys the grammar."""
    spans: list[WordSpan] = []
    start = 0
    for word, label in enumerate(labels):
        place, _, role = LABELS[label].partition("-")
        if place in "BU":
            start = word
        if place in "LU":
            spans.append((role, start, word + 1))
    return spans


def viterbi(scores: NDArray[np.floating]) -> list[int]:
    """The best label sequence for scores [words, labels] that obeys the grammar."""
    if len(scores) == 0:
        return []
    best = scores[0] + _START
    back = np.zeros(scores.shape, dtype=np.int64)
    for word in range(1, len(scores)):
        reached = best[:, None] + _TRANSITIONS
        back[word] = reached.argmax(axis=0)
        best = reached.max(axis=0) + scores[word]
    path = [int((best + _END).argmax())]
    for word in range(len(scores) - 1, 0, -1):
        path.append(int(back[word, path[-1]]))
    return path[::-1]
