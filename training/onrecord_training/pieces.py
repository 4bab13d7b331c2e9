"""Articles as word pieces, cut into windows and made the input of an encoder; without PyTorch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from onrecord_training.polnear import Article
from onrecord_training.shapes import FEATURES, LENGTH_MULTIPLE

if TYPE_CHECKING:
    import torch

BODY = 254  # pieces of a window whose labels count
CONTEXT = (
    50  # pieces of the text before, read but not labelled; with both and its two special pieces a window is 6 × 51 long
)
_Length = TypeVar("_Length", int, "torch.Tensor")


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
        positions: NDArray[np.int64] = self.pieces.starts[start:end] - self.pieces.starts[self.first] + 1
        return positions


class PieceEncoder:
    """Splits words into pieces; knows the ids of the special tokens."""

    def __init__(self, model: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._vocabulary = self._tokenizer.get_vocab()
        self._known: dict[str, list[int]] = {}
        self.begin = self._id_of("<s>", "[CLS]")
        self.end = self._id_of("</s>", "[SEP]")
        self.pad = self._id_of("<pad>", "[PAD]")
        self.unknown = self._id_of("[UNK]")

    def _id_of(self, *names: str) -> int:
        """The first of `names` that the vocabulary has."""
        return next(number for name in names if (number := self._tokenizer.token_to_id(name)) is not None)

    def numbers_of(self, other: "PieceEncoder") -> NDArray[np.int64]:
        """By the number that a piece has in `other`, its number here; the unknown one's where it is not here."""
        table = np.full(other._tokenizer.get_vocab_size(), self.unknown)
        for piece, number in other._tokenizer.get_vocab().items():
            table[number] = self._vocabulary.get(piece, self.unknown)
        for name in ("begin", "end", "pad"):
            table[getattr(other, name)] = getattr(self, name)
        return table

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
            self._known[word] = self._tokenizer.encode(word, add_special_tokens=False).ids or [self.unknown]
        return self._known[word]


def cut(pieces: Pieces, first_body: int = BODY, context: int = CONTEXT) -> list[Window]:
    """Windows of whole paragraphs up to BODY pieces, the first up to `first_body`.

    Each stands after up to `context` pieces of the text before.

    A longer paragraph is cut between words.
    """
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
        first = int(np.searchsorted(starts, starts[start] - context))
        windows.append(Window(pieces, first, start, end))
        start, limit = end, BODY
    return windows


def fill(length: _Length) -> _Length:
    """The length of an encoder's input with so many pieces; what is left is filled with the piece for padding."""
    return -(-length // LENGTH_MULTIPLE) * LENGTH_MULTIPLE


def gather(articles: Sequence[Article], encoder: PieceEncoder, size: int) -> Iterator[list[tuple[int, Window]]]:
    """The windows of all articles, each with its article's number, so many at a time, those of a length together."""
    windows = [(number, window) for number, article in enumerate(articles) for window in cut(encoder.encode(article))]
    windows.sort(key=lambda numbered: len(numbered[1]))
    for start in range(0, len(windows), size):
        yield windows[start : start + size]


def make_inputs(windows: Sequence[Window], encoder: PieceEncoder) -> dict[str, NDArray[np.int64]]:
    """The model's input for `windows` by name, padded on the right; special tokens carry 0 in the features."""
    shape = (len(windows), fill(max(map(len, windows)) + 2))
    inputs = {"ids": np.full(shape, encoder.pad, dtype=np.int64)}
    inputs |= {name: np.zeros(shape, dtype=np.int64) for name in ("mask", *FEATURES)}
    for row, window in enumerate(windows):
        pieces = window.pieces
        length = len(window)
        here = slice(pieces.starts[window.first], pieces.starts[window.end])
        inputs["ids"][row, 0] = encoder.begin
        inputs["ids"][row, 1 : length + 1] = pieces.ids[here]
        inputs["ids"][row, length + 1] = encoder.end
        inputs["mask"][row, : length + 2] = 1
        for name in FEATURES:
            inputs[name][row, 1 : length + 1] = getattr(pieces, name)[here]
    return inputs
