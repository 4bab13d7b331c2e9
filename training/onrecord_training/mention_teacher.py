"""Train a teacher for mentions on GUM without its news, and on re3d; then let it read the news, with names exchanged.

It learns from few texts what the small head (mention_head.py) is to learn from many.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training.folders import DATA, MPNET, RUNS, TEXTS, held_out
from onrecord_training.kernels import Dropout
from onrecord_training.mentions import HEADS, TAGS, UNKNOWN, Marked, best_tags, read_gum, read_re3d, score
from onrecord_training.names import NameExchange, load_names
from onrecord_training.pieces import BODY, PieceEncoder, Window, cut, gather
from onrecord_training.polnear import Article, read_articles
from onrecord_training.tagger import Teacher
from onrecord_training.trainer import BATCH, SEED, WARM_UP, WEIGHT_DECAY, Weights, write
from onrecord_training.windows import batch

EPOCHS = 4
READINGS = 3  # of a text in an epoch
RATE, LAYER_DECAY, HEAD_RATE = 1e-4, 0.9, 1e-3
_DROPOUT = 0.2


class MentionTeacher(Teacher):
    """With a head for mentions over a mixture of the upper layers; its tags and links are not learned."""

    def __init__(self, encoder: Path) -> None:
        super().__init__(encoder)
        self.mentions = MentionReader(self.width, len(self.upper))
        for head in super().heads():
            head.requires_grad_(False)

    def heads(self) -> list[nn.Module]:
        """The head for mentions alone."""
        return [self.mentions]


class MentionReader(nn.Module):
    """Scores of the tags and of the heads of each word."""

    def __init__(self, width: int, layers: int) -> None:
        super().__init__()
        self.mixture = nn.Parameter(torch.full((layers, width), 1 / layers))
        self.dropout = Dropout(_DROPOUT)
        self.hidden = nn.Linear(width, width)
        self.scores = nn.Linear(width, len(TAGS) + len(HEADS))

    def forward(self, layers: Sequence[Tensor]) -> Tensor:
        """Scores [batch, sequence, tags and heads]."""
        mixed = torch.stack([share * states for share, states in zip(self.mixture, layers, strict=True)]).sum(0)
        scores: Tensor = self.scores(self.dropout(functional.gelu(self.hidden(self.dropout(mixed)))))
        return scores


def train(
    model: MentionTeacher,
    encoder: PieceEncoder,
    texts: Sequence[Marked],
    test: Sequence[Marked],
    folder: Path,
    epochs: int,
) -> None:
    """Train to the last epoch; its weights go to `folder`/mentions.pt."""
    exchange = NameExchange(load_names(0))
    groups = model.groups(RATE, HEAD_RATE, LAYER_DECAY, WEIGHT_DECAY)
    weights = Weights([model])
    for group in groups:
        group["params"] = [weights.exact[parameter] for parameter in group["params"]]
    optimizer = torch.optim.AdamW(groups, fused=True)
    rates = [group["lr"] for group in optimizer.param_groups]
    for epoch in range(epochs):
        chance = random.Random(f"{SEED}-{epoch}")
        plan = _plan(texts, exchange, encoder, chance)
        model.train()
        began, losses = time.monotonic(), []
        for step, chosen in enumerate(plan):
            progress = (epoch + step / len(plan)) / epochs
            factor = min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP))
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * factor
            value = _loss(model, encoder, chosen)
            value.backward()
            weights.take_gradients()
            torch.nn.utils.clip_grad_norm_(list(weights.exact.values()), 1.0)
            optimizer.step()
            weights.round()
            losses.append(value.item())
            if step % 20 == 19:
                seconds = (time.monotonic() - began) / (step + 1)
                print(
                    f"{epoch} {step + 1}/{len(plan)} {np.mean(losses[-20:]):.4f} {seconds:.2f} s",
                    flush=True,
                )
        write({name: weights.exact[value].clone() for name, value in model.trained().items()}, folder / "mentions.pt")
        found = [
            [int(tag) for tag in best_tags(scores[:, : len(TAGS)])]
            for scores in read(model, encoder, [one.article() for one in test])
        ]
        print(
            {
                kind: [round(part, 1) for part in parts]
                for kind, parts in score([one.tags for one in test], found).items()
            },
            flush=True,
        )


def _plan(
    texts: Sequence[Marked], exchange: NameExchange, encoder: PieceEncoder, chance: random.Random
) -> list[list[tuple[Marked, Window]]]:
    examples = [
        (read, window)
        for text in texts
        for _ in range(READINGS)
        for read in [exchange(text, chance)]
        for window in cut(encoder.encode(read.article(), read.words), chance.randint(BODY // 4, BODY))
    ]
    chance.shuffle(examples)
    examples.sort(key=lambda example: len(example[1]))
    batches = [examples[start : start + BATCH] for start in range(0, len(examples), BATCH)]
    chance.shuffle(batches)
    return batches


def _loss(model: MentionTeacher, encoder: PieceEncoder, chosen: Sequence[tuple[Marked, Window]]) -> Tensor:
    inputs = batch([window for _, window in chosen], encoder)
    scores = model.mentions(model.states(inputs)).float()
    tags = torch.full(scores.shape[:2], UNKNOWN)
    heads = torch.full(scores.shape[:2], UNKNOWN)
    for row, (text, window) in enumerate(chosen):
        places = torch.as_tensor(window.positions(window.body, window.end))
        tags[row, places] = torch.tensor(text.tags[window.body : window.end])
        heads[row, places] = torch.tensor(text.heads[window.body : window.end])
    loss = functional.cross_entropy(scores[..., : len(TAGS)].flatten(0, 1), tags.flatten(), ignore_index=UNKNOWN)
    if (heads != UNKNOWN).any():
        loss = loss + functional.cross_entropy(
            scores[..., len(TAGS) :].flatten(0, 1), heads.flatten(), ignore_index=UNKNOWN
        )
    return loss


def read(model: MentionTeacher, encoder: PieceEncoder, articles: Sequence[Article]) -> Iterator[np.ndarray]:
    """Scores [words, tags and heads] of each article."""
    found = [np.zeros((len(article.words), len(TAGS) + len(HEADS)), dtype=np.float32) for article in articles]
    model.eval()
    with torch.inference_mode():
        for chosen in gather(articles, encoder, 16):
            scores = model.mentions(model.states(batch([window for _, window in chosen], encoder))).float()
            for row, (number, window) in enumerate(chosen):
                found[number][window.body : window.end] = scores[
                    row, torch.as_tensor(window.positions(window.body, window.end))
                ].numpy()
    model.train()
    yield from found


def gold_texts(texts: Path) -> list[Marked]:
    """GUM without its news, and re3d."""
    held = held_out(texts)
    gum = [read_gum(path) for path in sorted(texts.glob("gum/*.conllu")) if path not in held]
    return gum + list(read_re3d(texts / "re3d"))


def main() -> None:
    """Train it, and write what it says of the news and of PolNeAR's training part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--texts", type=Path, default=TEXTS)
    parser.add_argument("--encoder", type=Path, default=MPNET)
    parser.add_argument("--runs", type=Path, default=RUNS / "mention-teacher")
    parser.add_argument("--every", type=int, default=5, help="of so many articles one is read")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    options = parser.parse_args()
    options.runs.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    encoder = PieceEncoder(options.encoder)
    model = MentionTeacher(options.encoder)
    test = [read_gum(path) for path in held_out(options.texts)]
    kept = options.runs / "mentions.pt"
    if not kept.exists():
        train(model, encoder, gold_texts(options.texts), test, options.runs, options.epochs)
    model.load_trained(torch.load(kept, map_location="cpu", weights_only=True))
    model.bfloat16()
    articles = read_articles(options.data / "train")[:: options.every]
    said = {
        article.name: scores.astype(np.float16)
        for article, scores in zip(articles, read(model, encoder, articles), strict=True)
    }
    np.savez(options.runs / "said.npz", **said)  # type: ignore[arg-type]  # no article is called like a setting


if __name__ == "__main__":
    main()
