"""Learns src/firmness/factuality/factuality-weights.json: logistic regression on UDS-IH2 train.

By FTRL-proximal (McMahan et al. 2013), from the root of the repository:

    node training/list-factuality-features.ts uds-ih2/train.jsonl > events.jsonl
    python3 training/onrecord_training/factuality.py [--held-out] < events.jsonl > weights.json

Only events with a score beyond ±1 are learned from, each twice: without the tree of its sentence and with it. One that
is negated is not learned from, since its sign is turned round. With --held-out, one block of twenty events in eight is
kept aside and scored, four times over; this is how `L1`, `LEAST_COUNT` and the features were chosen. Needs nothing but
Python.
"""

import collections
import json
import math
import random
import sys
from collections.abc import Iterable, Sequence
from typing import Any

ALPHA, BETA, L1, L2 = 0.1, 1.0, 8.0, 1.0
EPOCHS = 5
LEAST_COUNT = 6
ABOUT = (
    "Learned on UDS-IH2 train (White et al. 2016, CC BY-SA 4.0) by training/onrecord_training/factuality.py; "
    "what each feature is: factuality-features.ts, tree-features.ts."
)

# How factual an event is, and its features.
Event = tuple[float, Sequence[str]]

VIEWS = ("withoutTree", "withTree")
FOLDS = (0, 2, 4, 6)


def learn(events: Sequence[Event]) -> dict[str, float]:
    """The weights of the features, by name, that are not 0."""
    counts = collections.Counter(name for _, names in events for name in names)
    index = {name: i for i, name in enumerate(name for name, count in counts.items() if count >= LEAST_COUNT)}
    rows = [([index[name] for name in names if name in index], 1.0 if score > 0 else 0.0) for score, names in events]
    z, n, weights = [0.0] * len(index), [0.0] * len(index), [0.0] * len(index)
    shuffle = random.Random(7).shuffle
    for _ in range(EPOCHS):
        shuffle(rows)
        for ids, happened in rows:
            total = 0.0
            for i in ids:
                weights[i] = (
                    0.0
                    if abs(z[i]) <= L1
                    else -(z[i] - math.copysign(L1, z[i])) / ((BETA + math.sqrt(n[i])) / ALPHA + L2)
                )
                total += weights[i]
            gradient = 1 / (1 + math.exp(-max(min(total, 30), -30))) - happened
            for i in ids:
                root = math.sqrt(n[i] + gradient * gradient)
                z[i] += gradient - (root - math.sqrt(n[i])) / ALPHA * weights[i]
                n[i] += gradient * gradient
    return {name: round(weights[i], 3) for name, i in index.items() if abs(weights[i]) >= 0.0005}


def learn_from(lines: Iterable[dict[str, Any]]) -> dict[str, float]:
    """The weights that serve both views of the events."""
    return learn(
        [(line["score"], line[view]["features"]) for view in VIEWS for line in lines if not line[view]["negated"]]
    )


def score_held_out(lines: Sequence[dict[str, Any]]) -> None:
    """Print how many of the events held out are right, by view."""
    right: collections.Counter[str] = collections.Counter()
    total, sizes = 0, []
    for fold in FOLDS:
        kept = [line for at, line in enumerate(lines) if at // 20 % 8 == fold]
        weights = learn_from([line for at, line in enumerate(lines) if at // 20 % 8 != fold])
        total += len(kept)
        sizes.append(len(weights))
        for line in kept:
            for view in VIEWS:
                told = sum(weights.get(name, 0) for name in line[view]["features"]) > 0
                right[view] += (told and not line[view]["negated"]) == (line["score"] > 0)
    for view in VIEWS:
        print(f"{view}: {right[view]} of {total} held out right ({100 * right[view] / total:.1f} %)")
    print(f"{sum(sizes) // len(sizes)} weights")


def main() -> None:
    """Print the weights, or how many of the events held out are right."""
    lines = [line for line in map(json.loads, sys.stdin) if abs(line["score"]) > 1]
    if "--held-out" in sys.argv:
        score_held_out(lines)
        return
    groups: dict[str, dict[str, float]] = {}
    for feature, weight in sorted(learn_from(lines).items()):
        name, value = feature.split("=", 1)
        groups.setdefault(name, {})[value] = weight
    print(json.dumps({"about": ABOUT, "weights": groups}, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
