"""Train the teacher on PolNeAR. Stops on SIGTERM with all saved, and goes on from there when started again."""

import argparse
import json
import os
import random
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from labels import encode
from polnear import Annotation, Article, read_articles
from score import evaluate
from tagger import Tagger, loss
from windows import BODY, PieceEncoder, Pieces, Window, batch, cut, link_targets, tag_targets

SEED = 1
BATCH = 8
RATE = 8e-5
HEAD_RATE = 5e-4
LAYER_DECAY = 0.9
WEIGHT_DECAY = 0.01
WARM_UP = 0.06  # of the whole training
AVERAGE = 0.995  # decay of the running average of the weights, which is what is scored and kept; lower at first
SAVE_SECONDS = 20 * 60
LOG_STEPS = 10


@dataclass(frozen=True)
class Example:
    article: Article
    annotation: Annotation
    window: Window


class Training:
    """The model, its optimizer and how far it has come; `folder` holds checkpoint.pt, epoch-N.pt and log.jsonl."""

    def __init__(self, data: Path, encoder: Path, folder: Path, epochs: int, limit: int | None) -> None:
        torch.manual_seed(SEED)
        self.folder = folder
        self.epochs = epochs
        self.encoder = PieceEncoder(encoder)
        self.articles = read_articles(data / "train")[:limit]
        self.dev = read_articles(data / "dev")[:limit]
        self.pieces = [self.encoder.encode(article) for article in self.articles]
        self.model = Tagger(encoder)
        self.optimizer = torch.optim.AdamW(self.model.groups(RATE, HEAD_RATE, LAYER_DECAY, WEIGHT_DECAY), fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.average = {name: value.detach().clone() for name, value in self.model.trained().items()}
        self.epoch = 0
        self.step = 0  # within the epoch
        self.steps = 0  # in all
        self.stopping = False

    def run(self) -> None:
        """Train to the last epoch, or until told to stop."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.resume()
        while self.epoch < self.epochs:
            signal.signal(signal.SIGTERM, self.stop)
            self.run_epoch()
            if self.stopping:
                return
            # Everything is saved by now: a SIGTERM while scoring may end the process at once.
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            self.score()

    def stop(self, *_signal: object) -> None:
        self.stopping = True

    def run_epoch(self) -> None:
        plan = self.plan()
        saved = time.monotonic()
        since, losses = saved, []
        while self.step < len(plan):
            self.set_rates((self.epoch + self.step / len(plan)) / self.epochs)
            losses.append(self.train(plan[self.step]))
            self.step += 1
            self.steps += 1
            now = time.monotonic()
            if len(losses) == LOG_STEPS or self.step == len(plan):
                seconds, mean = (now - since) / len(losses), sum(losses) / len(losses)
                self.log(step=self.step, of=len(plan), loss=round(mean, 4), seconds=round(seconds, 2))
                since, losses = now, []
            if self.stopping or now - saved > SAVE_SECONDS:
                self.save()
                saved = now
            if self.stopping:
                self.log(step=self.step, of=len(plan), stopped=True)
                return
        self.epoch, self.step = self.epoch + 1, 0
        write(self.average, self.folder / f"epoch-{self.epoch}.pt")
        self.save()

    def plan(self) -> list[list[Example]]:
        """The batches of this epoch, always the same for the same epoch: one annotator an article, windows cut anew."""
        chance = random.Random(f"{SEED}-{self.epoch}")
        examples = [
            Example(article, annotation, window)
            for article, pieces in zip(self.articles, self.pieces, strict=True)
            for annotation in [chance.choice(article.annotations)]
            for window in cut(pieces, chance.randint(BODY // 4, BODY))
        ]
        chance.shuffle(examples)
        examples.sort(key=lambda example: len(example.window))
        batches = [examples[start : start + BATCH] for start in range(0, len(examples), BATCH)]
        chance.shuffle(batches)
        return batches

    def train(self, examples: list[Example]) -> float:
        """One step; its loss."""
        windows = [example.window for example in examples]
        inputs = batch(windows, self.encoder)
        length = inputs.ids.shape[1]
        gold = [
            encode(map(example.article.cover, example.annotation.spans), len(example.article.words))
            for example in examples
        ]
        links = [link_targets(each.window, each.article, each.annotation, length) for each in examples]
        self.model.train()
        with torch.autocast("cpu", torch.bfloat16):
            output = self.model(inputs)
        value = loss(output, tag_targets(windows, gold, length), links)
        self.optimizer.zero_grad()
        value.backward()
        trained = self.model.trained()
        torch.nn.utils.clip_grad_norm_(trained.values(), 1.0)
        self.optimizer.step()
        share = 1 - min(AVERAGE, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for name, parameter in trained.items():
                self.average[name].lerp_(parameter, share)
        return value.item()

    def set_rates(self, progress: float) -> None:
        """Linear warm-up, then linear decay to nothing; `progress` runs from 0 to 1."""
        factor = min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP))
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * factor

    def score(self) -> None:
        """Log the scores of the averaged weights on dev."""
        current = {name: value.detach().clone() for name, value in self.model.trained().items()}
        self.model.load_trained(self.average)
        scores = evaluate(self.model, self.encoder, self.dev)
        self.model.load_trained(current)
        self.log(**{role: [round(value, 1) for value in measures] for role, measures in scores.items()})

    def save(self) -> None:
        state = {
            "model": {name: value.detach() for name, value in self.model.trained().items()},
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "random": torch.get_rng_state(),
            "epoch": self.epoch,
            "step": self.step,
            "steps": self.steps,
        }
        write(state, self.folder / "checkpoint.pt")

    def resume(self) -> None:
        """Go on from the checkpoint, if there is one."""
        path = self.folder / "checkpoint.pt"
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        self.model.load_trained(state["model"])
        self.average = state["average"]
        self.optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        self.epoch, self.step, self.steps = state["epoch"], state["step"], state["steps"]
        self.log(step=self.step, resumed=True)

    def log(self, **entry: Any) -> None:
        """A line to standard output and to log.jsonl."""
        line = json.dumps({"epoch": self.epoch, **entry})
        print(line, flush=True)
        with (self.folder / "log.jsonl").open("a") as log:
            log.write(line + "\n")


def write(state: object, path: Path) -> None:
    """Save so that `path` is at every moment either the old file or the whole new one."""
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=here / "data", help="PolNeAR, with train/ and dev/")
    parser.add_argument("--encoder", type=Path, default=here / "models" / "all-mpnet-base-v2")
    parser.add_argument("--runs", type=Path, default=here / "runs", help="folder of this run's checkpoints and log")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--limit", type=int, help="only the first so many articles of each part, to try things out")
    options = parser.parse_args()
    Training(options.data, options.encoder, options.runs, options.epochs, options.limit).run()


if __name__ == "__main__":
    main()
