"""Write the weights of a shipped int8 graph as an epoch-N.pt.

A further round of student.py can start from it if the weights of its training are gone.
"""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from onrecord_training.export import COMBINATIONS, SCALE, sign
from onrecord_training.folders import MINILM, MODEL, RUNS
from onrecord_training.outliers import SMOOTHED, unsmooth
from onrecord_training.shapes import FEATURES
from onrecord_training.tagger import Student


def dequantize(graph: onnx.GraphProto, student: Student) -> dict[str, torch.Tensor]:
    """The weights by the names of `student`, as exact as int8 kept them.

    What the graph lacks stays as it is in `student`.
    """
    constants = {value.name: numpy_helper.to_array(value) for value in graph.initializer}
    weights: dict[str, torch.Tensor] = dict(student.trained())
    for name in constants:
        kept = (".weight", ".bias", f".{SMOOTHED}")
        if name.endswith(kept) and not name.startswith("syntax."):
            _part(name, _dequantize(constants, name), weights)
    weights |= _part_features(constants[COMBINATIONS])
    return {name: value.detach().clone() for name, value in unsmooth(weights).items()}


def _dequantize(constants: dict[str, NDArray[Any]], name: str) -> NDArray[np.float32]:
    return sign(name) * constants[name] * constants.get(f"{name}.{SCALE}", np.float32(1))


def _part(name: str, value: NDArray[np.float32], weights: dict[str, torch.Tensor]) -> None:
    """Put a constant into `weights`: one map or several side by side, whose names are joined by +."""
    joined, _, kind = name.rpartition(".")
    matrix = kind == "weight" and value.ndim == 2 and "embeddings" not in joined
    whole = torch.from_numpy(np.array(value.T if matrix else value, dtype=np.float32))
    start = 0
    parts = joined.split("+")
    for part in parts:
        size = len(weights[f"{part}.{kind}"]) if len(parts) > 1 else len(whole)
        weights[f"{part}.{kind}"] = whole[start : start + size]
        start += size
    assert start == len(whole), name


def _part_features(combined: NDArray[np.float32]) -> dict[str, torch.Tensor]:
    """Tables of the features whose sums are those of `combined`, the first table having what all share."""
    by_value = torch.from_numpy(np.array(combined)).reshape(*FEATURES.values(), -1)
    first = by_value[0, 0, 0]
    tables = (by_value[:, 0, 0], by_value[0, :, 0] - first, by_value[0, 0, :] - first)
    return {f"{name}.weight": table for name, table in zip(FEATURES, tables, strict=True)}


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=MODEL / "attribution.int8.onnx")
    parser.add_argument("--encoder", type=Path, default=MINILM)
    parser.add_argument("--out", type=Path, default=RUNS / "dequantized.pt")
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    student = Student(options.encoder, fast=True)
    torch.save(dequantize(onnx.load(options.model).graph, student), options.out)


if __name__ == "__main__":
    main()
