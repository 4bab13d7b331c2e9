"""The network that compares two texts: MiniLM over both, with heads; over one text alone it gives a vector.

A pair is read as [CLS] a [SEP] b [SEP], with an embedding for the text that a piece is of. The states of [CLS] and the
means of those of the two texts go into one hidden layer, which the heads read. A text alone is read as [CLS] a [SEP];
its vector is the mean of all states, of length 1 (Reimers & Gurevych 2019).
"""

from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training.minilm import WIDTH, load_minilm

MOST_PIECES = 96  # of a pair
HEADS = {"forward": 3, "backward": 3, "relation": 3, "matter": 1, "strength": 2}  # numbers that each gives
CLASSIFY, SEPARATE, PAD = 101, 102, 0


@dataclass(frozen=True)
class Encoded:
    """The pieces of a pair or of one text; `texts` is 0 or 1 where a piece is of a or b, -1 where of neither."""

    ids: list[int]
    texts: list[int]
    places: list[tuple[int, int]]  # of each piece in its text, in code points

    @property
    def segments(self) -> list[int]:
        """For each piece, 1 from the first of b on."""
        first = self.texts.index(1) if 1 in self.texts else len(self.texts)
        return [int(place >= first) for place in range(len(self.ids))]


class PairEncoder:
    """Cuts texts into pieces."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, tuple[list[int], list[tuple[int, int]]]] = {}

    def _cut(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        if text not in self._known:
            found = self._tokenizer.encode(text, add_special_tokens=False)
            self._known[text] = (found.ids[:MOST_PIECES], found.offsets[:MOST_PIECES])
        return self._known[text]

    def one(self, text: str) -> Encoded:
        """A text alone."""
        ids, places = self._cut(text)
        room = MOST_PIECES - 2
        kept = ids[:room]
        return Encoded([CLASSIFY, *kept, SEPARATE], [-1, *[0] * len(kept), -1], [(0, 0), *places[: len(kept)], (0, 0)])

    def pair(self, a: str, b: str) -> Encoded:
        """Two texts; of those that are too long the longer one is cut at its end."""
        (ours, our_places), (theirs, their_places) = self._cut(a), self._cut(b)
        room = MOST_PIECES - 3
        own, other = len(ours), len(theirs)
        if own + other > room:
            shorter = min(own, other, room // 2)
            own, other = (shorter, min(other, room - shorter)) if own <= other else (min(own, room - shorter), shorter)
        return Encoded(
            [CLASSIFY, *ours[:own], SEPARATE, *theirs[:other], SEPARATE],
            [-1, *[0] * own, -1, *[1] * other, -1],
            [(0, 0), *our_places[:own], (0, 0), *their_places[:other], (0, 0)],
        )


@dataclass(frozen=True)
class Batch:
    """Pieces of several pairs or texts, filled up to one length."""

    ids: Tensor
    segments: Tensor
    mask: Tensor
    means: Tensor  # [batch, 2, length]: shares of the pieces of either text

    @staticmethod
    def of(encoded: list[Encoded]) -> "Batch":
        """Of what was encoded."""
        length = max(len(each.ids) for each in encoded)
        ids, segments, mask = (torch.zeros(len(encoded), length, dtype=torch.long) for _ in range(3))
        means = torch.zeros(len(encoded), 2, length)
        for row, each in enumerate(encoded):
            ids[row, : len(each.ids)] = torch.tensor(each.ids)
            segments[row, : len(each.ids)] = torch.tensor(each.segments)
            mask[row, : len(each.ids)] = 1
            for text in (0, 1):
                own = torch.tensor([float(of == text) for of in each.texts])
                means[row, text, : len(own)] = own / own.sum().clamp(min=1)
        return Batch(ids, segments, mask, means)


class PairJudge(nn.Module):
    """The encoder with its heads."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.minilm = load_minilm(folder, fast=False)
        self.segments = nn.Embedding(2, WIDTH)
        nn.init.zeros_(self.segments.weight)
        self.hidden = nn.Linear(3 * WIDTH, WIDTH)
        self.heads = nn.Linear(WIDTH, sum(HEADS.values()))
        self.evidence = nn.Linear(WIDTH, 1)
        self.minilm.embeddings.word_embeddings.weight.requires_grad_(False)

    def states(self, batch: Batch) -> Tensor:
        """Of the last layer, [batch, length, width]."""
        states: Tensor = self.minilm.embeddings(batch.ids, self.segments(batch.segments))
        for layer, mask in zip(self.minilm.encoder.layer, self.minilm.masks(batch.mask), strict=True):
            states = layer(states, mask)
        return states

    def forward(self, batch: Batch) -> tuple[dict[str, Tensor], Tensor]:
        """What each head says of the pairs, and of every piece how far it shows what parts them."""
        states = self.states(batch)
        means = batch.means.to(states.dtype) @ states
        pooled = torch.cat([states[:, 0], means[:, 0], means[:, 1]], dim=-1)
        hidden = functional.gelu(self.hidden(pooled), approximate="tanh")
        said = self.heads(hidden).float().split(list(HEADS.values()), dim=-1)
        return dict(zip(HEADS, said, strict=True)), self.evidence(states).squeeze(-1).float()

    def vectors(self, batch: Batch) -> Tensor:
        """Of texts alone, of length 1, [batch, width]."""
        states = self.states(batch).float()
        mask = batch.mask[:, :, None].float()
        return functional.normalize((states * mask).sum(1) / mask.sum(1), dim=-1)
