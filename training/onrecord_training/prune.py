"""Leave out inner units of a student whose share in what a layer gives the others can take over."""

import argparse
from pathlib import Path

import torch
from torch import Tensor

from onrecord_training.folders import DATA, MINILM, RUNS
from onrecord_training.minilm import count_layers
from onrecord_training.outliers import watch
from onrecord_training.pieces import PieceEncoder
from onrecord_training.polnear import read_articles
from onrecord_training.synthetic import write_texts
from onrecord_training.tagger import Student, mean_weights
from onrecord_training.trainer import SEED

LOST = 0.02  # of the variance of what the inner units of a layer give, at most
_MULTIPLE = 64  # of so many units products are fastest
_RIDGE = 1e-4  # of the mean variance, added to each unit's
_ONE_OF = 4  # articles of train that are read


class Moments:
    """Sums over what the inner units of a layer say: how often, what, and what of each pair multiplied."""

    def __init__(self, units: int) -> None:
        self.count = 0
        self.first = torch.zeros(units, dtype=torch.float64)
        self.second = torch.zeros(units, units, dtype=torch.float64)

    def add(self, states: Tensor) -> None:
        """Take in `states`, [places, units]."""
        self.count += len(states)
        self.first += states.sum(0)
        self.second += states.T @ states

    def mean(self) -> Tensor:
        """The mean of each unit."""
        return self.first / self.count

    def covariance(self) -> Tensor:
        """The covariances of the units."""
        return self.second / self.count - torch.outer(self.mean(), self.mean())


def leave_out(weight: Tensor, covariance: Tensor) -> tuple[Tensor, Tensor]:
    """Which inner units are kept, and the weight [out, units] that they are given.

    With it the kept ones give most nearly what all did; 0 stands for the others.

    One after the other that unit goes without which the least variance is lost when the others take over what they
    can of it (Optimal Brain Surgeon, Hassibi & Stork 1993; of whole units as in ZipLM, Kurtić et al. 2023).
    """
    units = len(covariance)
    kept = torch.ones(units, dtype=torch.bool)
    ridge = _RIDGE * covariance.diagonal().mean() * torch.eye(units, dtype=torch.float64)
    inverse = torch.linalg.inv(covariance + ridge)
    left = LOST * (weight @ covariance @ weight.T).trace()
    best = kept.clone(), weight
    while True:
        losses = weight.square().sum(0) / inverse.diagonal()
        unit = losses.masked_fill(~kept, torch.inf).argmin()
        left -= losses[unit]
        if left < 0:
            return best
        share = inverse[unit] / inverse[unit, unit]
        weight = weight - torch.outer(weight[:, unit], share)
        inverse = inverse - torch.outer(inverse[:, unit], share)
        inverse[unit, unit] = 1.0  # of no unit that is kept any more
        weight[:, unit] = 0.0
        kept[unit] = False
        if kept.sum() % _MULTIPLE == 0:
            best = kept.clone(), weight


def prune(weights: dict[str, Tensor], moments: dict[str, Moments]) -> dict[str, Tensor]:
    """The weights of a student with fewer inner units.

    `moments` are those of what goes into the output map of each layer, by the map's name.
    """
    pruned = dict(weights)
    for number in range(count_layers(weights)):
        inner, output = (f"minilm.encoder.layer.{number}.{part}.dense" for part in ("intermediate", "output"))
        whole = weights[f"{output}.weight"].double()
        kept, weight = leave_out(whole, moments[output].covariance())
        bias = weights[f"{output}.bias"].double() + (whole - weight) @ moments[output].mean()
        pruned[f"{inner}.weight"], pruned[f"{inner}.bias"] = (
            weights[f"{inner}.{part}"][kept] for part in ("weight", "bias")
        )
        pruned[f"{output}.weight"], pruned[f"{output}.bias"] = weight[:, kept].float(), bias.float()
        print(f"layer {number}: {kept.sum()} of {len(kept)} inner units kept", flush=True)
    return pruned


def main() -> None:
    """Write the weights of the pruned student."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "weights", type=Path, nargs="+", help="epoch-N.pt files of student.py --fast; the mean of several is taken"
    )
    parser.add_argument("--encoder", type=Path, default=MINILM)
    parser.add_argument("--data", type=Path, default=DATA, help="PolNeAR, with train/")
    parser.add_argument("--out", type=Path, default=RUNS / "pruned.pt", help="weights to start a further round from")
    options = parser.parse_args()
    weights = mean_weights(options.weights)
    student = Student(options.encoder, fast=True)
    student.load_trained(weights)
    moments: dict[str, Moments] = {}

    def keep(name: str, states: Tensor) -> None:
        if name.endswith(".output.dense") and "attention" not in name:
            moments.setdefault(name, Moments(states.shape[1])).add(states)

    watch(
        student,
        PieceEncoder(options.encoder),
        [*write_texts(SEED), *read_articles(options.data / "train")[::_ONE_OF]],
        keep,
    )
    torch.save(prune(weights, moments), options.out)


if __name__ == "__main__":
    main()
