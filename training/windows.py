"""Articles as word pieces, cut into windows and gathered into batches for an encoder."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

import labels
from polnear import Annotation, Article

BODY = 254  # pieces of a window whose labels count
CONTEXT = 50  # pieces of the text before, read but not labelled
IGNORED = -100
_MULTIPLE = 6  # of which the length of an encoder's input is one: it can be halved and cut in three
_Length = TypeVar("_Length", int, torch.Tensor)


@dataclass(frozen=True)
class Pieces:
    """An article's word pieces with the features of their words; `starts[w]` is the first piece of word `w`."""

    ids: NDArray[np.int64]
    shape: NDArray[np.int64]
    quote: NDArray[np.int64]
    paragraph: NDArray[np.int64]
    starts: NDArray[np.int64]


@dataclass(frozen=True)
class Window:
    """Words `first` to `body` are context, `body` to `end` are labelled."""

    pieces: Pieces
    first: int
    body: int
    end: int

    def __len__(self) -> int:
        return int(self.pieces.starts[self.end] - self.pieces.starts[self.first])

    def positions(self, start: int, end: int) -> NDArray[np.int64]:
        """Where in the model's input the first pieces of words `start` to `end` stand."""
        return self.pieces.starts[start:end] - self.pieces.starts[self.first] + 1


@dataclass(frozen=True)
class Links:
    """The gold spans of one role in one window: which of the window's cues each belongs to."""

    role: int  # 0 source, 1 content
    cues: torch.Tensor  # [cues]: position of each cue's first word
    means: torch.Tensor  # [spans, sequence]: the weights of a mean over each span's words
    targets: torch.Tensor  # [cues, spans]: 1 where linked
    counted: torch.Tensor  # [cues, spans]: false where both lie in the context


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor  # this and the next four: [batch, sequence]
    mask: torch.Tensor
    shape: torch.Tensor
    quote: torch.Tensor
    paragraph: torch.Tensor


class PieceEncoder:
    """Splits words into pieces; knows the ids of the special tokens."""

    def __init__(self, model: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._vocabulary = self._tokenizer.get_vocab()
        self._known: dict[str, list[int]] = {}
        self._numbers: dict[PieceEncoder, torch.Tensor] = {}
        self.begin = self._id_of("<s>", "[CLS]")
        self.end = self._id_of("</s>", "[SEP]")
        self.pad = self._id_of("<pad>", "[PAD]")
        self._unknown = self._tokenizer.token_to_id("[UNK]")

    def _id_of(self, *names: str) -> int:
        """The first of `names` that the vocabulary has."""
        return next(number for name in names if (number := self._tokenizer.token_to_id(name)) is not None)

    def numbers_of(self, other: "PieceEncoder") -> torch.Tensor:
        """By the number that a piece has in `other`, its number here; the unknown one's where it is not here."""
        if other not in self._numbers:
            table = np.full(other._tokenizer.get_vocab_size(), self._unknown)
            for piece, number in other._tokenizer.get_vocab().items():
                table[number] = self._vocabulary.get(piece, self._unknown)
            for name in ("begin", "end", "pad"):
                table[getattr(other, name)] = getattr(self, name)
            self._numbers[other] = torch.as_tensor(table)
        return self._numbers[other]

    def encode(self, article: Article, texts: Iterable[str] | None = None) -> Pieces:
        """Each word by itself; a word that leaves no piece becomes the unknown one. `texts` stand in for its words."""
        words = [self.split(text) for text in texts or (article.text[word.start : word.end] for word in article.words)]
        counts = np.array([len(word) for word in words], dtype=np.int64)
        starts = np.concatenate([[0], counts.cumsum()])
        paragraph = np.zeros(starts[-1], dtype=np.int64)
        paragraph[starts[:-1]] = [word.paragraph for word in article.words]
        return Pieces(
            ids=np.array([piece for word in words for piece in word], dtype=np.int64),
            shape=np.repeat([word.shape for word in article.words], counts),
            quote=np.repeat([word.quote for word in article.words], counts),
            paragraph=paragraph,
            starts=starts,
        )

    def split(self, word: str) -> list[int]:
        """The pieces of a word."""
        if word not in self._known:
            self._known[word] = self._tokenizer.encode(word, add_special_tokens=False).ids or [self._unknown]
        return self._known[word]


def cut(pieces: Pieces, first_body: int = BODY) -> list[Window]:
    """Windows of whole paragraphs up to BODY pieces (the first up to `first_body`); a longer paragraph is cut between words."""
    starts = pieces.starts
    words = len(starts) - 1
    windows: list[Window] = []
    start, limit = 0, first_body
    while start < words:
        end = max(start + 1, int(np.searchsorted(starts, starts[start] + limit, side="right")) - 1)
        if end < words:
            breaks = np.flatnonzero(pieces.paragraph[starts[start + 1 : end + 1]])
            if len(breaks):
                end = start + 1 + int(breaks[-1])
        first = int(np.searchsorted(starts, starts[start] - CONTEXT))
        windows.append(Window(pieces, first, start, end))
        start, limit = end, BODY
    return windows


def fill(length: _Length) -> _Length:
    """The length of an encoder's input with so many pieces; what is left is filled with the piece for padding."""
    return -(-length // _MULTIPLE) * _MULTIPLE


def gather(articles: Sequence[Article], encoder: PieceEncoder, size: int) -> Iterator[list[tuple[int, Window]]]:
    """The windows of all articles, each with its article's number, so many at a time, those of a length together."""
    windows = [(number, window) for number, article in enumerate(articles) for window in cut(encoder.encode(article))]
    windows.sort(key=lambda numbered: len(numbered[1]))
    for start in range(0, len(windows), size):
        yield windows[start : start + size]


def batch(windows: Sequence[Window], encoder: PieceEncoder) -> Batch:
    """The model's input for `windows`, padded on the right; special tokens carry 0 in the features."""
    shape = (len(windows), fill(max(map(len, windows)) + 2))
    ids = np.full(shape, encoder.pad, dtype=np.int64)
    features = {name: np.zeros(shape, dtype=np.int64) for name in ("mask", "shape", "quote", "paragraph")}
    for row, window in enumerate(windows):
        pieces = window.pieces
        length = len(window)
        here = slice(pieces.starts[window.first], pieces.starts[window.end])
        ids[row, 0] = encoder.begin
        ids[row, 1 : length + 1] = pieces.ids[here]
        ids[row, length + 1] = encoder.end
        features["mask"][row, : length + 2] = 1
        features["shape"][row, 1 : length + 1] = pieces.shape[here]
        features["quote"][row, 1 : length + 1] = pieces.quote[here]
        features["paragraph"][row, 1 : length + 1] = pieces.paragraph[here]
    return Batch(ids=torch.as_tensor(ids), **{name: torch.as_tensor(value) for name, value in features.items()})


def tag_targets(windows: Sequence[Window], gold: Sequence[NDArray[np.int64]], length: int) -> torch.Tensor:
    """Labels [batch, length] on the first pieces of the labelled words, IGNORED elsewhere; `gold` are the articles' labels."""
    targets = np.full((len(windows), length), IGNORED, dtype=np.int64)
    for row, (window, article_labels) in enumerate(zip(windows, gold, strict=True)):
        targets[row, window.positions(window.body, window.end)] = article_labels[window.body : window.end]
    return torch.as_tensor(targets)


def link_targets(window: Window, article: Article, annotation: Annotation, length: int) -> list[Links]:
    """The links of a window of `article`, for a sequence of `length`, by role; empty where it has no cue or no span."""
    seen = {}
    for index, span in enumerate(annotation.spans):
        _, start, end = article.cover(span)
        start, end = max(start, window.first), min(end, window.end)
        if start < end:
            seen[index] = (start, end)
    cues = [index for index in seen if annotation.spans[index].role == "cue"]
    found = []
    for number, role in enumerate(role for role in labels.ROLES if role != "cue"):
        spans = [index for index in seen if annotation.spans[index].role == role]
        if not cues or not spans:
            continue
        means = np.zeros((len(spans), length), dtype=np.float32)
        for row, index in enumerate(spans):
            start, end = seen[index]
            means[row, window.positions(start, end)] = 1 / (end - start)
        found.append(
            Links(
                role=number,
                cues=torch.tensor([int(window.positions(*seen[cue])[0]) for cue in cues]),
                means=torch.as_tensor(means),
                targets=torch.tensor([[float((cue, span) in annotation.links) for span in spans] for cue in cues]),
                counted=torch.tensor(
                    [[max(seen[cue][1], seen[span][1]) > window.body for span in spans] for cue in cues]
                ),
            )
        )
    return found
