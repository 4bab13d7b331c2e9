"""Train the student's head for syntax by itself, on a student that is trained: what the layers say stays as it is."""

import argparse
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from exchange import Exchange
from polnear import Article, read_articles
from score import score_syntax
from syntax import SyntaxHead, syntax_loss
from tagger import Student, mean_weights
from texts import held_out, read_texts, read_trees
from torch import Tensor
from trainer import SEED
from trees import load_trees
from windows import BODY, PieceEncoder, Window, batch, cut

RATE = 1e-3
WEIGHT_DECAY = 0.01
WARM_UP = 0.03
AVERAGE = 0.998
_BATCH = 16


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+", help="epoch-N.pt files of student.py; the mean of several is taken")
    parser.add_argument("--data", type=Path, default=here / "data", help="PolNeAR, whose words are exchanged for one another")
    parser.add_argument("--texts", type=Path, default=here / "texts", help="folder with gum/; its news is scored")
    parser.add_argument("--models", type=Path, default=here / "models", help="folder of the published encoders")
    parser.add_argument("--trees", type=Path, help="file of trees.py, of texts that have no tree")
    parser.add_argument("--passes", type=int, default=20, help="how often the texts with trees are read; the others once")
    parser.add_argument("--out", type=Path, default=here / "runs" / "student.pt", help="the weights with the new head")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    folder = options.models / "all-MiniLM-L6-v2"
    encoder = PieceEncoder(folder)
    student = Student(folder, deepened=False)
    old = {name: value for name, value in mean_weights(options.weights).items() if not name.startswith("syntax.")}
    student.load_trained({**student.trained(), **old})
    marked = read_articles(options.data / "train")
    articles = marked + read_texts(options.texts)
    if options.trees:
        found = load_trees(options.trees)
        articles = [replace(article, tree=article.tree or found.get(article.name)) for article in articles]
    mpnet = options.models / "all-mpnet-base-v2"
    exchange = Exchange(articles, mpnet, PieceEncoder(mpnet))
    trees = [article for article in articles if article.tree]
    sure = {article.name for article in read_trees(options.texts)}
    train(
        student.bfloat16(),
        [
            [article for number, article in enumerate(trees) if article.name in sure or number % options.passes == turn]
            for turn in range(options.passes)
        ],
        encoder,
        exchange,
    )
    torch.save({**student.trained(), **old}, options.out)
    print({name: round(value, 1) for name, value in score_syntax(student, encoder, held_out(options.texts)).items()})


def train(student: Student, turns: Sequence[Sequence[Article]], encoder: PieceEncoder, exchange: Exchange) -> None:
    """Give the student a new head, the mean of its weights over the last steps. `turns` are what is read, one part after another."""
    head = SyntaxHead(student.width, len(student.minilm.encoder.layer))
    average = {name: value.detach().clone() for name, value in head.named_parameters()}
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=WEIGHT_DECAY)
    student.eval()
    steps = 0
    for turn, articles in enumerate(turns):
        batches = _plan(articles, exchange, encoder, turn)
        for number, examples in enumerate(batches):
            progress = (turn + number / len(batches)) / len(turns)
            for group in optimizer.param_groups:
                group["lr"] = RATE * min((progress + 1e-3) / WARM_UP, (1 - progress) / (1 - WARM_UP))
            loss = _loss(student, head, examples, encoder)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            share = 1 - min(AVERAGE, (1 + steps) / (10 + steps))
            steps += 1
            with torch.no_grad():
                for name, value in head.named_parameters():
                    average[name].lerp_(value, share)
        print(f"{turn + 1} of {len(turns)}, loss {loss.item():.3f}", flush=True)
    head.load_state_dict(average)
    student.syntax = head.bfloat16()


def _loss(student: Student, head: SyntaxHead, examples: Sequence[tuple[Article, Window]], encoder: PieceEncoder) -> Tensor:
    windows = [window for _, window in examples]
    with torch.no_grad():
        layers = student.states(batch(windows, encoder))
    with torch.autocast("cpu", torch.bfloat16):
        parsed = head(layers)
    return syntax_loss(parsed, windows, [article.tree for article, _ in examples])


def _plan(
    articles: Sequence[Article], exchange: Exchange, encoder: PieceEncoder, turn: int
) -> list[list[tuple[Article, Window]]]:
    """The batches of a turn: words exchanged and windows cut anew."""
    chance = random.Random(f"{SEED}-syntax-{turn}")
    examples = [
        (article, window)
        for article in articles
        for window in cut(encoder.encode(article, exchange(article, chance)), chance.randint(BODY // 4, BODY))
    ]
    examples.sort(key=lambda example: (len(example[1]), chance.random()))
    batches = [examples[start : start + _BATCH] for start in range(0, len(examples), _BATCH)]
    chance.shuffle(batches)
    return batches


if __name__ == "__main__":
    main()
