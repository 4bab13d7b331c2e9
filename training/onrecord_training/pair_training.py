"""Train the judge of pairs (pair_judge.py). Stops on SIGTERM with all saved, and goes on when started again."""

import argparse
import random
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training.folders import MINILM, PAIRS, RUNS
from onrecord_training.pair_judge import Batch, Encoded, PairEncoder, PairJudge
from onrecord_training.pair_scores import score
from onrecord_training.pair_sets import NOT_ENTAILED, Pair, Sets, Words, batches, read_sets
from onrecord_training.trainer import SEED, Weights, log, set_rates, take_average, write

_PIECES = 2560  # of a step
_RATE = 7e-5
_HEAD_RATE = 5e-4
_WARM_UP = 0.05
_WEIGHT_DECAY = 0.01
_NEAR = 96  # pairs that are set near each other in a step
_NEAR_EVERY = 4  # steps
_SHARPNESS = 20.0  # by which likeness is multiplied, the inverse of the temperature
_EVIDENCE = 0.5  # weight of the words that show what parts two texts
_AVERAGE = 0.999
_SAVE_SECONDS = 20 * 60
_LOG_STEPS = 50

Step = tuple[str, list[int]]


@dataclass(frozen=True)
class PairSettings:
    """How long and how fast the judge learns."""

    epochs: float
    rate: float  # of the encoder
    seed: int


class PairTraining:
    """The judge, its optimizer and how far it has come."""

    def __init__(
        self, sets: Sets, encoder: PairEncoder, model: PairJudge, folder: Path, settings: PairSettings
    ) -> None:
        self.sets, self.encoder, self.folder = sets, encoder, folder
        self.seed = settings.seed
        self.model = model
        self.weights = Weights([self.model])
        named = {
            name: self.weights.exact[value] for name, value in self.model.named_parameters() if value.requires_grad
        }
        self.named = named
        own = [value for name, value in named.items() if not name.startswith("minilm")]
        base = [value for name, value in named.items() if name.startswith("minilm")]
        self.optimizer = torch.optim.AdamW(
            [{"params": base, "lr": settings.rate}, {"params": own, "lr": _HEAD_RATE}],
            weight_decay=_WEIGHT_DECAY,
            fused=True,
        )
        self.rates = [settings.rate, _HEAD_RATE]
        self.average = {name: value.clone() for name, value in named.items()}
        self.plan = self.make_plan(settings.epochs)
        self.step = 0
        self.stopping = False

    def make_plan(self, epochs: float) -> list[Step]:
        """The steps of the whole training; always the same for the same seed."""
        lengths = [len(self.encoder.pair(pair.a, pair.b).ids) for pair in self.sets.pairs]
        plan: list[Step] = []
        near: list[list[int]] = []
        epoch = 0
        while epochs > 0:
            chance = random.Random(f"{self.seed}-{epoch}")
            steps = batches(lengths, _PIECES, chance)
            for places in steps[: round(len(steps) * min(1, epochs))]:
                plan.append(("pairs", places))
                if len(plan) % _NEAR_EVERY == 0:
                    if not near:
                        order = chance.sample(range(len(self.sets.near)), len(self.sets.near))
                        near = [order[start : start + _NEAR] for start in range(0, len(order) - _NEAR, _NEAR)]
                    plan.append(("near", near.pop()))
            epochs -= 1
            epoch += 1
        return plan

    def run(self) -> None:
        """Train to the end, or until told to stop."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.resume()
        signal.signal(signal.SIGTERM, self.stop)
        saved = since = time.monotonic()
        losses: list[float] = []
        while self.step < len(self.plan) and not self.stopping:
            set_rates(self.optimizer, self.rates, self.step / len(self.plan), _WARM_UP)
            losses.append(self.train(*self.plan[self.step]))
            self.step += 1
            now = time.monotonic()
            if len(losses) == _LOG_STEPS:
                self.log(loss=round(sum(losses) / len(losses), 4), seconds=round((now - since) / len(losses), 2))
                since, losses = now, []
            if now - saved > _SAVE_SECONDS:
                self.save()
                self.log(**self.score(400))
                saved = since = time.monotonic()
        self.save()
        if not self.stopping:
            whole = {name: value.detach().float() for name, value in self.model.state_dict().items()}
            write({**whole, **self.average}, self.folder / "judge.pt")
            self.log(**self.score(4000))

    def stop(self, *_signal: object) -> None:
        """Stop after this step; a handler of signals."""
        self.stopping = True

    def train(self, kind: str, places: list[int]) -> float:
        """One step; its loss."""
        self.model.train()
        chance = random.Random(f"{self.seed}-{self.step}")
        value = (
            self.pair_loss([self.sets.pairs[place] for place in places], chance)
            if kind == "pairs"
            else self.near_loss([self.sets.near[place] for place in places])
        )
        value.backward()
        self.weights.take_gradients()
        nn.utils.clip_grad_norm_(self.named.values(), 1.0)
        self.optimizer.step()
        self.weights.round()
        take_average(self.average, self.named, _AVERAGE, self.step)
        return value.item()

    def pair_loss(self, pairs: Sequence[Pair], chance: random.Random) -> Tensor:
        """Of every head that something is known for; half of the pairs are read the other way round."""
        turned = [chance.random() < 0.5 and pair.strength == (None, None) for pair in pairs]
        encoded = [
            self.encoder.pair(pair.b, pair.a) if turn else self.encoder.pair(pair.a, pair.b)
            for pair, turn in zip(pairs, turned, strict=True)
        ]
        said, shown = self.model(Batch.of(encoded))
        total = torch.zeros(())
        for row, (pair, turn) in enumerate(zip(pairs, turned, strict=True)):
            if pair.inference is not None:
                scores = said["backward" if turn else "forward"][row]
                total = total + inference_loss(scores, pair.inference)
            if pair.relation is not None:
                total = total + functional.cross_entropy(said["relation"][row][None], torch.tensor([pair.relation]))
            if pair.matter is not None:
                total = total + binary(said["matter"][row, 0], pair.matter)
            for place, strength in enumerate(pair.strength):
                if strength is not None:
                    total = total + binary(said["strength"][row, place], strength)
            evidence = pair.evidence[::-1] if turn else pair.evidence
            for text, words in enumerate(evidence):
                if words is not None:
                    wanted = marks(encoded[row], text, words)
                    own = torch.tensor([of == text for of in encoded[row].texts])
                    scores = shown[row, : len(own)][own]
                    if len(scores):
                        total = total + _EVIDENCE * functional.binary_cross_entropy_with_logits(scores, wanted[own])
        return total / len(pairs)

    def near_loss(self, pairs: Sequence[tuple[str, str]]) -> Tensor:
        """How far the vector of either text is nearer to that of its partner than to others' (van den Oord 2018)."""
        ours, theirs = (
            self.model.vectors(Batch.of([self.encoder.one(pair[side]) for pair in pairs])) for side in (0, 1)
        )
        likeness = _SHARPNESS * ours @ theirs.T
        same = torch.tensor([[one[1] == other[1] for other in pairs] for one in pairs])
        likeness = likeness.masked_fill(same & ~torch.eye(len(pairs), dtype=torch.bool), -1e4)
        wanted = torch.arange(len(pairs))
        return (functional.cross_entropy(likeness, wanted) + functional.cross_entropy(likeness.T, wanted)) / 2

    def score(self, most: int) -> dict[str, Any]:
        """Of the averaged weights, on at most so many pairs of each yardstick."""
        exact = [value.clone() for value in self.weights.exact.values()]
        self.weights.load([self.average[name] for name in self.named])
        found = score(self.model, self.encoder, self.sets, most)
        self.weights.load(exact)
        return found

    def save(self) -> None:
        """Write all that going on needs."""
        write(
            {
                "weights": list(self.weights.exact.values()),
                "average": self.average,
                "optimizer": self.optimizer.state_dict(),
                "random": torch.get_rng_state(),
                "step": self.step,
            },
            self.folder / "checkpoint.pt",
        )

    def resume(self) -> None:
        """Go on from the checkpoint, if there is one."""
        path = self.folder / "checkpoint.pt"
        if path.exists():
            state = torch.load(path, map_location="cpu", weights_only=True)
            self.weights.load(state["weights"])
            torch._foreach_copy_(list(self.average.values()), [state["average"][name] for name in self.average])
            self.optimizer.load_state_dict(state["optimizer"])
            torch.set_rng_state(state["random"])
            self.step = state["step"]
            self.log(resumed=True)

    def log(self, **entry: Any) -> None:
        """A line to standard output and to log.jsonl."""
        log(self.folder, {"step": self.step, "of": len(self.plan), **entry})


def inference_loss(scores: Tensor, label: int) -> Tensor:
    """Of a label; "not entailed" is learned as anything but entailed."""
    if label == NOT_ENTAILED:
        shares = scores.log_softmax(-1)
        return -torch.logsumexp(shares[1:], 0)
    return functional.cross_entropy(scores[None], torch.tensor([label]))


def binary(score: Tensor, wanted: float) -> Tensor:
    """The loss of one number between 0 and 1."""
    return functional.binary_cross_entropy_with_logits(score, torch.tensor(wanted))


def marks(encoded: Encoded, text: int, words: Words) -> Tensor:
    """For each piece 1 where it lies in `words` of that text."""
    return torch.tensor(
        [
            float(of == text and any(start < last and first < end for first, last in words))
            for of, (start, end) in zip(encoded.texts, encoded.places, strict=True)
        ]
    )


def main() -> None:
    """Train the judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, default=PAIRS, help="folder of the sets")
    parser.add_argument("--encoder", type=Path, default=MINILM)
    parser.add_argument("--start", type=Path, help="judge.pt of a round before; the published encoder unless given")
    parser.add_argument("--rate", type=float, default=_RATE, help="of the encoder")
    parser.add_argument("--runs", type=Path, default=RUNS / "judge")
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    model = PairJudge(options.encoder)
    if options.start:
        model.load_state_dict(torch.load(options.start, weights_only=True))
    settings = PairSettings(options.epochs, options.rate, options.seed)
    PairTraining(read_sets(options.pairs), PairEncoder(options.encoder), model, options.runs, settings).run()


if __name__ == "__main__":
    main()
