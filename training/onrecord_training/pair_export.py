"""Write the judge of pairs as an int8 ONNX graph, and measure what that costs it.

Pairs, or texts alone, of one length are read together: there is no mask.
"""

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnx import TensorProto
from torch import Tensor

from onrecord_training import minilm
from onrecord_training.export import Graph, Quantised, make_model
from onrecord_training.folders import MINILM, PAIRS, RUNS
from onrecord_training.outliers import smooth, watching, widen
from onrecord_training.pair_judge import HEADS, Batch, Encoded, PairEncoder, PairJudge
from onrecord_training.pair_scores import score
from onrecord_training.pair_sets import Sets, read_sets

_MEASURED = 600  # pairs by which the ranges of states are found
SHARES = "shares"  # of the pieces in two means, float [batch, 2, sequence]


def build(graph: Graph) -> onnx.ModelProto:
    """A model of the judge whose weights `graph` has.

    input_ids and segments, int64 [batch, sequence], and shares, float [batch, 2, sequence] → heads [batch, …], those
    of pair_judge.HEADS side by side; evidence [batch, sequence, 1]; means [batch, 2, width], of the states by `shares`.
    """
    states = graph.add(
        "Sum",
        graph.embed("input_ids", "minilm.embeddings.word_embeddings"),
        graph.place(),
        graph.add("Gather", graph.weight("segments.weight"), "segments"),
    )
    states = graph.scale(states, "minilm.embeddings.LayerNorm")
    for number in range(minilm.count_layers(graph.weights)):
        states = graph.layer(states, number)
    graph.add("MatMul", SHARES, states, out="means")
    first = graph.add("Slice", states, graph.number(0), graph.number(1), graph.number(1))
    row = graph.add("Concat", first, "means", axis=1)
    pooled = graph.add("Reshape", row, graph.constant("pooled", torch.tensor([-1, 1, 3 * minilm.WIDTH]).numpy()))
    said = graph.linear(graph.gelu(graph.linear(pooled, "hidden")), "heads")
    graph.add("Squeeze", said, graph.number(1), out="heads")
    graph.add("Identity", graph.linear(states, "evidence"), out="evidence")
    given: dict[str, tuple[int, Sequence[int | str]]] = {
        "input_ids": (TensorProto.INT64, ["batch", "sequence"]),
        "segments": (TensorProto.INT64, ["batch", "sequence"]),
        SHARES: (TensorProto.FLOAT, ["batch", 2, "sequence"]),
    }
    outs: dict[str, Sequence[int | str]] = {
        "heads": ["batch", sum(HEADS.values())],
        "evidence": ["batch", "sequence", 1],
        "means": ["batch", 2, minilm.WIDTH],
    }
    return make_model(graph, "pairs", given, outs)


class Exported(PairJudge):
    """The judge as its graph says it, to be scored as the other is."""

    def __init__(self, folder: Path, graph: Path) -> None:
        super().__init__(folder)
        self._session = onnxruntime.InferenceSession(graph)

    def _run(self, batch: Batch) -> list[Tensor]:
        """Row by row, as there is no mask."""
        rows = []
        for row, length in enumerate(batch.mask.sum(1).tolist()):
            shares = batch.means[row : row + 1, :, :length]
            if not shares[0, 1].any():
                shares = torch.full_like(shares, 1 / length)
            feeds = {
                "input_ids": batch.ids[row : row + 1, :length].numpy(),
                "segments": batch.segments[row : row + 1, :length].numpy(),
                SHARES: shares.numpy(),
            }
            rows.append(self._session.run(["heads", "means"], feeds))
        return [torch.cat([torch.as_tensor(each[place]) for each in rows]) for place in (0, 1)]

    def forward(self, batch: Batch) -> tuple[dict[str, Tensor], Tensor]:
        """What each head says."""
        said = self._run(batch)[0].split(list(HEADS.values()), dim=-1)
        return dict(zip(HEADS, said, strict=True)), torch.zeros(())

    def vectors(self, batch: Batch) -> Tensor:
        """Of texts alone."""
        return torch.nn.functional.normalize(self._run(batch)[1][:, 0], dim=-1)


def measure(model: PairJudge, encoder: PairEncoder, sets: Sets) -> dict[str, Tensor]:
    """The lowest and the highest value of what goes into each linear map, for pairs and for texts alone."""
    chance = random.Random(1)
    pairs = chance.sample(sets.pairs, _MEASURED)
    ranges: dict[str, Tensor] = {}
    with torch.inference_mode(), watching(model, widen(ranges)):
        for pair in pairs:
            alone: list[Encoded] = [encoder.one(pair.a)]
            model(Batch.of([encoder.pair(pair.a, pair.b)]))
            model.states(Batch.of(alone))
    return ranges


def main() -> None:
    """Write the graph, and score it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, help="judge.pt of pair_training.py")
    parser.add_argument("--pairs", type=Path, default=PAIRS)
    parser.add_argument("--encoder", type=Path, default=MINILM)
    parser.add_argument("--out", type=Path, default=RUNS / "pairs.int8.onnx")
    parser.add_argument("--full", action="store_true", help="fp32, to measure what quantisation costs")
    parser.add_argument("--most", type=int, default=1000, help="pairs of each yardstick that are scored; 0: none")
    options = parser.parse_args()
    sets, encoder = read_sets(options.pairs), PairEncoder(options.encoder)
    model = PairJudge(options.encoder)
    model.load_state_dict(torch.load(options.weights, weights_only=True))
    model.eval()
    weights = model.state_dict()
    if options.full:
        graph = Graph(weights)
    else:
        weights, ranges = smooth(weights, measure(model, encoder, sets))
        graph = Quantised(weights, ranges)
    onnx.save(build(graph), options.out)
    if options.most:
        for name, judge in {"as trained": model, "as written": Exported(options.encoder, options.out)}.items():
            print(name, json.dumps(score(judge, encoder, sets, options.most)), flush=True)


if __name__ == "__main__":
    main()
