"""Write the student as an int8 ONNX graph whose attention and normalisations are fused operators of onnxruntime."""

import argparse
import tempfile
from pathlib import Path

import minilm
import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tagger import Student

FEATURES = ("shape", "quote", "paragraph")
_FUSED = "com.microsoft"
_OPSET = 17


class Graph:
    """A graph under construction; every method adds one operator and returns the name of its output."""

    def __init__(self, weights: dict[str, torch.Tensor]) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self.constants[name] = numpy_helper.from_array(np.array(value, order="C"), name)
        return name

    def weight(self, name: str, *, transposed: bool = False) -> str:
        value = self.weights[name].numpy()
        return self.constant(name, value.T if transposed else value)

    def add(self, operator: str, *inputs: str, domain: str = "", out: str | None = None, **attributes: object) -> str:
        name = out or f"{operator}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, inputs, [name], domain=domain, **attributes))
        return name

    def linear(self, states: str, name: str, out: str | None = None) -> str:
        product = self.add("MatMul", states, self.weight(f"{name}.weight", transposed=True))
        return self.add("Add", product, self.weight(f"{name}.bias"), out=out)

    def embed(self, ids: str, name: str) -> str:
        return self.add("Gather", self.weight(f"{name}.weight"), ids)

    def attend(self, states: str, mask: str, name: str) -> str:
        parts = [f"{name}.{part}" for part in ("query", "key", "value")]
        weights = np.concatenate([self.weights[f"{part}.weight"].numpy().T for part in parts], axis=1)
        biases = np.concatenate([self.weights[f"{part}.bias"].numpy() for part in parts])
        return self.add(
            "Attention",
            states,
            self.constant(f"{name}.weight", weights),
            self.constant(f"{name}.bias", biases),
            mask,
            domain=_FUSED,
            num_heads=minilm.HEADS,
        )

    def normalise(self, states: str, skipped: str, norm: str, bias: str) -> str:
        """The layer norm of `states` with `bias`, and of what skipped the layer."""
        scale, shift = self.weight(f"{norm}.weight"), self.weight(f"{norm}.bias")
        inputs = (states, skipped, scale, shift, self.weight(bias))
        return self.add("SkipLayerNormalization", *inputs, domain=_FUSED, epsilon=minilm.EPSILON)


def build(weights: dict[str, torch.Tensor]) -> onnx.ModelProto:
    """A student of these weights as an fp32 graph: input_ids, attention_mask and the features, int64 [batch, sequence] → logits, link_query, link_key."""
    graph = Graph({name: value.detach().float() for name, value in weights.items()})
    positions = graph.add("Gather", graph.add("Shape", "input_ids"), graph.constant("one", np.array(1)))
    zero = graph.constant("zero", np.array(0))
    positions = graph.add("Range", zero, positions, "one")
    states = graph.embed("input_ids", "minilm.embeddings.word_embeddings")
    states = graph.add("Add", states, graph.embed(positions, "minilm.embeddings.position_embeddings"))
    for feature in FEATURES:
        states = graph.add("Add", states, graph.embed(feature, feature))
    norm = "minilm.embeddings.LayerNorm"
    scale, shift = graph.weight(f"{norm}.weight"), graph.weight(f"{norm}.bias")
    states = graph.add("LayerNormalization", states, scale, shift, epsilon=minilm.EPSILON)
    mask = graph.add("Cast", "attention_mask", to=TensorProto.INT32)
    for number in range(minilm.count_layers(weights)):
        layer = f"minilm.encoder.layer.{number}"
        mixed = graph.attend(states, mask, f"{layer}.attention.self")
        output = f"{layer}.attention.output"
        mixed = graph.add("MatMul", mixed, graph.weight(f"{output}.dense.weight", transposed=True))
        states = graph.normalise(mixed, states, f"{output}.LayerNorm", f"{output}.dense.bias")
        inner = f"{layer}.intermediate.dense"
        hidden = graph.add("MatMul", states, graph.weight(f"{inner}.weight", transposed=True))
        hidden = graph.add("BiasGelu", hidden, graph.weight(f"{inner}.bias"), domain=_FUSED)
        output = f"{layer}.output"
        hidden = graph.add("MatMul", hidden, graph.weight(f"{output}.dense.weight", transposed=True))
        states = graph.normalise(hidden, states, f"{output}.LayerNorm", f"{output}.dense.bias")
    outputs = {"logits": "tags", "link_query": "query", "link_key": "key"}
    for out, head in outputs.items():
        graph.linear(states, head, out)
    shape = ["batch", "sequence"]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "attribution",
            [
                helper.make_tensor_value_info(name, TensorProto.INT64, shape)
                for name in ("input_ids", "attention_mask", *FEATURES)
            ],
            [
                helper.make_tensor_value_info(out, TensorProto.FLOAT, [*shape, len(weights[f"{head}.bias"])])
                for out, head in outputs.items()
            ],
            list(graph.constants.values()),
        ),
        opset_imports=[helper.make_opsetid("", _OPSET), helper.make_opsetid(_FUSED, 1)],
        ir_version=9,
    )
    return model


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, help="an epoch-N.pt of student.py")
    parser.add_argument("--encoder", type=Path, default=here / "models" / "all-MiniLM-L6-v2")
    parser.add_argument("--out", type=Path, default=here / "runs" / "attribution.int8.onnx")
    parser.add_argument("--full", action="store_true", help="fp32, to measure what quantisation costs")
    options = parser.parse_args()
    weights = torch.load(options.weights, weights_only=True)
    student = Student(options.encoder, deepened=minilm.is_deepened(weights))
    student.load_trained(weights)
    model = build(student.state_dict())
    if options.full:
        onnx.save(model, options.out)
        return
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "full.onnx"
        onnx.save(model, full)
        quantise(full, options.out)


def quantise(full: Path, out: Path) -> None:
    """Write a graph of `build` with its weights as int8, those of each column by themselves, in 7 bits."""
    quantize_dynamic(
        full,
        out,
        op_types_to_quantize=["MatMul", "Attention", "Gather"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        reduce_range=True,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )


if __name__ == "__main__":
    main()
