"""Texts that nobody annotated for attribution.

News, releases of re3d, sentences of PLOVER and UDS-IH2; and those of GUM, with trees, but for its news.
"""

import csv
import json
from collections.abc import Iterable
from pathlib import Path

from onrecord_training.folders import held_out
from onrecord_training.news import read_news
from onrecord_training.polnear import Article, split_words
from onrecord_training.syntax import read_tree

_SENTENCES = 20  # of PLOVER or UDS-IH2 in one text, each a paragraph


def read_texts(folder: Path) -> list[Article]:
    """All texts of news/, re3d/, plover/, uds-ih2/ and gum/ in `folder`.

    GUM's news is left out, as it is measured on.
    """
    texts = {}
    for path in sorted(folder.glob("re3d/*/documents.json")):
        for line in path.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            texts[f"re3d-{document['_id']}"] = document["text"]
    with (folder / "plover" / "plv-train.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        texts |= _gather("plover", (row["sentence"] for row in rows))
    with (folder / "uds-ih2" / "train.jsonl").open(encoding="utf-8") as file:
        texts |= _gather("uds-ih2", (json.loads(line)["text"] for line in file))
    others = [Article(name, text, tuple(split_words(text)), ()) for name, text in texts.items()]
    return read_news(folder / "news" / "NewsArticles.csv") + others + read_trees(folder)


def read_trees(folder: Path) -> list[Article]:
    """The texts of GUM with their trees, but for those that are held out."""
    held = held_out(folder)
    return [read_tree(path) for path in sorted(folder.glob("gum/*.conllu")) if path not in held]


def _gather(name: str, sentences: Iterable[str]) -> dict[str, str]:
    """Texts of some sentences each, none twice."""
    once = list(dict.fromkeys(sentences))
    return {f"{name}-{start}": "\n".join(once[start : start + _SENTENCES]) for start in range(0, len(once), _SENTENCES)}
