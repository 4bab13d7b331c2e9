"""Tries whether a model tells better than the rules if a statement's day is the report's own or unknown.

Multinomial logistic regression over named features, from the root of the repository:

    node training/list-said-features.ts TEXTS test/time/said-polnear-train.jsonl test/time/said-polnear-train-2.jsonl |
      python3 training/onrecord_training/said.py [--weights]

It prints how many the rules have right, and how many the model has in cross-validation, by the strength with which
its weights are drawn towards 0 and by how sure it must be to overrule the rules. With --weights it prints the weights
learnt on all, as JSON.
"""

import json
import sys
from collections.abc import Sequence

import numpy as np

CLASSES = ("implied", "unknown", "told")
FOLDS = 10
REPEATS = 5
STEPS = 400
RATE = 0.5
LEAST_COUNT = 3

# The judged basis, the basis that the rules read, and the features.
Row = tuple[str, str, Sequence[str]]


def class_of(basis: str) -> int:
    """Where a basis is in CLASSES; stated and by occasion are told."""
    return CLASSES.index(basis) if basis in CLASSES else CLASSES.index("told")


def learn(rows: Sequence[Row], strength: float) -> tuple[list[str], np.ndarray]:
    """The names of the features, the bias last, and a row of weights for each."""
    counts: dict[str, int] = {}
    for _, _, names in rows:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= LEAST_COUNT)
    inputs = matrix(rows, names)
    wanted = np.eye(len(CLASSES))[[class_of(judged) for judged, _, _ in rows]]
    weights = np.zeros((len(names) + 1, len(CLASSES)))
    penalty = np.full((len(names) + 1, 1), strength / len(rows))
    penalty[-1] = 0
    for _ in range(STEPS):
        slope = inputs.T @ (softmax(inputs @ weights) - wanted) / len(rows) + penalty * weights
        weights -= RATE * slope
    return names, weights


def matrix(rows: Sequence[Row], names: Sequence[str]) -> np.ndarray:
    """A row of 0 and 1 for each statement; the last column, the bias, is 1."""
    return np.array([[*(float(name in have) for name in names), 1.0] for _, _, have in rows])


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities, row by row."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def cross_validate(rows: Sequence[Row], strength: float) -> list[np.ndarray]:
    """The probabilities of each statement by models that did not see it, one array a repetition."""
    found = []
    for seed in range(REPEATS):
        fold = np.random.default_rng(seed).permutation(len(rows)) % FOLDS
        chances = np.zeros((len(rows), len(CLASSES)))
        for part in range(FOLDS):
            names, weights = learn([row for row, own in zip(rows, fold, strict=True) if own != part], strength)
            kept = [row for row, own in zip(rows, fold, strict=True) if own == part]
            chances[fold == part] = softmax(matrix(kept, names) @ weights)
        found.append(chances)
    return found


def right_by(rows: Sequence[Row], chances: np.ndarray, least: float) -> int:
    """How many are right where a model that is at least so sure overrules the rules."""
    right = 0
    for (judged, read, _), (implied, unknown, _) in zip(rows, chances, strict=True):
        share = unknown / (implied + unknown)
        told = "unknown" if share >= least else "implied" if 1 - share >= least else read
        right += told == judged
    return right


def main() -> None:
    """Print what the rules and the models have right, or the weights."""
    rows: list[Row] = [json.loads(line) for line in sys.stdin]
    if "--weights" in sys.argv:
        names, weights = learn(rows, 3.0)
        table = {name: np.round(row, 2).tolist() for name, row in zip([*names, "bias"], weights, strict=True)}
        print(json.dumps({"classes": CLASSES, "weights": table}, indent=2))
        return
    print(f"rules: {sum(judged == read for judged, read, _ in rows)} of {len(rows)} right")
    for strength in (1.0, 3.0, 10.0, 30.0):
        runs = cross_validate(rows, strength)
        shares = [
            f"{least:.2f}: {np.mean([right_by(rows, run, least) for run in runs]):.1f}"
            for least in (0.5, 0.6, 0.7, 0.8, 0.9)
        ]
        print(f"model, strength {strength:g}, right if it overrules from {', '.join(shares)}")


if __name__ == "__main__":
    main()
