"""Numbers that int8 keeps badly, and an equal network that has fewer.

A few units are far larger than all others, and one scale is kept for all.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from onrecord_training.minilm import count_layers
from onrecord_training.pieces import PieceEncoder, cut
from onrecord_training.polnear import Article
from onrecord_training.tagger import Student
from onrecord_training.windows import batch

SMOOTHED = "smoothed"  # after a layer's part: what its states are multiplied by before that part
_POWER = 0.7  # of the states' largest values in the factor; of the weights' it is the rest


@contextmanager
def watching(model: nn.Module, keep: Callable[[str, Tensor], None]) -> Iterator[None]:
    """Meanwhile, give `keep` the name of every linear map of `model` and what goes into it, [places, units]."""
    hooks = [
        module.register_forward_pre_hook(lambda _module, given, name=name: keep(name, given[0].flatten(0, -2)))
        for name, module in model.named_modules()
        if isinstance(module, nn.Linear)
    ]
    model.eval()
    yield
    for hook in hooks:
        hook.remove()


@torch.no_grad()
def watch(
    student: Student, encoder: PieceEncoder, articles: Iterable[Article], keep: Callable[[str, Tensor], None]
) -> None:
    """Let the student read `articles`, and give `keep` what goes into each linear map.

    `keep` is given the map's name, and the states, [places, units].
    """
    with watching(student, keep):
        for article in articles:
            for window in cut(encoder.encode(article)):
                student.syntax(student(batch([window], encoder)).layers)


def measure(student: Student, encoder: PieceEncoder, articles: Iterable[Article]) -> dict[str, Tensor]:
    """The lowest and the highest value, [2, units], of what goes into each linear map of `student`.

    They are given by the map's name, as found in `articles`.
    """
    ranges: dict[str, Tensor] = {}
    watch(student, encoder, articles, widen(ranges))
    return ranges


def widen(ranges: dict[str, Tensor]) -> Callable[[str, Tensor], None]:
    """What keeps in `ranges` the lowest and the highest value, [2, units], of what goes into each map."""

    def keep(name: str, states: Tensor) -> None:
        ranges[name] = torch.stack(torch.aminmax(torch.cat([states, ranges.get(name, states)]), dim=0))

    return keep


def smooth(weights: Mapping[str, Tensor], ranges: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """The weights and ranges of a network that says the same with fewer outliers (SmoothQuant, Xiao et al. 2023).

    `ranges` are what `measure` gives.

    Before the projections and the inner map of each layer its states are multiplied by new weights, SMOOTHED, and the
    maps by their inverses; values of attention are made smaller and its output map larger.
    """
    smoothed, narrowed = dict(weights), dict(ranges)

    def divide(names: list[str]) -> Tensor:
        """Let the maps `names` read what is divided by the factors that are returned."""
        factor = _factor(ranges[names[0]].abs().amax(0), torch.cat([weights[f"{name}.weight"] for name in names]))
        for name in names:
            smoothed[f"{name}.weight"] = smoothed[f"{name}.weight"] * factor
            narrowed[name] = ranges[name] / factor
        return factor

    for layer in _layers(weights):
        for part, maps in _readers(layer).items():
            smoothed[f"{part}.{SMOOTHED}"] = 1 / divide(maps)
        value = f"{layer}.attention.self.value"
        factor = divide([f"{layer}.attention.output.dense"])
        smoothed[f"{value}.weight"] = smoothed[f"{value}.weight"] / factor[:, None]
        smoothed[f"{value}.bias"] = smoothed[f"{value}.bias"] / factor
    return smoothed, narrowed


def unsmooth(smoothed: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights, under the names of a student, of a network that says the same as one of `smooth`."""
    weights = {name: value for name, value in smoothed.items() if SMOOTHED not in name}
    for layer in _layers(weights):
        for part, maps in _readers(layer).items():
            for name in maps:
                weights[f"{name}.weight"] = weights[f"{name}.weight"] * smoothed[f"{part}.{SMOOTHED}"]
    return weights


def _layers(weights: Mapping[str, Tensor]) -> list[str]:
    return [f"minilm.encoder.layer.{number}" for number in range(count_layers(weights))]


def _readers(layer: str) -> dict[str, list[str]]:
    """The linear maps that read the same states, by the part of the layer that they are."""
    projections = [f"{layer}.attention.self.{part}" for part in ("query", "key", "value")]
    return {f"{layer}.attention": projections, f"{layer}.intermediate": [f"{layer}.intermediate.dense"]}


def _factor(largest: Tensor, weight: Tensor) -> Tensor:
    """By which each unit that goes into a map [out, in] is to be divided."""
    states, columns = (value.clamp(min=1e-4) for value in (largest, weight.abs().amax(0)))
    return states**_POWER / columns ** (1 - _POWER)
