"""Learns what speaks for one who may be meant by a pronoun.

It is a conditional logit on named features, with "none of these" beside the candidates. It reads what
training/list-antecedents.ts prints, and writes one table of src/parties/discourse/antecedent-weights.json.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Sequence

WEIGHTS = Path(__file__).parents[2] / "src" / "parties" / "discourse" / "antecedent-weights.json"
NONE = "none"
"""What speaks for nobody among the candidates."""
IMPOSSIBLE = -1e9


@dataclass(frozen=True)
class Choice:
    """Who may be meant, with the features of each; those that are, or may be where nobody is known to be meant."""

    features: Sequence[dict[str, float]]
    allowed: Sequence[int]
    none_allowed: bool


@dataclass(frozen=True)
class Batch:
    """Choices as tensors: choice x candidate x feature.

    What is no candidate, and what is not allowed, is impossible. The last column is none.
    """

    features: torch.Tensor
    possible: torch.Tensor
    allowed: torch.Tensor


def read_choices(paths: Sequence[Path], pointer: str) -> list[Choice]:
    """Read the choices of one table."""
    choices = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["pointer"] != pointer:
                continue
            candidates = row["candidates"]
            meant = [index for index, one in enumerate(candidates) if one["isMeant"]]
            unknown = [index for index, one in enumerate(candidates) if one["isMeant"] is None]
            features = [one["features"] for one in candidates]
            choices.append(Choice(features, meant or unknown, none_allowed=not meant))
    return choices


def make_batch(choices: Sequence[Choice], names: Sequence[str]) -> Batch:
    """Pad the choices to the most candidates."""
    most = max(len(choice.features) for choice in choices)
    features = torch.zeros(len(choices), most, len(names), dtype=torch.float64)
    possible = torch.full((len(choices), most + 1), IMPOSSIBLE, dtype=torch.float64)
    allowed = possible.clone()
    for row, choice in enumerate(choices):
        for column, one in enumerate(choice.features):
            features[row, column] = torch.tensor([one.get(name, 0.0) for name in names])
        possible[row, : len(choice.features)] = 0
        possible[row, most] = 0
        allowed[row, list(choice.allowed)] = 0
        if choice.none_allowed:
            allowed[row, most] = 0
    return Batch(features, possible, allowed)


def loss(batch: Batch, weights: torch.Tensor) -> torch.Tensor:
    """Sum the negative log-likelihoods of what is meant. The last weight is that of none."""
    none = weights[-1].expand(len(batch.features), 1)
    scores = torch.cat([batch.features @ weights[:-1], none], 1) + batch.possible
    return (torch.logsumexp(scores, 1) - torch.logsumexp(scores + batch.allowed, 1)).sum()


def fit(batch: Batch, strength: float) -> torch.Tensor:
    """Fit the weights, drawn towards 0 by a penalty of this strength on their squares."""
    weights = torch.zeros(batch.features.shape[2] + 1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        total = loss(batch, weights) + strength * (weights**2).sum()
        total.backward()
        return total

    optimizer.step(closure)
    return weights.detach()


def count(batch: Batch, weights: torch.Tensor, least: float) -> tuple[int, int, int]:
    """Count the choices whose likeliest candidate has at least this probability: right, wrong, all."""
    none = weights[-1].expand(len(batch.features), 1)
    scores = torch.cat([batch.features @ weights[:-1], none], 1) + batch.possible
    best = scores[:, :-1].max(1)
    sure = (best.values - torch.logsumexp(scores, 1)).exp() >= least
    can_be = batch.allowed.gather(1, best.indices.unsqueeze(1)).squeeze(1) == 0
    # Where nobody is known to be meant, one of whom nothing is known is neither right nor wrong.
    known = batch.allowed[:, -1] != 0
    right = int((sure & can_be & known).sum())
    return right, int((sure & ~can_be).sum()), len(batch.features)


def main() -> None:
    """Fit one table of weights on some rows, count on others, and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="+", type=Path, help="rows to learn from")
    parser.add_argument("--test", nargs="*", type=Path, default=[], help="rows to count on")
    parser.add_argument("--table", default="oblique", choices=["pronoun", "oblique"])
    parser.add_argument("--strength", type=float, default=1.0)
    parser.add_argument("--write", action="store_true", help="write the table")
    arguments = parser.parse_args()
    tables = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    before = tables[arguments.table]
    names = [name for name in before if name != NONE]
    weights = fit(make_batch(read_choices(arguments.rows, arguments.table), names), arguments.strength)
    shipped = torch.tensor([*(before[name] for name in names), before[NONE]], dtype=torch.float64)
    for path in arguments.test:
        batch = make_batch(read_choices([path], arguments.table), names)
        for title, some in (("learned", weights), ("shipped", shipped)):
            right, wrong, total = count(batch, some, 0.5)
            mean = float(loss(batch, some)) / total
            print(f"{path.name} {title}: {right} right, {wrong} wrong of {total}, loss {mean:.3f}")
    learned = {name: round(value, 2) + 0.0 for name, value in zip([*names, NONE], weights.tolist(), strict=True)}
    print(json.dumps(learned, indent=2))
    if arguments.write:
        tables[arguments.table] = learned
        WEIGHTS.write_text(json.dumps(tables, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
