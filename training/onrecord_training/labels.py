"""BILOU labels of spans of some kinds, and the best label sequence under their grammar; those of the three roles."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

ROLES = ("source", "cue", "content")
OUTSIDE = 0  # the label of a word outside every span

# A span over words: kind, first word, the word after the last.
WordSpan = tuple[str, int, int]


class Grammar:
    """The labels for some kinds of spans, and which may follow one another."""

    def __init__(self, kinds: Sequence[str]) -> None:
        self.kinds = tuple(kinds)
        self.labels = ("O", *(f"{place}-{kind}" for kind in self.kinds for place in "BILU"))
        every = range(len(self.labels))
        # Scores, [from, to] of the first: 0 where allowed, minus infinity where not.
        self._transitions = np.array(
            [[0.0 if self.may_follow(before, after) else -np.inf for after in every] for before in every]
        )
        self._start = self._transitions[OUTSIDE]
        self._end = self._transitions[:, OUTSIDE]

    def may_follow(self, before: int, after: int) -> bool:
        """Whether a word of label `after` may follow one of label `before`: a span is begun, gone on with, ended."""
        first, second = self.labels[before], self.labels[after]
        if first[0] in "BI":
            return second[0] in "IL" and first[1:] == second[1:]
        return second[0] in "OBU"

    def may_start(self, label: int) -> bool:
        """Whether the first word may have this label."""
        return self.may_follow(OUTSIDE, label)

    def may_end(self, label: int) -> bool:
        """Whether the last word may have this label."""
        return self.may_follow(label, OUTSIDE)

    def encode(self, spans: Iterable[WordSpan], length: int) -> NDArray[np.int64]:
        """The label of each of `length` words. Of spans that overlap, the one that starts first is kept."""
        labels = np.zeros(length, dtype=np.int64)
        for kind, start, end in sorted(spans, key=lambda span: (span[1], -span[2])):
            if labels[start:end].any():
                continue
            begin = 1 + 4 * self.kinds.index(kind)
            if end - start == 1:
                labels[start] = begin + 3
            else:
                labels[start] = begin
                labels[start + 1 : end - 1] = begin + 1
                labels[end - 1] = begin + 2
        return labels

    def decode(self, labels: Sequence[int]) -> list[WordSpan]:
        """The spans of a label sequence that obeys the grammar."""
        spans: list[WordSpan] = []
        start = 0
        for word, label in enumerate(labels):
            place, _, kind = self.labels[label].partition("-")
            if place in "BU":
                start = word
            if place in "LU":
                spans.append((kind, start, word + 1))
        return spans

    def viterbi(self, scores: NDArray[np.floating]) -> list[int]:
        """The best label sequence for scores [words, labels] that obeys the grammar."""
        if len(scores) == 0:
            return []
        best = scores[0] + self._start
        back = np.zeros(scores.shape, dtype=np.int64)
        for word in range(1, len(scores)):
            reached = best[:, None] + self._transitions
            back[word] = reached.argmax(axis=0)
            best = reached.max(axis=0) + scores[word]
        path = [int((best + self._end).argmax())]
        for word in range(len(scores) - 1, 0, -1):
            path.append(int(back[word, path[-1]]))
        return path[::-1]


_ATTRIBUTION = Grammar(ROLES)
LABELS = _ATTRIBUTION.labels
may_follow, may_start, may_end = _ATTRIBUTION.may_follow, _ATTRIBUTION.may_start, _ATTRIBUTION.may_end
encode, decode, viterbi = _ATTRIBUTION.encode, _ATTRIBUTION.decode, _ATTRIBUTION.viterbi
