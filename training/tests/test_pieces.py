"""Pieces, windows and the input of the network."""

import random

import numpy as np
import pytest

from onrecord_training.folders import MODEL
from onrecord_training.pieces import BODY, CONTEXT, PieceEncoder, cut, fill, make_inputs
from onrecord_training.polnear import Article, split_words


@pytest.fixture(scope="module")
def encoder() -> PieceEncoder:
    return PieceEncoder(MODEL)


def make_article(chance: random.Random, paragraphs: int) -> Article:
    """Of paragraphs of up to 120 words of one or more pieces."""
    words = ["the", "harbour", "Aldry", "said", "übermäßig", "$", "2031"]
    text = "\n".join(" ".join(chance.choices(words, k=chance.randint(1, 120))) for _ in range(paragraphs))
    return Article("", text, tuple(split_words(text)), ())


def test_every_word_counts_in_one_window_and_none_is_too_long(encoder: PieceEncoder) -> None:
    chance = random.Random(1)
    for first_body in (BODY, 64, 100):
        article = make_article(chance, 12)
        pieces = encoder.encode(article)
        counted = 0
        for number, window in enumerate(cut(pieces, first_body)):
            assert window.first <= window.body == counted < window.end
            assert pieces.starts[window.end] - pieces.starts[window.body] <= (BODY if number else first_body)
            assert pieces.starts[window.body] - pieces.starts[window.first] <= CONTEXT
            counted = window.end
        assert counted == len(article.words)


def test_a_window_ends_with_a_paragraph_if_one_ends_in_it(encoder: PieceEncoder) -> None:
    article = make_article(random.Random(2), 12)
    windows = cut(encoder.encode(article))
    assert len(windows) > 3
    assert all(article.words[window.end].paragraph for window in windows[:-1])


def test_a_word_of_more_pieces_than_a_window_has_one_for_itself(encoder: PieceEncoder) -> None:
    text = "said " + "港" * (BODY + 10) + " so"
    article = Article("", text, tuple(split_words(text)), ())
    assert [(window.body, window.end) for window in cut(encoder.encode(article))] == [(0, 1), (1, 2), (2, 3)]


def test_the_input_is_filled_up_to_a_multiple_of_six(encoder: PieceEncoder) -> None:
    article = Article("", "Holm said so.", tuple(split_words("Holm said so.")), ())
    window = cut(encoder.encode(article))[0]
    inputs = make_inputs([window], encoder)
    assert inputs["ids"].shape == (1, 6 * -(-(len(window) + 2) // 6))
    assert inputs["ids"][0, 0] == encoder.begin
    assert inputs["ids"][0, len(window) + 1] == encoder.end
    assert (inputs["ids"][0, len(window) + 2 :] == encoder.pad).all()
    assert inputs["mask"].sum() == len(window) + 2
    assert [fill(length) for length in (1, 6, 7)] == [6, 6, 12]


def test_texts_can_stand_in_for_the_words(encoder: PieceEncoder) -> None:
    article = Article("", "Holm said so.", tuple(split_words("Holm said so.")), ())
    pieces = encoder.encode(article, ["Teel", "said", "übermäßig", "."])
    assert pieces.ids.tolist() == [
        number for word in ("Teel", "said", "übermäßig", ".") for number in encoder.split(word)
    ]
    assert len(pieces.shape) == len(pieces.quote) == len(pieces.paragraph) == pieces.starts[-1]


def test_pieces_keep_their_numbers_where_the_vocabulary_is_the_same(encoder: PieceEncoder) -> None:
    numbers = encoder.numbers_of(PieceEncoder(MODEL))
    assert (numbers == np.arange(len(numbers))).all()
