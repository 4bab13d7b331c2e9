"""Write a teacher's label probabilities for PolNeAR train and for texts that nobody annotated: what a student learns from."""

import argparse
from pathlib import Path

import numpy as np
import torch
from polnear import read_articles
from score import word_scores
from tagger import Teacher
from texts import read_texts
from windows import PieceEncoder


def main() -> None:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+", help="epoch-N.pt files of teacher.py; their scores are averaged")
    parser.add_argument("--data", type=Path, default=here / "data", help="PolNeAR, with train/ and dev/")
    parser.add_argument("--texts", type=Path, help="folder with re3d/, plover/ and gum/, read where it is given")
    parser.add_argument("--encoder", type=Path, default=here / "models" / "all-mpnet-base-v2")
    parser.add_argument("--out", type=Path, default=here / "runs" / "guide.npz")
    options = parser.parse_args()
    articles = read_articles(options.data / "train")
    if options.texts:
        articles += read_texts(options.texts)
    model, encoder = Teacher(options.encoder), PieceEncoder(options.encoder)
    total = [np.zeros(())] * len(articles)
    for weights in options.weights:
        model.load_trained(torch.load(weights, weights_only=True))
        total = [sum_ + scores for sum_, scores in zip(total, word_scores(model, encoder, articles), strict=True)]
    options.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        options.out,
        **{
            article.name: torch.from_numpy(scores / len(options.weights)).softmax(-1).numpy().astype(np.float16)
            for article, scores in zip(articles, total, strict=True)
        },
    )


if __name__ == "__main__":
    main()
