"""Score the judge of pairs on what is kept back from its training."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from onrecord_training.pair_judge import Batch, PairEncoder, PairJudge
from onrecord_training.pair_sets import AGREE, CONTRADICTED, DIFFER, NEITHER, Pair, Sets

_BATCH = 128
_AMONG = 20  # nearest propositions among which the partner is looked for


@torch.inference_mode()
def score(model: PairJudge, encoder: PairEncoder, sets: Sets, most: int) -> dict[str, Any]:
    """Shares of right answers, on at most so many pairs of each yardstick."""
    model.eval()
    found: dict[str, Any] = {}
    for name in ("MNLI", "SNLI", "RTE3", "SICK"):
        pairs = sets.kept[name][:most]
        said = judge(model, encoder, pairs)["forward"].argmax(-1).tolist()
        found[name] = share([label == pair.inference for label, pair in zip(said, pairs, strict=True)])
        if name == "RTE3":
            right = sum(label == pair.inference == CONTRADICTED for label, pair in zip(said, pairs, strict=True))
            told, there = said.count(CONTRADICTED), sum(pair.inference == CONTRADICTED for pair in pairs)
            found["RTE3 contradiction F1"] = round(2 * right / max(1, told + there), 3)
    debates = [pair for pair in sets.kept["debates"] if pair.relation != NEITHER][:most]
    relation = judge(model, encoder, debates)["relation"]
    conflict = relation[:, DIFFER] > relation[:, AGREE]
    wanted = torch.tensor([pair.relation == DIFFER for pair in debates])
    found["conflict"] = round(float((conflict == wanted).float().mean()), 3)
    halves = [float((conflict == wanted)[wanted == kind].float().mean()) for kind in (True, False)]
    found["conflict, both alike"] = round(sum(halves) / 2, 3)
    own = sets.kept["ProSeCCo"][:most]
    said_own = judge(model, encoder, own)
    shares = said_own["relation"].softmax(-1)[:, DIFFER]
    found["ProSeCCo"] = share(
        [bool(one > 0.5) == (pair.relation == DIFFER) for one, pair in zip(shares, own, strict=True)]
    )
    for kind, wanted_relation in {"rephrase": AGREE, "conflict": DIFFER}.items():
        found[f"partner of {kind}"] = partner(model, encoder, sets.kept["debates"], wanted_relation, most)
    return found


def judge(model: PairJudge, encoder: PairEncoder, pairs: Sequence[Pair]) -> dict[str, Tensor]:
    """What every head says of pairs."""
    parts = [
        model(Batch.of([encoder.pair(pair.a, pair.b) for pair in pairs[start : start + _BATCH]]))[0]
        for start in range(0, len(pairs), _BATCH)
    ]
    return {name: torch.cat([part[name] for part in parts]) for name in parts[0]}


def partner(model: PairJudge, encoder: PairEncoder, pairs: Sequence[Pair], relation: int, most: int) -> float:
    """How often the other text of a pair is among the nearest of all texts."""
    texts = list(dict.fromkeys(text for pair in pairs for text in (pair.a, pair.b)))
    place = {text: number for number, text in enumerate(texts)}
    vectors = torch.cat(
        [
            model.vectors(Batch.of([encoder.one(text) for text in texts[start : start + _BATCH]]))
            for start in range(0, len(texts), _BATCH)
        ]
    )
    asked = [pair for pair in pairs if pair.relation == relation and pair.a != pair.b][:most]
    hits = []
    for pair in asked:
        likeness = vectors @ vectors[place[pair.a]]
        likeness[place[pair.a]] = -1
        hits.append(int((likeness > likeness[place[pair.b]]).sum()) < _AMONG)
    return share(hits)


def share(right: Sequence[bool]) -> float:
    """Of the right ones."""
    return round(sum(right) / max(1, len(right)), 3)
