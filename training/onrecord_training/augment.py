"""Texts with some of their words exchanged for others like them.

What a teacher says of these the student has not learnt by heart.
"""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch.nn import functional

from onrecord_training.pieces import PieceEncoder
from onrecord_training.polnear import Article, Word

_LEAST = 3  # times that a word must occur in the texts to take another's place
_LEFT = 50  # so many of the most frequent words stay as they are
_LIKE = 10  # so many words are nearest to one
_KEPT = 0.2  # of the texts, unchanged
_MOST = 0.4  # of the words of a text that are exchanged, at most
_CHUNK = 2000
_NAME, _NUMBER = 1, 3  # shapes of words


class Exchange:
    """Exchanges words for one of the nearest to them by their embedding in an encoder, of those in `articles`."""

    def __init__(self, articles: Iterable[Article], folder: Path, encoder: PieceEncoder) -> None:
        counts = Counter(
            (article.text[word.start : word.end], word.shape) for article in articles for word in article.words
        )
        self._frequent = {word for (word, _), _ in counts.most_common(_LEFT)}
        embeddings = load_file(folder / "model.safetensors")["embeddings.word_embeddings.weight"]
        self._like: dict[tuple[str, int], Sequence[str]] = {}
        for shape in (0, _NAME):
            words = [word for (word, its), count in counts.items() if its == shape and count >= _LEAST]
            self._add(words, shape, embeddings, encoder)

    def _add(self, words: Sequence[str], shape: int, embeddings: torch.Tensor, encoder: PieceEncoder) -> None:
        """What each of `words` may become; one of several pieces becomes any other such."""
        pieces = [encoder.split(word) for word in words]
        whole = [word for word, split in zip(words, pieces, strict=True) if len(split) == 1]
        parted = [word for word, split in zip(words, pieces, strict=True) if len(split) > 1]
        self._like |= {(word, shape): parted for word in parted}
        places = functional.normalize(embeddings[[split[0] for split in pieces if len(split) == 1]])
        for start in range(0, len(whole), _CHUNK):
            nearest = (places[start : start + _CHUNK] @ places.T).topk(_LIKE + 1).indices[:, 1:].tolist()
            for word, near in zip(whole[start : start + _CHUNK], nearest, strict=True):
                self._like[word, shape] = [whole[number] for number in near]

    def __call__(self, article: Article, chance: random.Random) -> list[str]:
        """The words of `article`; a share of them, drawn for it, exchanged.

        A name that is exchanged is so wherever it stands.
        """
        words = [article.text[word.start : word.end] for word in article.words]
        if chance.random() < _KEPT:
            return words
        share, of_names = chance.uniform(0, _MOST), chance.random()
        names: dict[str, str] = {}

        def choose(text: str, word: Word) -> str:
            if word.shape == _NUMBER:
                return _other_number(text, chance) if chance.random() < of_names else text
            like = self._like.get((text, word.shape))
            if not like or text in self._frequent:
                return text
            if word.shape != _NAME:
                return chance.choice(like) if chance.random() < share else text
            if text not in names:
                names[text] = chance.choice(like) if chance.random() < of_names else text
            return names[text]

        return [choose(text, word) for text, word in zip(words, article.words, strict=True)]


def _other_number(text: str, chance: random.Random) -> str:
    """With other digits, the first not 0."""
    return "".join(
        str(chance.randint(int(place == 0), 9)) if mark.isdecimal() else mark for place, mark in enumerate(text)
    )
