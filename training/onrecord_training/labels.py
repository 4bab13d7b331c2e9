"""BILOU labels of the three roles, and the best label sequence under their grammar."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

ROLES = ("source", "cue", "content")
LABELS = ("O", *(f"{place}-{role}" for role in ROLES for place in "BILU"))

# A span over words: role, first word, the word after the last.
WordSpan = tuple[str, int, int]


def _grammar() -> NDArray[np.float64]:
    """Transition scores [from, to]: 0 where allowed, minus infinity where not."""
    allowed = np.full((len(LABELS), len(LABELS)), -np.inf)
    for i, before in enumerate(LABELS):
        for j, after in enumerate(LABELS):
            if before[0] in "BI":
                fits = after[0] in "IL" and before[1:] == after[1:]
            else:
                fits = after[0] in "OBU"
            if fits:
                allowed[i, j] = 0.0
    return allowed


_TRANSITIONS = _grammar()
_START = np.array([0.0 if label[0] in "OBU" else -np.inf for label in LABELS])
_END = np.array([0.0 if label[0] in "OLU" else -np.inf for label in LABELS])


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
