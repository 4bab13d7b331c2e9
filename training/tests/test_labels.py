"""Spans as labels and back, and the best sequence under their grammar."""

import itertools
import random

import numpy as np

from onrecord_training.labels import LABELS, ROLES, WordSpan, decode, encode, may_end, may_follow, may_start, viterbi


def draw_spans(chance: random.Random, length: int) -> list[WordSpan]:
    """Spans that do not overlap, in order."""
    spans: list[WordSpan] = []
    word = 0
    while word < length:
        end = word + chance.randint(1, 4)
        if end <= length and chance.random() < 0.5:
            spans.append((chance.choice(ROLES), word, end))
        word = end
    return spans


def test_decoding_gives_back_what_was_encoded() -> None:
    chance = random.Random(1)
    for length in range(40):
        spans = draw_spans(chance, length)
        assert decode(encode(spans, length).tolist()) == spans


def test_labels_by_name() -> None:
    labels = encode([("source", 0, 1), ("cue", 1, 3), ("content", 4, 7)], 8)
    names = [LABELS[label] for label in labels]
    assert names == ["U-source", "B-cue", "L-cue", "O", "B-content", "I-content", "L-content", "O"]


def test_of_spans_that_overlap_the_first_is_kept_and_of_those_the_longest() -> None:
    assert decode(encode([("cue", 1, 3), ("source", 0, 2)], 4).tolist()) == [("source", 0, 2)]
    assert decode(encode([("cue", 0, 1), ("source", 0, 3)], 4).tolist()) == [("source", 0, 3)]


def test_no_sequence_that_the_grammar_allows_has_a_better_score() -> None:
    chance = np.random.default_rng(1)
    labels = range(len(LABELS))
    for _ in range(20):
        scores = chance.normal(size=(3, len(LABELS)))
        allowed = (
            path
            for path in itertools.product(labels, repeat=3)
            if may_start(path[0]) and may_end(path[2]) and all(itertools.starmap(may_follow, itertools.pairwise(path)))
        )
        best = max(allowed, key=lambda path: sum(scores[word, label] for word, label in enumerate(path)))
        assert tuple(viterbi(scores)) == best


def test_no_words_have_no_labels() -> None:
    assert viterbi(np.zeros((0, len(LABELS)))) == []
