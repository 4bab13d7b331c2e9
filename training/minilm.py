"""The MiniLM encoder (Wang et al. 2020; BERT-shaped) in plain PyTorch, its attention fused; parameters named as in the published weights."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

LAYERS = 6
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
    """Without dropout of the weights: with it PyTorch leaves its fused kernel, which is six times slower on a CPU."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        query, key, value = (
            part(states).unflatten(2, (HEADS, WIDTH // HEADS)).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask.to(query.dtype))
        return mixed.transpose(1, 2).flatten(2)


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
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        mixed = self.attention.output.dense(self.attention.self(states, mask))
        states = self.attention.output.LayerNorm(states + self.dropout(mixed))
        inner = self.output.dense(functional.gelu(self.intermediate.dense(states)))
        return self.output.LayerNorm(states + self.dropout(inner))


class Encoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer() for _ in range(LAYERS))


class MiniLM(nn.Module):
    """Its parts only: who uses it runs the layers."""

    def __init__(self) -> None:
        super().__init__()
        self.embeddings = Embeddings()
        self.encoder = Encoder()

    def mask(self, mask: Tensor) -> Tensor:
        """What is added to attention scores [batch, 1, 1, from] for padding (mask 0)."""
        return torch.zeros(mask.shape).masked_fill(mask == 0, -1e4)[:, None, None, :]


def load_minilm(folder: Path) -> MiniLM:
    """The published weights in `folder`, less the pooler."""
    weights = load_file(folder / "model.safetensors")
    types = weights.pop("embeddings.token_type_embeddings.weight")
    weights["embeddings.position_embeddings.weight"] += types[0]
    model = MiniLM()
    model.load_state_dict(
        {name: value for name, value in weights.items() if not name.startswith("pooler") and "position_ids" not in name}
    )
    return model
