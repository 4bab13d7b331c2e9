"""Write the student as int8 ONNX graphs: encoder and attribution in one, the head for syntax in another.

They are of the operators of onnxruntime that are fastest on a processor.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from onrecord_training import minilm
from onrecord_training.folders import DATA, MINILM, RUNS
from onrecord_training.outliers import SMOOTHED, measure, smooth
from onrecord_training.pieces import PieceEncoder
from onrecord_training.polnear import read_articles
from onrecord_training.shapes import FEATURES, PARTS
from onrecord_training.synthetic import write_texts
from onrecord_training.tagger import Student, mean_weights
from onrecord_training.trainer import SEED

STATES = "states"  # of the words that are tagged, mixed of those of the layers
MIXTURE = "syntax.mixture"
WORDS = "first_pieces"  # where in the window the first pieces of the words stand that are tagged
FUSED = "com.microsoft"
SCALE = "scale"  # after the name of what is kept in 8 bits
COMBINATIONS = "features"  # table of the features' sums
_OPSET = 17
# What is measured: so many texts of ours, and one article of so many of train.
_TEXTS = 24
_ONE_OF = 10


def sign(name: str) -> int:
    """By which a weight is multiplied in a graph.

    What the output maps give is taken off what skipped them, as of "Add" onnxruntime makes an operator that is
    slower.
    """
    return -1 if "output.dense." in name else 1


class Graph:
    """A graph under construction, in fp32; a method adds operators and returns the name of what they give."""

    def __init__(self, weights: dict[str, torch.Tensor], *, fast: bool = False) -> None:
        self.fast = fast
        self.weights = {name: sign(name) * value.detach().float() for name, value in weights.items()}
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.cuts: dict[int, str] = {}

    def constant(self, name: str, value: NDArray[np.generic] | np.generic) -> str:
        """Add a constant, in place of one of the same name."""
        self.constants[name] = numpy_helper.from_array(np.array(value, order="C"), name)
        return name

    def weight(self, name: str) -> str:
        """Add a weight of the student."""
        return self.constant(name, self.weights[name].numpy())

    def add(self, operator: str, *inputs: str, domain: str = "", out: str | None = None, **attributes: Any) -> str:
        """Add an operator; what it gives is called `out` where that is given."""
        name = out or f"{operator}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, inputs, [name], name, domain=domain, **attributes))
        return name

    def embed(self, ids: str, name: str) -> str:
        """Look `ids` up in the table `name`."""
        return self.add("Gather", self.weight(f"{name}.weight"), ids)

    def place(self) -> str:
        """The embeddings of the positions of `input_ids`."""
        table = self.weight("minilm.embeddings.position_embeddings.weight")
        return self.add("Slice", table, self.number(0), self.length())

    def length(self) -> str:
        """How many pieces `input_ids` has, [1]."""
        return self.add("Slice", self.add("Shape", "input_ids"), *(self.number(value) for value in (1, 2)))

    def feature(self) -> str:
        """The embeddings of the features: of every combination of their values one, their sum."""
        combined = np.zeros((1, 1), dtype=np.float32)
        place = ""
        for name in FEATURES:
            table = self.weights[f"{name}.weight"].numpy()
            combined = (combined[:, None] + table[None]).reshape(-1, table.shape[1])
            place = self.add("Add", self.add("Mul", place, self.number(len(table))), name) if place else name
        return self.add("Gather", self.constant(COMBINATIONS, combined), place)

    def number(self, value: int) -> str:
        """Add a whole number, [1]."""
        return self.constant(f"number_{value}", np.array([value]))

    def attend(self, states: str, asking: str, layer: int) -> str:
        """Attention of `asking` to `states`, without a mask, as a window is a run of its own.

        With one onnxruntime leaves the kernel that keeps its scores in the cache.
        """
        most = minilm.BLOCKS[layer] if self.fast else None
        name = f"minilm.encoder.layer.{layer}.attention.self"
        if asking == states:
            parts = self.project(states, name, ("query", "key", "value"))
        else:
            parts = [*self.project(asking, name, ("query",)), *self.project(states, name, ("key", "value"))]
        if most is not None:
            parts = [self.add("Reshape", part, self.cut(most)) for part in parts]
        mixed = self.add("MultiHeadAttention", *parts, domain=FUSED, num_heads=minilm.HEADS)
        return (
            mixed
            if most is None
            else self.add("Reshape", mixed, self.constant("whole", np.array([1, -1, minilm.WIDTH])))
        )

    def cut(self, most: int) -> str:
        """The shape of states cut into equal blocks of at most so many pieces: as few as there can be."""
        if most not in self.cuts:
            count = self.add("Div", self.add("Add", self.length(), self.number(most - 1)), self.number(most))
            self.cuts[most] = self.add("Concat", count, self.number(-1), self.number(minilm.WIDTH), axis=0)
        return self.cuts[most]

    def project(self, states: str, name: str, parts: Sequence[str]) -> list[str]:
        """What attention `name` makes of `states` for each of `parts`."""
        names = [f"{name}.{part}" for part in parts]
        whole = self.linear(states, *names)
        return (
            [whole]
            if len(parts) == 1
            else self.part(whole, {f"{part}.states": len(self.weights[f"{part}.bias"]) for part in names})
        )

    def linear(self, states: str, *names: str) -> str:
        """What the linear maps `names` make of `states`, side by side."""
        weight, bias = self.side_by_side(names)
        return self.add("Add", self.add("MatMul", states, weight), bias)

    def part(self, whole: str, widths: Mapping[str, int]) -> list[str]:
        """`whole` parted again into pieces of these names and widths."""
        sizes = self.constant(f"{'+'.join(widths)}.widths", np.array(list(widths.values())))
        self.nodes.append(helper.make_node("Split", [whole, sizes], list(widths), axis=2))
        return list(widths)

    def side_by_side(self, names: Sequence[str]) -> tuple[str, str]:
        """Weight and bias of linear maps as those of one."""
        weights = np.concatenate([self.weights[f"{name}.weight"].numpy().T for name in names], axis=1)
        biases = np.concatenate([self.weights[f"{name}.bias"].numpy() for name in names])
        return self.constant(f"{'+'.join(names)}.weight", weights), self.constant(f"{'+'.join(names)}.bias", biases)

    def choose(self, states: str) -> str:
        """Of `states` those of the words that are tagged: all that the last layer needs to work out."""
        return self.add("Gather", states, self.add("Squeeze", WORDS, self.number(0)), axis=1)

    def smooth(self, states: str, part: str) -> str:
        """`states` as the linear maps of a layer's part want them."""
        name = f"{part}.{SMOOTHED}"
        return self.add("Mul", states, self.weight(name)) if name in self.weights else states

    def normalise(self, states: str, skipped: str, norm: str) -> str:
        """The layer norm of the sum of what skipped the layer and `states`, whose sign is the other one (`sign`)."""
        return self.scale(self.add("Sub", skipped, states), norm)

    def scale(self, states: str, norm: str) -> str:
        """The layer norm of `states`."""
        scale, shift = self.weight(f"{norm}.weight"), self.weight(f"{norm}.bias")
        return self.add("LayerNormalization", states, scale, shift, epsilon=minilm.EPSILON)

    def mix(self, states: str, layer: int) -> str:
        """The part of the states after a layer in what the head for syntax reads."""
        return self.add("Mul", states, self.constant(f"{MIXTURE}.{layer}", self.weights[MIXTURE][layer - 1].numpy()))

    def layer(self, states: str, number: int, choose: Callable[[str], str] = lambda states: states) -> str:
        """The states after a layer of the encoder, of those places that are chosen."""
        layer = f"minilm.encoder.layer.{number}"
        smoothed = self.smooth(states, f"{layer}.attention")
        asking = choose(smoothed)
        skipped = choose(states)
        mixed = self.linear(self.attend(smoothed, asking, number), f"{layer}.attention.output.dense")
        states = self.normalise(mixed, skipped, f"{layer}.attention.output.LayerNorm")
        inner = self.activate(self.linear(self.smooth(states, f"{layer}.intermediate"), f"{layer}.intermediate.dense"))
        return self.normalise(self.linear(inner, f"{layer}.output.dense"), states, f"{layer}.output.LayerNorm")

    def activate(self, states: str) -> str:
        """What stands between the inner map and the output map of a layer."""
        return self.relu(states) if self.fast else self.gelu(states)

    def relu(self, states: str) -> str:
        """What is left of `states` where what is below 0 is 0."""
        return self.add("Relu", states)

    def gelu(self, states: str) -> str:
        """By its tangent form (Hendrycks & Gimpel 2016)."""
        return self.add("FastGelu", states, domain=FUSED)


class Quantised(Graph):
    """With weights and states of 8 bits.

    Each column of a map is scaled by itself. The ranges of states are known before: what lies beyond is cut off.

    All 8 bits are used: where a processor would overflow (x86 without VNNI), the runtime must be told so
    (session.x64quantprecision).
    """

    def __init__(
        self, weights: dict[str, torch.Tensor], ranges: Mapping[str, torch.Tensor], *, fast: bool = False
    ) -> None:
        super().__init__(weights, fast=fast)
        self.ranges = ranges

    def small(self, name: str, value: NDArray[np.float32], axis: int | None = None) -> tuple[str, str]:
        """`value` in 8 bits, and its scale: one, or where `axis` is given the largest along it at each other place."""
        scale = np.abs(value).max(axis=axis) / 127
        rounded = np.round(value / scale).astype(np.int8)
        return self.constant(name, rounded), self.constant(f"{name}.{SCALE}", scale.astype(np.float32))

    def embed(self, ids: str, name: str) -> str:
        """Look `ids` up in the table `name`, which is kept in 8 bits."""
        table, scale = self.small(f"{name}.weight", self.weights[f"{name}.weight"].numpy())
        return self.add("DequantizeLinear", self.add("Gather", table, ids), scale)

    def linear(self, states: str, *names: str) -> str:
        """What the linear maps `names` make of `states`, by a product of numbers of 8 bits."""
        weight, bias = self.side_by_side(names)
        small, scales = self.small(weight, numpy_helper.to_array(self.constants[weight]), axis=0)
        lowest, highest = min(0.0, float(self.ranges[names[0]].min())), float(self.ranges[names[0]].max())
        step = (highest - lowest) / 255
        scale = self.constant(f"{names[0]}.states.{SCALE}", np.float32(step))
        zero = self.constant(f"{names[0]}.states.zero", np.uint8(round(-lowest / step)))
        given = self.add("QuantizeLinear", states, scale, zero)
        return self.add("MatMulIntegerToFloat", given, small, scale, scales, zero, "", bias, domain=FUSED)

    def relu(self, states: str) -> str:
        """Nothing: the range of what the next map reads begins with 0."""
        return states


def build(graph: Graph) -> onnx.ModelProto:
    """A model of the student whose weights `graph` has.

    input_ids and the features, int64 [1, sequence], and first_pieces, int64 [1, words] → logits, link_query, link_key
    and, where there is a head for syntax, the states that it reads, float [1, words, …].
    """
    states = graph.add(
        "Sum", graph.embed("input_ids", "minilm.embeddings.word_embeddings"), graph.place(), graph.feature()
    )
    states = graph.scale(states, "minilm.embeddings.LayerNorm")
    shares: list[str] = []
    layers = minilm.count_layers(graph.weights)
    for number in range(layers):
        states = graph.layer(states, number, graph.choose) if number == layers - 1 else graph.layer(states, number)
        if number > 0 and MIXTURE in graph.weights:
            shares.append(graph.mix(states if number == layers - 1 else graph.choose(states), number))
    if shares:
        graph.add("Sum", *shares, out=STATES)
    outputs = {"logits": "tags", "link_query": "query", "link_key": "key"}
    widths = {out: len(graph.weights[f"{head}.bias"]) for out, head in outputs.items()}
    graph.part(graph.linear(states, *outputs.values()), widths)
    inputs: dict[str, Sequence[int | str]] = {name: [1, "sequence"] for name in ("input_ids", *FEATURES)}
    inputs[WORDS] = [1, "words"]
    if shares:
        widths[STATES] = minilm.WIDTH
    return make_model(
        graph, "attribution", {name: (TensorProto.INT64, shape) for name, shape in inputs.items()}, of_words(widths)
    )


def build_syntax(graph: Graph) -> onnx.ModelProto:
    """A model of the student's head for syntax.

    states, float [1, words, width] → what shapes.PARTS names, float [1, words, …].
    """
    graph.part(graph.linear(graph.gelu(graph.linear(STATES, "syntax.hidden")), "syntax.parts"), PARTS)
    return make_model(graph, "syntax", {STATES: (TensorProto.FLOAT, [1, "words", minilm.WIDTH])}, of_words(PARTS))


def make_model(
    graph: Graph,
    name: str,
    inputs: Mapping[str, tuple[int, Sequence[int | str]]],
    outputs: Mapping[str, Sequence[int | str]],
) -> onnx.ModelProto:
    """`graph` as a model with inputs of these kinds and shapes, and outputs of these shapes."""
    given = [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()]
    outs = [helper.make_tensor_value_info(out, TensorProto.FLOAT, shape) for out, shape in outputs.items()]
    return helper.make_model(
        helper.make_graph(graph.nodes, name, given, outs, list(graph.constants.values())),
        opset_imports=[helper.make_opsetid("", _OPSET), helper.make_opsetid(FUSED, 1)],
        ir_version=9,
    )


def of_words(widths: Mapping[str, int]) -> dict[str, Sequence[int | str]]:
    """The shapes of outputs that give so many numbers a word."""
    return {out: [1, "words", width] for out, width in widths.items()}


def main() -> None:
    """Write both graphs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "weights", type=Path, nargs="+", help="epoch-N.pt files of student.py; the mean of several is taken"
    )
    parser.add_argument("--encoder", type=Path, default=MINILM)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=RUNS, help="folder for attribution.int8.onnx and syntax.int8.onnx")
    parser.add_argument(
        "--full", action="store_true", help="fp32 in files of the same names, to measure what quantisation costs"
    )
    parser.add_argument("--fast", action="store_true", help="of a student trained so")
    options = parser.parse_args()
    weights = mean_weights(options.weights)
    student = Student(options.encoder, fast=options.fast)
    student.load_trained(weights)
    weights = student.state_dict()
    make: Callable[..., Graph] = Graph
    if not options.full:
        texts = [*write_texts(SEED)[:_TEXTS], *read_articles(options.data / "train")[::_ONE_OF]]
        weights, ranges = smooth(weights, measure(student, PieceEncoder(options.encoder), texts))
        make = partial(Quantised, ranges=ranges)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, model in {"attribution": build, "syntax": build_syntax}.items():
        onnx.save(model(make(weights, fast=options.fast)), options.out / f"{name}.int8.onnx")


if __name__ == "__main__":
    main()
