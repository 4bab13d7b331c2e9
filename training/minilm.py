"""The MiniLM encoder (Wang et al. 2020; BERT-shaped) in plain PyTorch; parameters named as in the published weights."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from kernels import Dropout, attend
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

_PUBLISHED = 6  # layers
HEADS = 12
WIDTH = 384
_INNER = 1536
_VOCABULARY = 30522
_POSITIONS = 512
EPSILON = 1e-12
_DROPOUT = 0.1


class Embeddings(nn.Module):
    """The embedding of the one token type that is used is added to those of the positions when the weights are loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(_VOCABULARY, WIDTH)
        self.position_embeddings = nn.Embedding(_POSITIONS, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, ids: Tensor, features: Tensor) -> Tensor:
        positions = torch.arange(ids.shape[1], device=ids.device)
        return self.LayerNorm(self.word_embeddings(ids) + self.position_embeddings(positions) + features)


class SelfAttention(nn.Module):
    """Without dropout of the weights."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        return attend(self.query(states), self.key(states), self.value(states), mask, HEADS)


class Dense(nn.Module):
    def __init__(self, width: int, out: int) -> None:
        super().__init__()
        self.dense = nn.Linear(width, out)


class Output(Dense):
    def __init__(self, width: int) -> None:
        super().__init__(width, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=EPSILON)


class Attention(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.self = SelfAttention()
        self.output = Output(WIDTH)


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.attention = Attention()
        self.intermediate = Dense(WIDTH, _INNER)
        self.output = Output(_INNER)
        self.dropout = Dropout(_DROPOUT)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        mixed = self.attention.output.dense(self.attention.self(states, mask))
        states = self.attention.output.LayerNorm(states + self.dropout(mixed))
        inner = self.output.dense(functional.gelu(self.intermediate.dense(states)))
        return self.output.LayerNorm(states + self.dropout(inner))


class Encoder(nn.Module):
    def __init__(self, layers: int) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer() for _ in range(layers))


class MiniLM(nn.Module):
    """Its parts only: who uses it runs the layers."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.embeddings = Embeddings()
        self.encoder = Encoder(layers)

    def mask(self, mask: Tensor) -> Tensor:
        """What is added to attention scores [batch * heads, to, from] for padding (mask 0)."""
        dtype, (rows, length) = self.embeddings.word_embeddings.weight.dtype, mask.shape
        padding = torch.zeros(mask.shape, dtype=dtype).masked_fill(mask == 0, -1e4)
        return padding[:, None, None, :].expand(rows, HEADS, length, length).flatten(0, 1)


def load_minilm(folder: Path, after: Sequence[int] = ()) -> MiniLM:
    """The published weights in `folder`, less the pooler; deepened by a layer after each published one that `after` names, from 0."""
    weights = load_file(folder / "model.safetensors")
    types = weights.pop("embeddings.token_type_embeddings.weight")
    weights["embeddings.position_embeddings.weight"] += types[0]
    weights = {name: value for name, value in weights.items() if not name.startswith("pooler") and "position_ids" not in name}
    model = MiniLM(_PUBLISHED + len(after))
    model.load_state_dict(deepen(weights, after))
    return model


def deepen(weights: dict[str, Tensor], after: Sequence[int]) -> dict[str, Tensor]:
    """Weights of an encoder with one more layer after each that `after` names: its copy, but made to change next to nothing as yet.

    What the copy adds to its states is zero, and its norms scale and shift as much as they take away (cf. LLaMA Pro, Wu et al. 2024, whose
    norms stand where this is exact). It learns to add something.
    """
    places = [place for number in range(_PUBLISHED) for place in ([number, number] if number in after else [number])]
    deeper = {name: value for name, value in weights.items() if ".layer." not in name}
    for place, number in enumerate(places):
        old, new = (f"{_layer_prefix(weights)}{which}." for which in (number, place))
        layer = {name.removeprefix(old): value.clone() for name, value in weights.items() if name.startswith(old)}
        if place > 0 and places[place - 1] == number:
            scale, shift = layer["output.LayerNorm.weight"], layer["output.LayerNorm.bias"]
            mean = shift.mean()
            deviation = (scale.square() + (shift - mean).square()).mean().sqrt()
            for part in ("attention.output", "output"):
                layer[f"{part}.dense.weight"].zero_()
                layer[f"{part}.dense.bias"].zero_()
                layer[f"{part}.LayerNorm.weight"].fill_(deviation)
                layer[f"{part}.LayerNorm.bias"].fill_(mean)
        deeper |= {f"{new}{name}": value for name, value in layer.items()}
    return deeper


def is_deepened(weights: Iterable[str]) -> bool:
    """Whether parameters of these names are of more layers than were published."""
    return count_layers(weights) > _PUBLISHED


def count_layers(weights: Iterable[str]) -> int:
    """Of the encoder that parameters of these names are of."""
    return 1 + max(int(name.partition(".layer.")[2].partition(".")[0]) for name in weights if ".layer." in name)


def _layer_prefix(weights: Iterable[str]) -> str:
    """What stands before a layer's number."""
    before, layer, _ = next(name for name in weights if ".layer." in name).partition(".layer.")
    return before + layer
