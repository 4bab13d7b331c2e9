"""News that nobody annotated: the articles of "News Articles" (Dai 2017, doi:10.7910/DVN/GMFCTR, CC0).

They are read as `fetch.py` leaves them.
"""

import csv
import random
import re
from collections.abc import Iterator
from pathlib import Path

from onrecord_training.polnear import Article, split_words

# PolNeAR ends in November 2016. With the publisher that it shares left out,
# no article of its dev or test part can be among these.
_SINCE = (2016, 12)
_SHARED_PUBLISHER = "huffingtonpost"
_BREAK = 0.6  # of the sentence ends after which a paragraph ends: the file has them all in one line
_CURLY = 0.5  # of the articles have curly quotation marks

# Marks that were lost when the file was made: `"?` stands for one of them and the space beside it.
_MENDED = (
    (re.compile(r'(?<=[,.!?])"\?(?=\S)'), '" '),
    (re.compile(r'(?<=\w)"\?(?=\w)'), "' "),
    (re.compile(r'(?<= )"\?(?=\w)'), "- "),
    (re.compile(r'(?<=[,.])\?"'), '"'),
    (re.compile(r'(?<=[,.:])-(?=["A-Z])'), " "),
)
_SENTENCE_END = re.compile(r'(?<=[a-z)]{4}[.!?]) +(?=["A-Z])|(?<=[.!?]") +(?=["A-Z])')
_GAP = re.compile(r" {3,}")
_QUOTED = re.compile(r'"([^"\n]*)"')


def read_news(path: Path) -> list[Article]:
    """The articles of the CSV file at `path`, in paragraphs of a sentence or a few."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = {row["text"]: row for row in csv.DictReader(file) if _is_apart(row)}.values()
    texts = {f"news-{row['article_id']}": "\n".join(_lines(row, random.Random(row["article_id"]))) for row in rows}
    return [Article(name, text, tuple(split_words(text)), ()) for name, text in texts.items() if text]


def _is_apart(row: dict[str, str]) -> bool:
    """Whether an article cannot be one of PolNeAR's."""
    year, month, *_ = (int(part) for part in re.findall(r"\d+", row["publish_date"]) or (0, 0))
    return (year, month) >= _SINCE and _SHARED_PUBLISHER not in row["article_source_link"]


def _lines(row: dict[str, str], chance: random.Random) -> Iterator[str]:
    """Title and paragraphs."""
    curly = chance.random() < _CURLY
    text = row["text"]
    for lost, mark in _MENDED:
        text = lost.sub(mark, text)
    text = _SENTENCE_END.sub(lambda match: "\n" if chance.random() < _BREAK else match[0], _GAP.sub("\n", text))
    for line in (row["title"], *text.split("\n")):
        if line.strip():
            yield _QUOTED.sub(r"“\1”", line.strip()) if curly else line.strip()
