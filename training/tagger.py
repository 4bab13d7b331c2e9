"""The teacher: MPNet with the word features added above its frozen lower part, a tag head and a link head."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from labels import LABELS
from mpnet import LAYERS, WIDTH, load_mpnet
from windows import IGNORED, Batch, Links

FROZEN = 4  # lower layers that, with the embeddings and the position bias, are left as they were published
LINK_WIDTH = 128  # of each of the two roles, source and content
_LINK_WEIGHT = 0.1
_DROPOUT = 0.1


class Output(NamedTuple):
    logits: Tensor  # [batch, sequence, labels]
    query: Tensor  # [batch, sequence, 2 * LINK_WIDTH]
    key: Tensor


class Tagger(nn.Module):
    def __init__(self, encoder: Path) -> None:
        super().__init__()
        self.mpnet = load_mpnet(encoder).requires_grad_(False)
        self.upper = self.mpnet.encoder.layer[FROZEN:].requires_grad_(True)
        self.shape = nn.Embedding(5, WIDTH)
        self.quote = nn.Embedding(4, WIDTH)
        self.paragraph = nn.Embedding(2, WIDTH)
        for feature in (self.shape, self.quote, self.paragraph):
            nn.init.normal_(feature.weight, std=0.02)
        self.dropout = nn.Dropout(_DROPOUT)
        self.tags = nn.Linear(WIDTH, len(LABELS))
        self.query = nn.Linear(WIDTH, 2 * LINK_WIDTH)
        self.key = nn.Linear(WIDTH, 2 * LINK_WIDTH)

    def train(self, mode: bool = True) -> "Tagger":
        """The frozen layers stay without dropout."""
        super().train(mode)
        self.mpnet.encoder.layer[:FROZEN].eval()
        return self

    def forward(self, batch: Batch) -> Output:
        with torch.no_grad():
            bias = self.mpnet.bias(batch.mask)
            states = self.mpnet.embeddings(batch.ids)
            for layer in self.mpnet.encoder.layer[:FROZEN]:
                states = layer(states, bias)
        states = states + self.shape(batch.shape) + self.quote(batch.quote) + self.paragraph(batch.paragraph)
        for layer in self.upper:
            states = layer(states, bias)
        states = self.dropout(states)
        return Output(self.tags(states), self.query(states), self.key(states))

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

    def groups(self, rate: float, head_rate: float, decay: float, weight_decay: float) -> list[dict]:
        """Parameter groups for an optimizer: `rate` for the top layer, less by `decay` for each below, `head_rate` for the rest."""
        groups = []
        layers: list[tuple[nn.Module, float]] = [
            (layer, rate * decay**depth) for depth, layer in enumerate(reversed(self.upper))
        ]
        heads = nn.ModuleList([self.shape, self.quote, self.paragraph, self.tags, self.query, self.key])
        for module, module_rate in [*layers, (heads, head_rate)]:
            matrices = [value for value in module.parameters() if value.ndim > 1]
            vectors = [value for value in module.parameters() if value.ndim == 1]
            groups.append({"params": matrices, "lr": module_rate, "weight_decay": weight_decay})
            groups.append({"params": vectors, "lr": module_rate, "weight_decay": 0.0})
        assert sum(len(group["params"]) for group in groups) == len(self.trained()), (FROZEN, LAYERS)
        return groups


def loss(output: Output, tags: Tensor, links: Sequence[Sequence[Links]]) -> Tensor:
    """Cross-entropy of the tags and, at a tenth, binary cross-entropy of the links of each window."""
    total = functional.cross_entropy(output.logits.float().flatten(0, 1), tags.flatten(), ignore_index=IGNORED)
    scores, targets = [], []
    for row, window_links in enumerate(links):
        for link in window_links:
            part = slice(link.role * LINK_WIDTH, (link.role + 1) * LINK_WIDTH)
            query = output.query[row, link.cues, part].float()
            key = link.means @ output.key[row, :, part].float()
            scores.append((query @ key.T / LINK_WIDTH**0.5)[link.counted])
            targets.append(link.targets[link.counted])
    if scores and sum(map(len, scores)):
        total = total + _LINK_WEIGHT * functional.binary_cross_entropy_with_logits(torch.cat(scores), torch.cat(targets))
    return total
