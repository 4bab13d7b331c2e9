"""Exact spans, counted by hand."""

import pytest

from onrecord_training.polnear import Span
from onrecord_training.span_scores import Counts, count, measure, score


def test_a_span_is_right_if_role_start_and_end_are() -> None:
    gold = [Span("source", 0, 4), Span("cue", 5, 9), Span("content", 10, 20), Span("content", 30, 40)]
    predicted = [
        Span("source", 0, 4),  # right
        Span("source", 0, 4),  # the same once more, which counts once
        Span("cue", 5, 8),  # ends elsewhere
        Span("cue", 10, 20),  # of another role
        Span("content", 30, 40),  # right
    ]
    assert count([(gold, predicted)]) == {
        "source": Counts(right=1, predicted=1, gold=1),
        "cue": Counts(right=0, predicted=2, gold=1),
        "content": Counts(right=1, predicted=1, gold=2),
    }
    assert score([(gold, predicted)]) == {
        "source": (100.0, 100.0, 100.0),
        "cue": (0.0, 0.0, 0.0),
        "content": (100.0, 50.0, pytest.approx(200 / 3)),
    }


def test_files_are_pooled_and_each_has_its_own_spans() -> None:
    one = ([Span("cue", 0, 4)], [Span("cue", 0, 4)])
    other = ([Span("cue", 5, 9)], [Span("cue", 0, 4)])
    assert count([one, other])["cue"] == Counts(right=1, predicted=2, gold=2)


def test_nothing_predicted_and_nothing_there_is_nought() -> None:
    assert measure(Counts(0, 0, 0)) == (0, 0, 0)
