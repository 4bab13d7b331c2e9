"""Learns src/firmness/factuality/factuality-weights.json: logistic regression on UDS-IH2 train.

By FTRL-proximal (McMahan et al. 2013), from the root of the repository:

    node training/list-factuality-features.ts uds-ih2/train.jsonl |
      python3 training/onrecord_training/factuality.py [--held-out] > weights.json

Only events with a score beyond ±1 are learned from. With --held-out every eighth sentence block is kept aside and
scored; this is how `L1` and the features were chosen. Needs nothing but Python.
"""

import collections
import json
import math
import random
import sys
from collections.abc import Sequence

ALPHA, BETA, L1, L2 = 0.1, 1.0, 4.0, 1.0
EPOCHS = 5
LEAST_COUNT = 4
ABOUT = (
    "Learned on UDS-IH2 train (White et al. 2016, CC BY-SA 4.0) by training/onrecord_training/factuality.py; "
    "what each feature is: factuality-features.ts."
)

# How factual an event is, and its features.
Event = tuple[float, Sequence[str]]


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


def main() -> None:
    """Print the weights, or how many of the events held out are right."""
    events = [(score, names) for score, names in map(json.loads, sys.stdin) if abs(score) > 1]
    if "--held-out" in sys.argv:
        kept = [event for at, event in enumerate(events) if at // 20 % 8 == 0]
        weights = learn([event for at, event in enumerate(events) if at // 20 % 8 != 0])
        right = sum((sum(weights.get(name, 0) for name in names) > 0) == (score > 0) for score, names in kept)
        print(f"{right} of {len(kept)} held out right ({100 * right / len(kept):.1f} %), {len(weights)} weights")
        return
    print(json.dumps({"about": ABOUT, "weights": dict(sorted(learn(events).items()))}, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
