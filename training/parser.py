"""Train the student's head for syntax by itself, on a student that is trained: what the layers say stays as it is."""

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from exchange import Exchange
from polnear import Article, read_articles
from score import score_syntax
from syntax import SyntaxHead, syntax_loss
from tagger import Student, mean_weights
from texts import held_out, read_trees
from trainer import SEED
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
    parser.add_argument("--passes", type=int, default=20, help="how often every text is read")
    parser.add_argument("--out", type=Path, default=here / "runs" / "student.pt", help="the weights with the new head")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    folder = options.models / "all-MiniLM-L6-v2"
    encoder = PieceEncoder(folder)
    student = Student(folder, deepened=False)
    old = {name: value for name, value in mean_weights(options.weights).items() if not name.startswith("syntax.")}
    student.load_trained({**student.trained(), **old})
    articles = read_trees(options.texts)
    mpnet = options.models / "all-mpnet-base-v2"
    exchange = Exchange(read_articles(options.data / "train") + articles, mpnet, PieceEncoder(mpnet))
    train(student.bfloat16(), encoder, articles, exchange, options.passes)
    torch.save({**student.trained(), **old}, options.out)
    print({name: round(value, 1) for name, value in score_syntax(student, encoder, held_out(options.texts)).items()})


def train(student: Student, encoder: PieceEncoder, articles: Sequence[Article], exchange: Exchange, passes: int) -> None:
    """Give the student a new head, the mean of its weights over the last steps."""
    head = SyntaxHead(student.width, len(student.minilm.encoder.layer))
    average = {name: value.detach().clone() for name, value in head.named_parameters()}
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=WEIGHT_DECAY)
    plan = [examples for number in range(passes) for examples in _plan(articles, exchange, encoder, number)]
    student.eval()
    for step, examples in enumerate(plan):
        progress = step / len(plan)
        for group in optimizer.param_groups:
            group["lr"] = RATE * min((progress + 1e-3) / WARM_UP, (1 - progress) / (1 - WARM_UP))
        windows = [window for _, window in examples]
        with torch.no_grad():
            layers = student.states(batch(windows, encoder))
        with torch.autocast("cpu", torch.bfloat16):
            parsed = head(layers)
        loss = syntax_loss(parsed, windows, [article.tree for article, _ in examples])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        share = 1 - min(AVERAGE, (1 + step) / (10 + step))
        with torch.no_grad():
            for name, value in head.named_parameters():
                average[name].lerp_(value, share)
        if step % 50 == 0:
            print(f"step {step} of {len(plan)}, loss {loss.item():.3f}", flush=True)
    head.load_state_dict(average)
    student.syntax = head.bfloat16()


def _plan(
    articles: Sequence[Article], exchange: Exchange, encoder: PieceEncoder, number: int
) -> Iterator[list[tuple[Article, Window]]]:
    """The batches of a pass: words exchanged and windows cut anew."""
    chance = random.Random(f"{SEED}-syntax-{number}")
    examples = [
        (article, window)
        for article in articles
        for window in cut(encoder.encode(article, exchange(article, chance)), chance.randint(BODY // 4, BODY))
    ]
    examples.sort(key=lambda example: (len(example[1]), chance.random()))
    batches = [examples[start : start + _BATCH] for start in range(0, len(examples), _BATCH)]
    chance.shuffle(batches)
    yield from batches


if __name__ == "__main__":
    main()
