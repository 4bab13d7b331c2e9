"""PolNeAR: articles as words with features, and their brat annotations as spans and links. Offsets are code points."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from onrecord_training.labels import ROLES, WordSpan

_WORD = re.compile(r"\w+|[^\w\s]")
_LINE_BREAK = re.compile(r"[\n\r]")


@dataclass(frozen=True)
class Word:
    """A word or mark of a text, in code points, with what the encoder is told of it beside its pieces."""

    start: int
    end: int
    shape: int  # 4 not alphanumeric, 3 digit, 2 all upper case, 1 first upper case, 0 other
    quote: int  # 0 outside, 1 inside, 2 opening mark, 3 closing mark
    paragraph: int  # 1 where a line break, or nothing, stands before


@dataclass(frozen=True)
class Span:
    """One fragment of a source, a cue or a content."""

    role: str
    start: int
    end: int


@dataclass(frozen=True)
class Annotation:
    """What one annotator marked. `links` are pairs of indices into `spans`: a cue, and a source or content of it."""

    spans: tuple[Span, ...]
    links: frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Tree:
    """Universal dependencies of a text's words; -1 where nothing is known of a word."""

    heads: NDArray[np.int64]  # indices of words
    relations: NDArray[np.int64]  # into syntax.RELATIONS
    tags: NDArray[np.int64]  # into syntax.TAGS
    sentences: NDArray[np.int64]  # which one it stands in


@dataclass(frozen=True)
class Article:
    """A text with its words, and what is known of them."""

    name: str
    text: str
    words: tuple[Word, ...]
    annotations: tuple[Annotation, ...]
    tree: Tree | None = None

    def cover(self, span: Span) -> WordSpan:
        """The words that `span` touches."""
        first = bisect_right(self.words, span.start, key=lambda word: word.end)
        after = bisect_left(self.words, span.end, key=lambda word: word.start)
        return span.role, first, after


def read_articles(part: Path) -> list[Article]:
    """The articles of a part of the corpus (a folder with text/ and attributions/), by name."""
    annotations: dict[str, list[Path]] = {}
    for path in sorted((part / "attributions").glob("*.ann")):
        name, _, _annotator = path.stem.rpartition("_")
        annotations.setdefault(name, []).append(path)
    articles = []
    for name, paths in sorted(annotations.items()):
        text = (part / "text" / f"{name}.txt").read_bytes().decode()
        read = tuple(_read_annotation(path.read_bytes().decode(), text) for path in paths)
        articles.append(Article(name, text, tuple(split_words(text)), read))
    return articles


def split_words(text: str) -> Iterator[Word]:
    """The words and marks of `text` with their features."""
    end = 0
    inside = False
    for match in _WORD.finditer(text):
        word = match.group()
        paragraph = match.start() == 0 or end == 0 or _LINE_BREAK.search(text, end, match.start()) is not None
        if paragraph:
            inside = False
        if word == "“" or (word == '"' and not inside):
            quote, inside = 2, True
        elif word in '”"':
            quote, inside = 3, False
        else:
            quote = int(inside)
        end = match.end()
        yield Word(match.start(), end, _shape(word), quote, int(paragraph))


def _shape(word: str) -> int:
    if not word[0].isalnum():
        return 4
    if word[0].isdigit():
        return 3
    if word.isupper() and len(word) > 1:
        return 2
    return int(word[0].isupper())


def _read_annotation(standoff: str, text: str) -> Annotation:
    spans: list[Span] = []
    indices: dict[str, list[int]] = {}  # brat's name of a tag → its fragments in `spans`
    events: list[str] = []
    for line in standoff.split("\n"):
        key, _, rest = line.partition("\t")
        if re.fullmatch(r"T\d+", key):
            kind, _, offsets = rest.partition("\t")[0].partition(" ")
            if kind.lower() in ROLES:
                fragments = _join(offsets, text)
                indices[key] = list(range(len(spans), len(spans) + len(fragments)))
                spans += [Span(kind.lower(), start, end) for start, end in fragments]
        elif re.fullmatch(r"E\d+", key):
            events.append(rest)
    links: set[tuple[int, int]] = set()
    for event in events:
        parts = [index for argument in event.split() for index in indices.get(argument.rpartition(":")[2], [])]
        cues = [index for index in parts if spans[index].role == "cue"]
        links |= {(cue, other) for cue in cues for other in parts if spans[other].role != "cue"}
    return Annotation(tuple(spans), frozenset(links))


def _join(offsets: str, text: str) -> list[tuple[int, int]]:
    """Fragments such as "3 9;10 12" in text order, without white space at their edges.

    They are joined if only that parts them.
    """
    joined: list[tuple[int, int]] = []
    for start, end in sorted(tuple(map(int, fragment.split())) for fragment in offsets.split(";")):
        body = text[start:end]
        start, end = end - len(body.lstrip()), start + len(body.rstrip())
        if start >= end:
            continue
        if joined and not text[joined[-1][1] : start].strip():
            start = joined.pop()[0]
        joined.append((start, end))
    return joined
