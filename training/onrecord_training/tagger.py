"""An encoder with a tag head and a link head: the teacher on MPNet, the student on MiniLM."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from itertools import repeat
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training import minilm, mpnet
from onrecord_training.kernels import Dropout
from onrecord_training.labels import LABELS
from onrecord_training.shapes import FEATURES, LINK_WIDTH
from onrecord_training.syntax import SyntaxHead
from onrecord_training.windows import Batch, Links

FROZEN = (
    4  # lower layers of the teacher that, with its embeddings and the position bias, are left as they were published
)
_LINK_WEIGHT = 0.1
_DROPOUT = 0.1


class Output(NamedTuple):
    """What a tagger gives of a batch."""

    layers: Sequence[Tensor]  # the states after each layer that is trained, [batch, sequence, width]
    logits: Tensor  # [batch, sequence, labels]
    query: Tensor  # [batch, sequence, 2 * LINK_WIDTH]
    key: Tensor


class Tagger(nn.Module, ABC):
    """The three features of a word as embeddings of the encoder's width, and the heads."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.width = width
        self.shape = nn.Embedding(FEATURES["shape"], width)
        self.quote = nn.Embedding(FEATURES["quote"], width)
        self.paragraph = nn.Embedding(FEATURES["paragraph"], width)
        for feature in (self.shape, self.quote, self.paragraph):
            nn.init.normal_(feature.weight, std=0.02)
        self.dropout = Dropout(_DROPOUT)
        self.tags = nn.Linear(width, len(LABELS))
        self.query = nn.Linear(width, 2 * LINK_WIDTH)
        self.key = nn.Linear(width, 2 * LINK_WIDTH)

    @abstractmethod
    def states(self, batch: Batch) -> Sequence[Tensor]:
        """The states after each of `layers` that is one of the encoder's, [batch, sequence, width]."""

    @abstractmethod
    def layers(self) -> list[nn.Module]:
        """What of the encoder is trained, from the bottom to the top."""

    def heads(self) -> list[nn.Module]:
        """What reads the last states."""
        return [self.tags, self.query, self.key]

    def features(self, batch: Batch) -> Tensor:
        """The sum of the embeddings of the features."""
        return self.shape(batch.shape) + self.quote(batch.quote) + self.paragraph(batch.paragraph)

    def forward(self, batch: Batch) -> Output:
        """The states of all layers, and what the heads make of the last."""
        layers = self.states(batch)
        kept = self.dropout(layers[-1])
        return Output(layers, self.tags(kept), self.query(kept), self.key(kept))

    def trained(self) -> dict[str, nn.Parameter]:
        """The parameters that training changes, by name."""
        return {name: value for name, value in self.named_parameters() if value.requires_grad}

    def load_trained(self, weights: dict[str, Tensor]) -> None:
        """Put in `weights`, of the names that `trained` gives."""
        parameters = self.trained()
        if parameters.keys() != weights.keys():
            raise ValueError(f"weights do not fit the model: {sorted(parameters.keys() ^ weights.keys())[:5]}")
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(weights[name])

    def groups(self, rate: float, head_rate: float, decay: float, weight_decay: float) -> list[dict[str, Any]]:
        """Parameter groups for an optimizer.

        `rate` is that of the top layer, less by `decay` for each below, `head_rate` that of the rest.
        """
        groups: list[dict[str, Any]] = []
        layers: list[tuple[nn.Module, float]] = [
            (layer, rate * decay**depth) for depth, layer in enumerate(reversed(self.layers()))
        ]
        heads = nn.ModuleList([self.shape, self.quote, self.paragraph, *self.heads()])
        for module, module_rate in [*layers, (heads, head_rate)]:
            matrices = [value for value in module.parameters() if value.ndim > 1]
            vectors = [value for value in module.parameters() if value.ndim == 1]
            groups.append({"params": matrices, "lr": module_rate, "weight_decay": weight_decay})
            groups.append({"params": vectors, "lr": module_rate, "weight_decay": 0.0})
        assert sum(len(group["params"]) for group in groups) == len(self.trained())
        return groups


class Teacher(Tagger):
    """On MPNet, the features added above its frozen lower part."""

    def __init__(self, encoder: Path) -> None:
        super().__init__(mpnet.WIDTH)
        self.mpnet = mpnet.load_mpnet(encoder).requires_grad_(False)
        self.upper = self.mpnet.encoder.layer[FROZEN:].requires_grad_(True)

    def layers(self) -> list[nn.Module]:
        """The upper layers."""
        return list(self.upper)

    def train(self, mode: bool = True) -> "Teacher":
        """The frozen layers stay without dropout."""
        super().train(mode)
        self.mpnet.encoder.layer[:FROZEN].eval()
        return self

    def states(self, batch: Batch) -> Sequence[Tensor]:
        """The states after each of the upper layers."""
        with torch.no_grad():
            bias = self.mpnet.bias(batch.mask)
            states = self.mpnet.embeddings(batch.ids)
            for layer in self.mpnet.encoder.layer[:FROZEN]:
                states = layer(states, bias)
        return _run(self.upper, states + self.features(batch), repeat(bias))


class TreeTeacher(Teacher):
    """With a head for syntax; its tags and links are not learned.

    The lower layers, which are frozen, are no part of what the head reads.
    """

    def __init__(self, encoder: Path) -> None:
        super().__init__(encoder)
        self.syntax = SyntaxHead(self.width, len(self.upper))
        for head in super().heads():
            head.requires_grad_(False)

    def heads(self) -> list[nn.Module]:
        """The head for syntax alone."""
        return [self.syntax]


class Student(Tagger):
    """On MiniLM, the features added to its embeddings; with a head for syntax."""

    def __init__(self, encoder: Path, *, fast: bool) -> None:
        super().__init__(minilm.WIDTH)
        self.minilm = minilm.load_minilm(encoder, fast=fast)
        self.syntax = SyntaxHead(self.width, len(self.minilm.encoder.layer))

    def heads(self) -> list[nn.Module]:
        """Those of every tagger, and that for syntax."""
        return [*super().heads(), self.syntax]

    def layers(self) -> list[nn.Module]:
        """The embeddings and all layers."""
        return [self.minilm.embeddings, *self.minilm.encoder.layer]

    def load_trained(self, weights: dict[str, Tensor]) -> None:
        """Put in `weights`, of as few inner units as they are of."""
        for number, layer in enumerate(self.minilm.encoder.layer):
            bias = weights.get(f"minilm.encoder.layer.{number}.intermediate.dense.bias")
            if bias is not None and isinstance(layer, minilm.Layer):
                layer.narrow(len(bias))
        super().load_trained(weights)

    def states(self, batch: Batch) -> Sequence[Tensor]:
        """The states after each layer."""
        embedded = self.minilm.embeddings(batch.ids, self.features(batch))
        return _run(self.minilm.encoder.layer, embedded, self.minilm.masks(batch.mask))


def _run(layers: nn.ModuleList, states: Tensor, biases: Iterable[Tensor]) -> Sequence[Tensor]:
    """The states after each layer, with what is added to its attention scores."""
    found = []
    for layer, bias in zip(layers, biases, strict=False):
        states = layer(states, bias)
        found.append(states)
    return found


def tag_loss(logits: Tensor, wanted: Tensor, counted: Tensor) -> Tensor:
    """Cross-entropy against label probabilities [batch, sequence, labels], where `counted` [batch, sequence]."""
    return functional.cross_entropy(logits.float()[counted], wanted[counted])


def likeness_loss(states: Tensor, guide: Tensor, mask: Tensor) -> Tensor:
    """Mean square of what parts states [batch, sequence, width] from a teacher's.

    Each of these is scaled to mean 0 and variance 1.
    """
    wanted = functional.layer_norm(guide.float(), guide.shape[-1:])
    counted = mask == 1
    return functional.mse_loss(states.float()[counted], wanted[counted])


def link_loss(output: Output, links: Sequence[Sequence[Links]]) -> Tensor | float:
    """At a tenth, binary cross-entropy of the links of each window."""
    scores, targets = [], []
    for row, window_links in enumerate(links):
        for link in window_links:
            part = slice(link.role * LINK_WIDTH, (link.role + 1) * LINK_WIDTH)
            query = output.query[row, link.cues, part].float()
            key = link.means @ output.key[row, :, part].float()
            scores.append((query @ key.T / LINK_WIDTH**0.5)[link.counted])
            targets.append(link.targets[link.counted])
    if not scores or not sum(map(len, scores)):
        return 0.0
    return _LINK_WEIGHT * functional.binary_cross_entropy_with_logits(torch.cat(scores), torch.cat(targets))


def mean_weights(paths: Sequence[Path]) -> dict[str, Tensor]:
    """The mean of the weights of epoch-N.pt files."""
    parts = [torch.load(path, map_location="cpu", weights_only=True) for path in paths]
    return {name: torch.stack([part[name] for part in parts]).mean(0) for name in parts[0]}
