"""Where training finds and leaves its files, whatever folder it is run from."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
TRAINING = PACKAGE.parent  # holds data/, texts/, models/ and runs/, which stay out of git
MODEL = TRAINING.parent / "model"  # the shipped one
DATA = TRAINING / "data"  # PolNeAR, with train/ and dev/
TEXTS = TRAINING / "texts"
ENCODERS = TRAINING / "models"
RUNS = TRAINING / "runs"
PAIRS = TRAINING / "pairs"  # sets of pairs of texts
MINILM = ENCODERS / "all-MiniLM-L6-v2"
MPNET = ENCODERS / "all-mpnet-base-v2"


def held_out(texts: Path) -> list[Path]:
    """The news of GUM in `texts`, which parsing and mentions are measured on."""
    return sorted(texts.glob("gum/GUM_news_*.conllu"))
