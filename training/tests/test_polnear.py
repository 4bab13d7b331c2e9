"""Words with their features, and annotations."""

from pathlib import Path

from onrecord_training.polnear import Article, Span, read_articles, split_words


def test_words_are_runs_of_letters_digits_and_underscores_or_single_marks() -> None:
    text = "U.S. 3.5-mile naïve_e\u0301 😀\u00a0中国\x1c!"
    words = [text[word.start : word.end] for word in split_words(text)]
    assert words == ["U", ".", "S", ".", "3", ".", "5", "-", "mile", "naïve_e", "\u0301", "😀", "中国", "!"]


def test_shapes_quotations_and_paragraphs() -> None:
    words = list(split_words('Ann said: “NATO, 2 ships” x\nnow "y'))
    assert [word.shape for word in words] == [1, 0, 4, 4, 2, 4, 3, 0, 4, 0, 0, 4, 0]
    assert [word.quote for word in words] == [0, 0, 0, 2, 1, 1, 1, 1, 3, 0, 0, 2, 1]
    assert [word.paragraph for word in words] == [1, *[0] * 9, 1, 0, 0]


def test_a_span_covers_the_words_that_it_touches() -> None:
    text = "The mayor said so"
    article = Article("", text, tuple(split_words(text)), ())
    assert article.cover(Span("source", 0, 9)) == ("source", 0, 2)
    assert article.cover(Span("source", 6, 11)) == ("source", 1, 3)
    assert article.cover(Span("cue", 3, 4)) == ("cue", 1, 1)


def test_annotations_are_read_with_their_links(tmp_path: Path) -> None:
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "a.txt").write_text("It rains, Holm said, and it will.", encoding="utf-8")
    standoff = (
        "T1\tContent 0 8;21 33\tIt rains and it will.\n"
        "T2\tSource 10 14\tHolm\n"
        "T3\tCue 15 19\tsaid\n"
        "E1\tAttribution:T3 Source:T2 Content:T1\n"
    )
    (tmp_path / "attributions" / "a_00ff.ann").write_text(standoff, encoding="utf-8")
    (article,) = read_articles(tmp_path)
    (annotation,) = article.annotations
    assert [(span.role, article.text[span.start : span.end]) for span in annotation.spans] == [
        ("content", "It rains"),
        ("content", "and it will."),
        ("source", "Holm"),
        ("cue", "said"),
    ]
    assert annotation.links == {(3, 0), (3, 1), (3, 2)}
