"""Print how fast the shipped model is beside encoders of the shape of BERT-base, in one run.

That is the shape of published systems.
"""

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic

from onrecord_training import minilm
from onrecord_training.export import COMBINATIONS, FUSED, WORDS, Graph, Quantised, build
from onrecord_training.folders import MODEL
from onrecord_training.labels import LABELS
from onrecord_training.pieces import BODY, CONTEXT
from onrecord_training.shapes import FEATURES, LINK_WIDTH

_WINDOW = BODY + CONTEXT + 2  # pieces
_PIECES_OF_WORD = 1.05  # on PolNeAR dev, marks counted as words
_ROUNDS = 7
_LAYERS, _WIDTH, _INNER, _VOCABULARY, _POSITIONS = 12, 768, 3072, 30522, 512  # of BERT-base


class Published(Graph):
    """As onnxruntime's own optimiser fuses a published encoder."""

    def choose(self, states: str) -> str:
        """All states: a published encoder works out every place."""
        return states

    def attend(self, states: str, asking: str, layer: int) -> str:
        """Attention of `asking` to `states` in the fused operator of published encoders."""
        name = f"minilm.encoder.layer.{layer}.attention.self"
        weight, bias = self.side_by_side([f"{name}.{part}" for part in ("query", "key", "value")])
        return self.add("Attention", states, weight, bias, domain=FUSED, num_heads=minilm.HEADS)

    def normalise(self, states: str, skipped: str, norm: str) -> str:
        """The layer norm of the sum of `states` and of what skipped the layer."""
        return self.scale(self.add("Add", states, skipped), norm)

    def gelu(self, states: str) -> str:
        """By the error function."""
        return self.add("Gelu", states, domain=FUSED)


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=MODEL / "attribution.int8.onnx")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        sessions = {"shipped": open_session(options.model, options.threads)}
        for name, model in make_peers(Path(scratch)).items():
            sessions[name] = open_session(model, options.threads)
        window = make_window()
        rates: dict[str, list[float]] = {name: [] for name in sessions}
        for _ in range(_ROUNDS):  # in turn, so that what else the machine does slows all of them
            for name, session in sessions.items():
                rates[name].append(measure(session, window))
    shipped = statistics.median(rates["shipped"])
    for name, found in rates.items():
        rate = statistics.median(found)
        print(f"{name:<33} {rate:8,.0f} pieces a second; the shipped model is {shipped / rate:.1f} times as fast")


def make_peers(folder: Path) -> dict[str, Path]:
    """BERT-base as published systems run it and in the operators of the shipped model, each in int8 and fp32.

    They are written into `folder`.
    """
    weights = make_bert_base()
    ranges = {name.removesuffix(".weight"): torch.tensor([[-4.0], [4.0]]) for name in weights}
    models = {
        "BERT-base, fp32": Published(weights),
        "BERT-base, in our operators, int8": Quantised(weights, ranges),
        "BERT-base, in our operators, fp32": Graph(weights),
    }
    paths = {name: folder / f"{name}.onnx" for name in ("BERT-base, int8", *models)}
    for name, graph in models.items():
        onnx.save(build(graph), paths[name])
    # As onnxruntime does it for such encoders.
    quantize_dynamic(
        paths["BERT-base, fp32"],
        paths["BERT-base, int8"],
        nodes_to_exclude=[
            node.name for node in onnx.load(paths["BERT-base, fp32"]).graph.node if COMBINATIONS in node.input
        ],
        op_types_to_quantize=["MatMul", "Attention", "Gather"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )
    return paths


def make_bert_base() -> dict[str, torch.Tensor]:
    """Weights of a tagger of that shape, drawn by chance: how fast they are worked with does not depend on them."""
    chance = torch.Generator().manual_seed(1)

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=chance) * 0.02

    weights = {
        "minilm.embeddings.word_embeddings.weight": draw(_VOCABULARY, _WIDTH),
        "minilm.embeddings.position_embeddings.weight": draw(_POSITIONS, _WIDTH),
        **{f"{feature}.weight": draw(5, _WIDTH) for feature in FEATURES},
        **make_norm("minilm.embeddings.LayerNorm"),
    }
    for number in range(_LAYERS):
        layer = f"minilm.encoder.layer.{number}"
        linear = {f"attention.self.{part}": (_WIDTH, _WIDTH) for part in ("query", "key", "value")} | {
            "attention.output.dense": (_WIDTH, _WIDTH),
            "intermediate.dense": (_INNER, _WIDTH),
            "output.dense": (_WIDTH, _INNER),
        }
        for name, (out, width) in linear.items():
            weights[f"{layer}.{name}.weight"] = draw(out, width)
            weights[f"{layer}.{name}.bias"] = draw(out)
        weights |= make_norm(f"{layer}.attention.output.LayerNorm") | make_norm(f"{layer}.output.LayerNorm")
    for head, out in (("tags", len(LABELS)), ("query", 2 * LINK_WIDTH), ("key", 2 * LINK_WIDTH)):
        weights[f"{head}.weight"] = draw(out, _WIDTH)
        weights[f"{head}.bias"] = draw(out)
    return weights


def make_norm(name: str) -> dict[str, torch.Tensor]:
    """Scale and shift of a layer norm that changes nothing."""
    return {f"{name}.weight": torch.ones(_WIDTH), f"{name}.bias": torch.zeros(_WIDTH)}


def open_session(model: Path, threads: int) -> onnxruntime.InferenceSession:
    """A session on the processor with so many threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def make_window() -> dict[str, NDArray[np.int64]]:
    """A window of the shipped length, one text."""
    chance = np.random.default_rng(1)
    shape = (1, _WINDOW)
    zeros = {feature: np.zeros(shape, dtype=np.int64) for feature in FEATURES}
    body = np.arange(_WINDOW - 1 - BODY, _WINDOW - 1)
    words = np.sort(chance.choice(body, int(BODY / _PIECES_OF_WORD), replace=False))
    return {"input_ids": chance.integers(1000, _VOCABULARY, shape), **zeros, WORDS: words[None]}


def measure(session: onnxruntime.InferenceSession, window: dict[str, NDArray[np.int64]]) -> float:
    """Pieces a second, over a second or more."""
    session.run(None, window)
    start, runs = time.perf_counter(), 0
    while (taken := time.perf_counter() - start) < 1:
        session.run(None, window)
        runs += 1
    return runs * _WINDOW / taken


if __name__ == "__main__":
    main()
