"""Training of a tagger on PolNeAR. Stops on SIGTERM with all saved, and goes on from there when started again."""

import json
import os
import random
import signal
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from labels import encode
from numpy.typing import NDArray
from polnear import Annotation, Article
from score import evaluate
from tagger import Output, Tagger, guided_loss, link_loss, tag_loss
from torch import Tensor
from windows import BODY, IGNORED, PieceEncoder, Window, batch, cut, link_targets, tag_targets, word_values

SEED = 1
BATCH = 8
WEIGHT_DECAY = 0.01
WARM_UP = 0.06  # of the whole training
AVERAGE = 0.995  # decay of the running average of the weights, which is what is scored and kept; lower at first
SAVE_SECONDS = 20 * 60
LOG_STEPS = 10


@dataclass(frozen=True)
class Settings:
    epochs: int
    rate: float  # of the encoder's top layer
    layer_decay: float  # by which each layer below it learns more slowly
    head_rate: float
    guided: float = 0.0  # weight of the teacher's probabilities beside the annotation


@dataclass(frozen=True)
class Example:
    article: Article
    annotation: Annotation | None  # None: a text that nobody annotated, for the teacher's probabilities alone
    guide: NDArray[np.floating] | None  # a teacher's label probabilities [words, labels]
    window: Window


class Training:
    """The model, its optimizer and how far it has come; `folder` holds checkpoint.pt, epoch-N.pt and log.jsonl."""

    def __init__(
        self,
        model: Tagger,
        encoder: PieceEncoder,
        articles: Sequence[Article],
        dev: Sequence[Article],
        folder: Path,
        settings: Settings,
        guides: Mapping[str, NDArray[np.floating]] | None = None,
    ) -> None:
        self.folder = folder
        self.settings = settings
        self.encoder = encoder
        self.articles = articles
        self.dev = dev
        self.guides = guides or {}
        self.pieces = [encoder.encode(article) for article in articles]
        self.model = model
        groups = model.groups(settings.rate, settings.head_rate, settings.layer_decay, WEIGHT_DECAY)
        self.optimizer = torch.optim.AdamW(groups, fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.average = {name: value.detach().clone() for name, value in model.trained().items()}
        self.epoch = 0
        self.step = 0  # within the epoch
        self.steps = 0  # in all
        self.stopping = False

    def run(self) -> None:
        """Train to the last epoch, or until told to stop."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.resume()
        while self.epoch < self.settings.epochs:
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
            self.set_rates((self.epoch + self.step / len(plan)) / self.settings.epochs)
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
            Example(article, annotation, self.guides.get(article.name), window)
            for article, pieces in zip(self.articles, self.pieces, strict=True)
            for annotation in [chance.choice(article.annotations or (None,))]
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
        self.model.train()
        with torch.autocast("cpu", torch.bfloat16):
            output = self.model(inputs)
        value = self.loss(examples, output, length)
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

    def loss(self, examples: list[Example], output: Output, length: int) -> Tensor:
        """Of the annotations' tags and links, and where there is a teacher of its probabilities."""
        windows = [example.window for example in examples]
        nothing = [np.full(len(example.article.words), IGNORED) for example in examples]
        gold = [
            encode(map(example.article.cover, example.annotation.spans), len(example.article.words))
            if example.annotation
            else none
            for example, none in zip(examples, nothing, strict=True)
        ]
        links = [
            link_targets(each.window, each.article, each.annotation, length) if each.annotation else []
            for each in examples
        ]
        value = link_loss(output, links)
        guided = self.settings.guided
        if guided < 1 and any(example.annotation for example in examples):
            value = value + (1 - guided) * tag_loss(output.logits, tag_targets(windows, gold, length))
        if guided > 0:
            guides = [example.guide for example in examples]
            value = value + guided * guided_loss(output.logits, *word_values(windows, guides, length))
        return value

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
