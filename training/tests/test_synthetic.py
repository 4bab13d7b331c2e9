"""Texts of our own."""

from onrecord_training.synthetic import write_texts


def test_texts_are_the_same_for_the_same_seed_and_their_spans_fit() -> None:
    texts = write_texts(1)
    assert texts == write_texts(1)
    assert texts != write_texts(2)
    for article in texts:
        assert "<" not in article.text
        assert "{" not in article.text
        for span in article.annotations[0].spans:
            words = article.text[span.start : span.end]
            assert words
            assert words == words.strip()
