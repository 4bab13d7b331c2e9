"""Texts of our own with their annotation: the same for the same seed.

They are made of synthetic-texts.txt and synthetic-words.txt.
"""

import random
import re
from pathlib import Path

from onrecord_training.folders import PACKAGE
from onrecord_training.polnear import Annotation, Article, Span, split_words

_TEXTS = 150
_PARAGRAPHS = 14  # of one text
_MARK = re.compile(r"\[(?P<source>\d+):|\{(?P<cue>\d+):|«(?P<content>\d+):|[\]}»]")
_SLOT = re.compile(r"<(\w+?)(\d?)>")


def write_texts(seed: int) -> list[Article]:
    """Texts of paragraphs drawn from synthetic-texts.txt, their slots filled from synthetic-words.txt."""
    patterns = _lines(PACKAGE / "synthetic-texts.txt")
    words = {}
    for line in _lines(PACKAGE / "synthetic-words.txt"):
        slot, _, values = line.partition(": ")
        words[slot] = values.split("|" if "|" in values else " ")
    chance = random.Random(seed)
    texts = []
    for number in range(_TEXTS):
        filled = [_fill(pattern, words, chance) for pattern in chance.sample(patterns, _PARAGRAPHS)]
        texts.append(_parse(f"synthetic-{number}", filled))
    return texts


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def _fill(pattern: str, words: dict[str, list[str]], chance: random.Random) -> str:
    """With the same value for the same slot of one paragraph.

    A slot in capitals, or that begins with one, has its value so.
    """
    given: dict[str, str] = {}

    def choose(slot: str) -> str:
        if slot == "name":
            return f"{chance.choice(words['given'])} {chance.choice(words['family'])}"
        return chance.choice(words["family" if slot == "surname" else slot])

    def fill(match: re.Match[str]) -> str:
        slot, number = match.groups()
        key = slot.lower() + number
        if key not in given:
            given[key] = choose(slot.lower())
        found = given[key]
        if slot.isupper():
            return found.upper()
        if slot[0].isupper():
            return found[0].upper() + found[1:]
        return found.lower() if slot == "town" else found

    filled = _SLOT.sub(fill, pattern)
    return filled.replace(".,”", ",”").replace('.,"', ',"')


def _parse(name: str, paragraphs: list[str]) -> Article:
    """A text and its annotation out of paragraphs in the notation of test/corpus."""
    text = ""
    spans: list[Span] = []
    links: set[tuple[int, int]] = set()
    for paragraph in paragraphs:
        statements: dict[str, list[int]] = {}
        opened: tuple[str, str, int] | None = None
        at = 0
        for match in _MARK.finditer(paragraph):
            text += paragraph[at : match.start()]
            at = match.end()
            if match.lastgroup:
                opened = (match.lastgroup, match[match.lastgroup], len(text))
            elif opened:
                role, number, start = opened
                statements.setdefault(number, []).append(len(spans))
                spans.append(Span(role, start, len(text)))
                opened = None
        text += paragraph[at:] + "\n\n"
        for indices in statements.values():
            cues = [index for index in indices if spans[index].role == "cue"]
            links |= {(cue, other) for cue in cues for other in indices if spans[other].role != "cue"}
    return Article(name, text, tuple(split_words(text)), (Annotation(tuple(spans), frozenset(links)),))
