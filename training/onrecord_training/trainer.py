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

import torch
from torch import Tensor, nn
from torch.nn.functional import one_hot

from onrecord_training.augment import Exchange
from onrecord_training.distillation import Guide
from onrecord_training.labels import LABELS, encode
from onrecord_training.pieces import BODY, PieceEncoder, Window, cut
from onrecord_training.polnear import Annotation, Article, Tree
from onrecord_training.score import evaluate, score_syntax
from onrecord_training.syntax import syntax_loss
from onrecord_training.tagger import Output, Student, Tagger, TreeTeacher, likeness_loss, link_loss, tag_loss
from onrecord_training.windows import IGNORED, Batch, batch, link_targets, tag_targets

SEED = 1
BATCH = 8
WEIGHT_DECAY = 0.01
WARM_UP = 0.06  # of the whole training
AVERAGE = 0.995  # decay of the running average of the weights, which is what is scored and kept; lower at first
TREE_READINGS = 3  # of a text with a tree in an epoch
OTHERS = 4  # of so many texts with neither annotation nor tree one is read in an epoch
SAVE_SECONDS = 20 * 60
LOG_STEPS = 10


@dataclass(frozen=True)
class Settings:
    """How long and how fast a model learns."""

    epochs: int
    rate: float  # of the encoder's top layer
    layer_decay: float  # by which each layer below it learns more slowly
    head_rate: float
    seed: int = SEED  # of the texts that are read and how
    batch: int = BATCH  # windows a step


@dataclass(frozen=True)
class Guidance:
    """What a student learns from beside the annotation."""

    guide: Guide
    weight: float  # of the teacher's label probabilities beside the annotation, 0 to 1
    likeness: float  # weight of what parts the student's states from the teacher's
    trees: Mapping[str, Tree]  # what a teacher made of articles without a tree, by name
    certain: frozenset[str]  # names of articles whose annotation alone is learnt from


@dataclass(frozen=True)
class Example:
    """A window of an article as one of its annotators saw it."""

    article: Article
    annotation: Annotation | None  # None: a text that nobody annotated, for the teacher's probabilities alone
    window: Window


class Weights:
    """Those that are trained of `modules`, exact in float32.

    The modules work in bfloat16, with these rounded (Micikevicius et al. 2018).
    """

    def __init__(self, modules: Sequence[nn.Module]) -> None:
        trained = [value for module in modules for value in module.parameters() if value.requires_grad]
        self.exact = {value: value.detach().clone() for value in trained}
        for module in modules:
            module.bfloat16()

    def take_gradients(self) -> None:
        """Give the exact weights the gradients of the rounded ones, which have none from then on."""
        for rounded, exact in self.exact.items():
            exact.grad = None if rounded.grad is None else rounded.grad.float()
            rounded.grad = None

    @torch.no_grad()
    def round(self) -> None:
        """Put the exact weights, rounded, into the modules."""
        torch._foreach_copy_(list(self.exact), list(self.exact.values()))

    @torch.no_grad()
    def load(self, exact: Sequence[Tensor]) -> None:
        """Put in exact weights, as `exact.values()` gives them."""
        torch._foreach_copy_(list(self.exact.values()), list(exact))
        self.round()


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
        guidance: Guidance | None = None,
        exchange: Exchange | None = None,
        parsed: Sequence[Path] = (),
        device: str = "cpu",
    ) -> None:
        """`dev` is what is scored after every epoch, as are the trees of `parsed`, CoNLL-U files.

        Without `exchange` texts are read as they stand.
        """
        torch.set_default_device(device)
        self.folder = folder
        self.parsed = parsed
        self.settings = settings
        self.encoder = encoder
        self.articles = articles
        self.dev = dev
        self.guidance = guidance
        self.exchange = exchange
        self.model = model.to(device)
        if guidance:
            guidance.guide.to(device)
        groups = model.groups(settings.rate, settings.head_rate, settings.layer_decay, WEIGHT_DECAY)
        self.likened = nn.Linear(model.width, guidance.guide.width) if guidance else nn.Identity()
        groups.append({"params": list(self.likened.parameters()), "lr": settings.head_rate, "weight_decay": 0.0})
        self.weights = Weights([model, self.likened])
        for group in groups:
            group["params"] = [self.weights.exact[parameter] for parameter in group["params"]]
        self.optimizer = torch.optim.AdamW(groups, fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.average = {name: value.clone() for name, value in self.trained().items()}
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
        """Stop after this step; a handler of signals."""
        self.stopping = True

    def run_epoch(self) -> None:
        """Train to the end of the epoch, or until told to stop."""
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
        write({name: value.cpu() for name, value in self.average.items()}, self.folder / f"epoch-{self.epoch}.pt")
        self.save()

    def plan(self) -> list[list[Example]]:
        """The batches of this epoch, always the same for the same epoch.

        Articles with annotations are read in every epoch: as one of their annotators saw them, words exchanged and
        windows cut anew; so are those with a tree, TREE_READINGS times over. Of the others every OTHERS-th is read.
        """
        chance = random.Random(f"{self.settings.seed}-{self.epoch}")
        marked = [article for article in self.articles if article.annotations]
        trees = [article for article in self.articles if article.tree]
        others = [article for article in self.articles if not article.annotations and not article.tree]
        examples = [
            Example(article, annotation, window)
            for article in marked + trees * TREE_READINGS + others[self.epoch % OTHERS :: OTHERS]
            for annotation in [chance.choice(article.annotations) if article.annotations else None]
            for words in [self.exchange(article, chance) if self.exchange else None]
            for window in cut(self.encoder.encode(article, words), chance.randint(BODY // 4, BODY))
        ]
        chance.shuffle(examples)
        examples.sort(key=lambda example: len(example.window))
        size = self.settings.batch
        batches = [examples[start : start + size] for start in range(0, len(examples), size)]
        chance.shuffle(batches)
        return batches

    def train(self, examples: list[Example]) -> float:
        """One step; its loss."""
        windows = [example.window for example in examples]
        inputs = batch(windows, self.encoder)
        self.model.train()
        value = self.loss(examples, inputs, self.model(inputs))
        value.backward()
        self.weights.take_gradients()
        torch.nn.utils.clip_grad_norm_(self.trained().values(), 1.0)
        self.optimizer.step()
        self.weights.round()
        take_average(self.average, self.trained(), AVERAGE, self.steps)
        return value.item()

    def trained(self) -> dict[str, Tensor]:
        """The exact weights of what is trained of the model, by name."""
        return {name: self.weights.exact[value] for name, value in self.model.trained().items()}

    def loss(self, examples: list[Example], inputs: Batch, output: Output) -> Tensor:
        """Of the tags and links, and where there is a teacher of what parts the states from its."""
        length = inputs.ids.shape[1]
        windows = [example.window for example in examples]
        links = [
            link_targets(each.window, each.article, each.annotation, length) if each.annotation else []
            for each in examples
        ]
        gold = [
            encode(map(each.article.cover, each.annotation.spans if each.annotation else ()), len(each.article.words))
            for each in examples
        ]
        tags = tag_targets(windows, gold, length)
        marked = one_hot(tags.clamp(min=0), len(LABELS)).float()
        value = link_loss(output, links)
        if self.guidance is None:
            return value + tag_loss(output.logits, marked, tags != IGNORED)
        said = self.guidance.guide(inputs, self.encoder)
        shares = torch.tensor([share(example, self.guidance) for example in examples])[:, None, None]
        wanted = shares * said.logits.float().softmax(-1) + (1 - shares) * marked
        value = value + self.guidance.likeness * likeness_loss(
            self.likened(output.layers[-1]), said.layers[-1], inputs.mask
        )
        trees = [example.article.tree or self.guidance.trees.get(example.article.name) for example in examples]
        assert isinstance(self.model, Student)
        value = value + syntax_loss(self.model.syntax(output.layers), windows, trees)
        return value + tag_loss(output.logits, wanted, tags != IGNORED)

    def set_rates(self, progress: float) -> None:
        """Linear warm-up, then linear decay to nothing; `progress` runs from 0 to 1."""
        set_rates(self.optimizer, self.rates, progress, WARM_UP)

    def score(self) -> None:
        """Log the scores of the averaged weights."""
        self.model.load_trained(self.average)
        scores = evaluate(self.model, self.encoder, self.dev) if self.dev else {}
        trees: dict[str, float] = {}
        if self.parsed:
            assert isinstance(self.model, Student | TreeTeacher)
            trees = score_syntax(self.model, self.encoder, self.parsed)
        self.weights.round()
        self.log(
            **{role: [round(value, 1) for value in measures] for role, measures in scores.items()},
            **{name: round(value, 1) for name, value in trees.items()},
        )

    def save(self) -> None:
        """Write all that going on needs."""
        state = {
            "weights": list(self.weights.exact.values()),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "random": torch.get_rng_state(),  # of the processor: nothing is drawn elsewhere
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
        state = torch.load(path, map_location="cpu", weights_only=True)
        self.weights.load(state["weights"])
        torch._foreach_copy_(list(self.average.values()), [state["average"][name] for name in self.average])
        self.optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        self.epoch, self.step, self.steps = state["epoch"], state["step"], state["steps"]
        self.log(step=self.step, resumed=True)

    def log(self, **entry: Any) -> None:
        """A line to standard output and to log.jsonl."""
        log(self.folder, {"epoch": self.epoch, **entry})


def share(example: Example, guidance: Guidance) -> float:
    """Of the teacher in what the student learns from an example, the annotation having the rest."""
    if example.annotation is None:
        return 1.0
    return 0.0 if example.article.name in guidance.certain else guidance.weight


def set_rates(optimizer: torch.optim.Optimizer, rates: Sequence[float], progress: float, warm_up: float) -> None:
    """Linear warm-up to `rates`, then linear decay to nothing; `progress` and the share `warm_up` are from 0 to 1."""
    factor = min(progress / warm_up, (1 - progress) / (1 - warm_up))
    for group, rate in zip(optimizer.param_groups, rates, strict=True):
        group["lr"] = rate * factor


@torch.no_grad()
def take_average(average: Mapping[str, Tensor], values: Mapping[str, Tensor], decay: float, steps: int) -> None:
    """Take `values` after so many steps into their running average; its decay is lower at first."""
    share = 1 - min(decay, (1 + steps) / (10 + steps))
    torch._foreach_lerp_(list(average.values()), list(values.values()), share)


def log(folder: Path, entry: Mapping[str, Any]) -> None:
    """A line to standard output and to log.jsonl in a folder."""
    line = json.dumps(entry)
    print(line, flush=True)
    with (folder / "log.jsonl").open("a") as file:
        file.write(line + "\n")


def write(state: object, path: Path) -> None:
    """Save so that `path` is at every moment either the old file or the whole new one."""
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
