"""The MPNet encoder (Song et al. 2020) in plain PyTorch, parameters named as in the published weights."""

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training.kernels import Dropout, attend

LAYERS = 12
HEADS = 12
WIDTH = 768
_INNER = 3072
_VOCABULARY = 30527
_POSITIONS = 514
_FIRST_POSITION = 2
_BUCKETS = 32
_FARTHEST = 128
_EPSILON = 1e-5
_DROPOUT = 0.1


class Embeddings(nn.Module):
    """The embeddings of pieces and of their positions."""

    def __init__(self) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(_VOCABULARY, WIDTH)
        self.position_embeddings = nn.Embedding(_POSITIONS, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=_EPSILON)

    def forward(self, ids: Tensor) -> Tensor:
        """The states before the first layer."""
        positions = torch.arange(_FIRST_POSITION, _FIRST_POSITION + ids.shape[1], device=ids.device)
        return self.LayerNorm(self.word_embeddings(ids) + self.position_embeddings(positions))


class SelfAttention(nn.Module):
    """Without dropout of the weights."""

    def __init__(self) -> None:
        super().__init__()
        self.q = nn.Linear(WIDTH, WIDTH)
        self.k = nn.Linear(WIDTH, WIDTH)
        self.v = nn.Linear(WIDTH, WIDTH)
        self.o = nn.Linear(WIDTH, WIDTH)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """What every place takes from the others."""
        return self.o(attend(self.q(states), self.k(states), self.v(states), bias, HEADS))


class Attention(nn.Module):
    """Attention with the map and the norm after it."""

    def __init__(self) -> None:
        super().__init__()
        self.attn = SelfAttention()
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=_EPSILON)


class Dense(nn.Module):
    """A linear map, named as in the published weights."""

    def __init__(self, width: int, out: int) -> None:
        super().__init__()
        self.dense = nn.Linear(width, out)


class Output(Dense):
    """The map that gives a layer's states their width again, and the norm of what is added to them."""

    def __init__(self) -> None:
        super().__init__(_INNER, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=_EPSILON)


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = Attention()
        self.intermediate = Dense(WIDTH, _INNER)
        self.output = Output()
        self.dropout = Dropout(_DROPOUT)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """The states after the layer."""
        states = self.attention.LayerNorm(states + self.dropout(self.attention.attn(states, bias)))
        inner = self.output.dense(functional.gelu(self.intermediate.dense(states)))
        return self.output.LayerNorm(states + self.dropout(inner))


class Encoder(nn.Module):
    """The layers."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.relative_attention_bias = nn.Embedding(_BUCKETS, HEADS)


class MPNet(nn.Module):
    """Its parts only: who uses it runs the layers, so as to add to the states between them."""

    def __init__(self) -> None:
        super().__init__()
        self.embeddings = Embeddings()
        self.encoder = Encoder()

    def bias(self, mask: Tensor) -> Tensor:
        """What is added to attention scores [batch * heads, to, from].

        It stands for relative position and for padding (mask 0).
        """
        positions = torch.arange(mask.shape[1], device=mask.device)
        by_position = self.encoder.relative_attention_bias(_bucket(positions[None, :] - positions[:, None]))
        padding = torch.zeros(mask.shape, dtype=by_position.dtype).masked_fill(mask == 0, -1e4)
        return (by_position.permute(2, 0, 1)[None] + padding[:, None, None, :]).flatten(0, 1)


def _bucket(distance: Tensor) -> Tensor:
    """The bucket of a relative position: one each for near ones, logarithmic beyond, the upper half for those after."""
    half = _BUCKETS // 2
    exact = half // 2
    size = distance.abs()
    far = exact + (torch.log(size.clamp(min=1) / exact) / math.log(_FARTHEST / exact) * (half - exact)).long()
    return (distance > 0).long() * half + torch.where(size < exact, size, far.clamp(max=half - 1))


def load_mpnet(folder: Path) -> MPNet:
    """The published weights in `folder`, less the pooler."""
    weights = load_file(folder / "model.safetensors")
    model = MPNet()
    model.load_state_dict(
        {name: value for name, value in weights.items() if not name.startswith("pooler") and "position_ids" not in name}
    )
    return model
