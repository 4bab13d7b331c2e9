"""The MiniLM encoder (Wang et al. 2020; BERT-shaped) in plain PyTorch; parameters named as in the published weights."""

from collections.abc import Callable, Iterable
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training.kernels import Dropout, attend
from onrecord_training.pieces import fill
from onrecord_training.shapes import STATE_WIDTH

_LAYERS = 6
HEADS = 12
WIDTH = STATE_WIDTH
_INNER = 1536  # units between the two maps of a layer, as published
_VOCABULARY = 30522
_POSITIONS = 512
EPSILON = 1e-12
BLOCKS = (
    102,
    153,
    102,
    153,
    102,
    None,
)  # of each layer of a fast encoder: so many pieces at most that see one another; None: all of a window
_DROPOUT = 0.1


class Embeddings(nn.Module):
    """Embeddings of pieces and their positions.

    That of the one token type that is used is added to those of the positions when the weights are loaded.
    """

    def __init__(self) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(_VOCABULARY, WIDTH)
        self.position_embeddings = nn.Embedding(_POSITIONS, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, ids: Tensor, features: Tensor) -> Tensor:
        """The states before the first layer; `features` are the embeddings of the words' features."""
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
        """What every place takes from the others."""
        return attend(self.query(states), self.key(states), self.value(states), mask, HEADS)


class Dense(nn.Module):
    """A linear map, named as in the published weights."""

    def __init__(self, width: int, out: int) -> None:
        super().__init__()
        self.dense = nn.Linear(width, out)


class Output(Dense):
    """The map that gives a layer's states their width again, and the norm of what is added to them."""

    def __init__(self, width: int) -> None:
        super().__init__(width, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=EPSILON)


class Attention(nn.Module):
    """Attention with the map and the norm after it."""

    def __init__(self) -> None:
        super().__init__()
        self.self = SelfAttention()
        self.output = Output(WIDTH)


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self, activation: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.attention = Attention()
        self.intermediate = Dense(WIDTH, _INNER)
        self.output = Output(_INNER)
        self.dropout = Dropout(_DROPOUT)
        self.activation = activation

    def narrow(self, inner: int) -> None:
        """Have so many inner units, of new weights where these are not as many as before."""
        if inner != self.intermediate.dense.out_features:
            self.intermediate.dense = nn.Linear(WIDTH, inner)
            self.output.dense = nn.Linear(inner, WIDTH)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """The states after the layer."""
        mixed = self.attention.output.dense(self.attention.self(states, mask))
        states = self.attention.output.LayerNorm(states + self.dropout(mixed))
        inner = self.output.dense(self.activation(self.intermediate.dense(states)))
        return self.output.LayerNorm(states + self.dropout(inner))


class Encoder(nn.Module):
    """The layers."""

    def __init__(self, activation: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer(activation) for _ in range(_LAYERS))


class MiniLM(nn.Module):
    """Its parts only: who uses it runs the layers.

    As published, every place of a window sees all others in each layer. The `fast` one costs a processor a third
    less: in each of its layers but the last a place sees those of its block alone, and ReLU stands for GELU. The
    blocks end elsewhere in each layer than in the next (cf. Swin, Liu et al. 2021).
    """

    def __init__(self, *, fast: bool) -> None:
        super().__init__()
        self.blocks = BLOCKS if fast else (None,) * _LAYERS
        self.filled = fast
        self.embeddings = Embeddings()
        self.encoder = Encoder(functional.relu if fast else functional.gelu)

    def masks(self, mask: Tensor) -> list[Tensor]:
        """For each layer, what is added to attention scores [batch * heads, to, from].

        Of a place beyond the text (`mask` 0), or of another block, much is taken off.
        """
        lengths = mask.sum(1, keepdim=True)
        if self.filled:
            lengths = fill(lengths)
        made = {most: self._mask(lengths, mask.shape[1], most) for most in set(self.blocks)}
        return [made[most] for most in self.blocks]

    def _mask(self, lengths: Tensor, width: int, most: int | None) -> Tensor:
        places = torch.arange(width, device=lengths.device)[None]
        seen = (places < lengths)[:, None].expand(-1, width, -1)
        if most is not None:
            blocks = places // (lengths // -(-lengths // most))
            seen = seen & (blocks[:, :, None] == blocks[:, None])
        dtype = self.embeddings.word_embeddings.weight.dtype
        unseen = torch.zeros(seen.shape, dtype=dtype).masked_fill(~seen, -1e4)
        return unseen[:, None].expand(-1, HEADS, -1, -1).flatten(0, 1)


def load_minilm(folder: Path, *, fast: bool) -> MiniLM:
    """The published weights in `folder`, less the pooler."""
    weights = load_file(folder / "model.safetensors")
    types = weights.pop("embeddings.token_type_embeddings.weight")
    weights["embeddings.position_embeddings.weight"] += types[0]
    weights = {
        name: value for name, value in weights.items() if not name.startswith("pooler") and "position_ids" not in name
    }
    model = MiniLM(fast=fast)
    model.load_state_dict(weights)
    return model


def count_layers(weights: Iterable[str]) -> int:
    """Of the encoder that parameters of these names are of."""
    return 1 + max(int(name.partition(".layer.")[2].partition(".")[0]) for name in weights if ".layer." in name)
