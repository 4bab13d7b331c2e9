"""Write the student as int8 ONNX graphs, encoder and attribution in one, the head for syntax in another, of the operators of onnxruntime that are fastest on a processor."""

import argparse
import tempfile
from pathlib import Path

import minilm
import numpy as np
import onnx
import torch
from labels import LABELS
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from outliers import SMOOTHED, measure, smooth
from own import write_texts
from syntax import PARTS
from tagger import Student, mean_weights
from trainer import SEED
from windows import PieceEncoder

FEATURES = ("shape", "quote", "paragraph")
STATES = "states"  # of the words that are tagged, mixed of those of the layers
MIXTURE = "syntax.mixture"
WORDS = "first_pieces"  # where in the window the first pieces of the words stand that are tagged
FUSED = "com.microsoft"
UNQUANTISED = "features"  # a table, as small as it is
_OPSET = 17
# Taken off the labels' scores: that for no span is a little too sure. Chosen on dev.
TAKEN_OFF = torch.tensor([0.15 if label == "O" else 0.0 for label in LABELS])
_TEXTS = 24  # of ours, by which outliers are found


class Graph:
    """A graph under construction; every method adds one operator and returns the name of its output."""

    def __init__(self, weights: dict[str, torch.Tensor], *, fast: bool = False) -> None:
        self.fast = fast
        self.weights = {name: value.detach().float() for name, value in weights.items()}
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.cuts: dict[int, str] = {}

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self.constants[name] = numpy_helper.from_array(np.array(value, order="C"), name)
        return name

    def weight(self, name: str, *, transposed: bool = False) -> str:
        value = self.weights[name].numpy()
        return self.constant(name, value.T if transposed else value)

    def add(self, operator: str, *inputs: str, domain: str = "", out: str | None = None, **attributes: object) -> str:
        name = out or f"{operator}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, inputs, [name], name, domain=domain, **attributes))
        return name

    def embed(self, ids: str, name: str) -> str:
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
        return self.add("Gather", self.constant(UNQUANTISED, combined), place)

    def number(self, value: int) -> str:
        return self.constant(f"number_{value}", np.array([value]))

    def attend(self, states: str, asking: str, layer: int) -> str:
        """Attention of `asking` to `states`, without a mask, as a window is a run of its own: with one onnxruntime leaves the kernel that keeps its scores in the cache."""
        most = minilm.BLOCKS[layer] if self.fast else None
        name = f"minilm.encoder.layer.{layer}.attention.self"
        if asking == states:
            parts = self.project(states, name, ("query", "key", "value"))
        else:
            parts = [*self.project(asking, name, ("query",)), *self.project(states, name, ("key", "value"))]
        if most is not None:
            parts = [self.add("Reshape", part, self.cut(most)) for part in parts]
        mixed = self.add("MultiHeadAttention", *parts, domain=FUSED, num_heads=minilm.HEADS)
        return mixed if most is None else self.add("Reshape", mixed, self.constant("whole", np.array([1, -1, minilm.WIDTH])))

    def cut(self, most: int) -> str:
        """The shape of states cut into equal blocks of at most so many pieces: as few as there can be."""
        if most not in self.cuts:
            count = self.add("Div", self.add("Add", self.length(), self.number(most - 1)), self.number(most))
            self.cuts[most] = self.add("Concat", count, self.number(-1), self.number(minilm.WIDTH), axis=0)
        return self.cuts[most]

    def project(self, states: str, name: str, parts: tuple[str, ...]) -> list[str]:
        """What attention `name` makes of `states` for each of `parts`."""
        return self.linears(states, [f"{name}.{part}" for part in parts], [f"{name}.{part}.states" for part in parts])

    def linears(self, states: str, names: list[str], outs: list[str]) -> list[str]:
        """Several linear maps of the same states as one, whose results are parted again."""
        weight, bias = self.side_by_side(names)
        both = self.add("Add", self.add("MatMul", states, weight), bias, out=outs[0] if len(outs) == 1 else None)
        if len(outs) > 1:
            widths = np.array([len(self.weights[f"{name}.bias"]) for name in names])
            self.nodes.append(helper.make_node("Split", [both, self.constant(f"{outs[0]}.widths", widths)], outs, axis=2))
        return outs

    def side_by_side(self, names: list[str]) -> tuple[str, str]:
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

    def feed_forward(self, states: str, layer: str) -> str:
        """What the inner map, its activation and the output map of a layer make of `states`, less the last bias."""
        inner = self.add("MatMul", states, self.weight(f"{layer}.intermediate.dense.weight", transposed=True))
        inner = self.activate(inner, f"{layer}.intermediate.dense.bias")
        return self.add("MatMul", inner, self.weight(f"{layer}.output.dense.weight", transposed=True))

    def normalise(self, states: str, skipped: str, norm: str, bias: str) -> str:
        """The layer norm of `states` with `bias` and what skipped the layer: of their sum, as onnxruntime makes of "Add" an operator that is slower."""
        whole = self.add("Sum", self.add("Add", states, self.weight(bias)), skipped)
        return self.scale(whole, norm)

    def scale(self, states: str, norm: str) -> str:
        """The layer norm of `states`."""
        scale, shift = self.weight(f"{norm}.weight"), self.weight(f"{norm}.bias")
        return self.add("LayerNormalization", states, scale, shift, epsilon=minilm.EPSILON)

    def mix(self, states: str, layer: int) -> str:
        """The part of the states after a layer in what the head for syntax reads."""
        return self.add("Mul", states, self.constant(f"{MIXTURE}.{layer}", self.weights[MIXTURE][layer - 1].numpy()))

    def activate(self, states: str, bias: str) -> str:
        """What stands between the inner map and the output map of a layer, of `states` with `bias`."""
        return self.add("Relu", self.add("Add", states, self.weight(bias))) if self.fast else self.gelu(states, bias)

    def gelu(self, states: str, bias: str) -> str:
        """GELU of `states` with `bias`, by its tangent form (Hendrycks & Gimpel 2016)."""
        return self.add("FastGelu", states, self.weight(bias), domain=FUSED)


def build(graph: Graph) -> onnx.ModelProto:
    """An fp32 model of the student whose weights `graph` has.

    input_ids and the features, int64 [1, sequence], and first_pieces, int64 [1, words] → logits, link_query, link_key and, where there is a head for
    syntax, the states that it reads, float [1, words, …].
    """
    states = graph.add("Sum", graph.embed("input_ids", "minilm.embeddings.word_embeddings"), graph.place(), graph.feature())
    states = graph.scale(states, "minilm.embeddings.LayerNorm")
    shares: list[str] = []
    layers = minilm.count_layers(graph.weights)
    for number in range(layers):
        layer = f"minilm.encoder.layer.{number}"
        smoothed = graph.smooth(states, f"{layer}.attention")
        asking, skipped = (graph.choose(each) if number == layers - 1 else each for each in (smoothed, states))
        mixed = graph.attend(smoothed, asking, number)
        output = f"{layer}.attention.output"
        mixed = graph.add("MatMul", mixed, graph.weight(f"{output}.dense.weight", transposed=True))
        states = graph.normalise(mixed, skipped, f"{output}.LayerNorm", f"{output}.dense.bias")
        smoothed = graph.smooth(states, f"{layer}.intermediate")
        inner = graph.feed_forward(smoothed, layer)
        output = f"{layer}.output"
        states = graph.normalise(inner, states, f"{output}.LayerNorm", f"{output}.dense.bias")
        if number > 0 and MIXTURE in graph.weights:
            shares.append(graph.mix(states if number == layers - 1 else graph.choose(states), number))
    if shares:
        graph.add("Sum", *shares, out=STATES)
    outputs = {"logits": "tags", "link_query": "query", "link_key": "key"}
    graph.linears(states, list(outputs.values()), list(outputs))
    inputs = {name: [1, "sequence"] for name in ("input_ids", *FEATURES)} | {WORDS: [1, "words"]}
    widths = {out: len(graph.weights[f"{head}.bias"]) for out, head in outputs.items()} | ({STATES: minilm.WIDTH} if shares else {})
    return make_model(graph, "attribution", {name: (TensorProto.INT64, shape) for name, shape in inputs.items()}, widths)


def build_syntax(graph: Graph) -> onnx.ModelProto:
    """An fp32 model of the student's head for syntax: states, float [1, words, width] → what syntax.PARTS names, float [1, words, …]."""
    hidden = graph.add("MatMul", STATES, graph.weight("syntax.hidden.weight", transposed=True))
    hidden = graph.gelu(hidden, "syntax.hidden.bias")
    product = graph.add("MatMul", hidden, graph.weight("syntax.parts.weight", transposed=True))
    whole = graph.add("Add", product, graph.weight("syntax.parts.bias"))
    widths = graph.constant("widths", np.array(list(PARTS.values())))
    graph.nodes.append(helper.make_node("Split", [whole, widths], list(PARTS), axis=2))
    return make_model(graph, "syntax", {STATES: (TensorProto.FLOAT, [1, "words", minilm.WIDTH])}, PARTS)


def make_model(graph: Graph, name: str, inputs: dict[str, tuple[int, list]], widths: dict[str, int]) -> onnx.ModelProto:
    """`graph` as a model; of each word it gives so many numbers as `widths` says."""
    given = [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()]
    outs = [helper.make_tensor_value_info(out, TensorProto.FLOAT, [1, "words", width]) for out, width in widths.items()]
    return helper.make_model(
        helper.make_graph(graph.nodes, name, given, outs, list(graph.constants.values())),
        opset_imports=[helper.make_opsetid("", _OPSET), helper.make_opsetid(FUSED, 1)],
        ir_version=9,
    )


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+", help="epoch-N.pt files of student.py; the mean of several is taken")
    parser.add_argument("--encoder", type=Path, default=here / "models" / "all-MiniLM-L6-v2")
    parser.add_argument("--out", type=Path, default=here / "runs", help="folder for attribution.int8.onnx and syntax.int8.onnx")
    parser.add_argument("--full", action="store_true", help="fp32 in files of the same names, to measure what quantisation costs")
    parser.add_argument("--fast", action="store_true", help="of a student trained so")
    options = parser.parse_args()
    weights = mean_weights(options.weights)
    student = Student(options.encoder, fast=options.fast)
    student.load_trained(weights)
    weights = student.state_dict()
    if not options.full:
        largest = measure(student, PieceEncoder(options.encoder), write_texts(here, SEED)[:_TEXTS])
        weights = smooth(weights, largest)
    weights["tags.bias"] = weights["tags.bias"] - TAKEN_OFF
    options.out.mkdir(parents=True, exist_ok=True)
    for name, model in {"attribution": build, "syntax": build_syntax}.items():
        write(model(Graph(weights, fast=options.fast)), options.out / f"{name}.int8.onnx", full=options.full)


def write(model: onnx.ModelProto, out: Path, *, full: bool) -> None:
    """Write a model as it is, or quantised."""
    if full:
        onnx.save(model, out)
        return
    with tempfile.TemporaryDirectory() as scratch:
        unquantised = Path(scratch) / "full.onnx"
        onnx.save(model, unquantised)
        quantise(unquantised, out)


def quantise(full: Path, out: Path) -> None:
    """Write a graph of `build` with its weights as int8, those of each column by themselves.

    All 8 bits are used: where a processor would overflow (x86 without VNNI), the runtime must be told so (session.x64quantprecision).
    """
    small = [node.name for node in onnx.load(full).graph.node if UNQUANTISED in node.input]
    quantize_dynamic(
        full,
        out,
        nodes_to_exclude=small,
        op_types_to_quantize=["MatMul", "Attention", "Gather"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )


if __name__ == "__main__":
    main()
