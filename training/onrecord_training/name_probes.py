"""Measure how often a statement is given to the person who made it, by names that training never saw.

Each frame is a short report about one person; the persons are women and men of every language of names.py that tells
given names of women and men apart, with the half of its names that is kept to measure with. A statement is right if its
only speaker has the full name. Half of the frames may be looked at; of the others only the counts are told.
"""

import argparse
import json
import random
import shlex
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord_training.folders import TRAINING
from onrecord_training.names import Names, load_names

_SEED = 17
_PERSONS = 4  # of each language and sex
_FILES = 400  # that one run of the product reads
_SURNAME_FIRST = {"ko_KR", "vi_VN", "zh_CN"}  # as news in English has them
_PRONOUNS = {"women": ("she", "She"), "men": ("he", "He")}


@dataclass(frozen=True)
class Frame:
    """A report with places for a name and its pronouns, and the words that the person says in it."""

    name: str
    text: str
    content: str
    looked_at: bool


FRAMES = (
    Frame("an apposition", "{full}, the minister, said that the bridge would open in May.", "would open in May", True),
    Frame(
        "has run",
        "{full} has run the harbour for ten years. The cranes are too old, {she} said.",
        "cranes are too old",
        True,
    ),
    Frame(
        "was hurt",
        "{full} was hurt when the wall fell on Tuesday. {She} said that nobody had warned the crew.",
        "nobody had warned the crew",
        True,
    ),
    Frame("after the words", "“The water is safe to drink,” said {full}, who tests the wells.", "The water is", True),
    Frame(
        "somebody said that … is",
        "Police said on Friday that {full} is free on bail. {She} told reporters that the charges were false.",
        "the charges were false",
        True,
    ),
    Frame(
        "the surname later",
        "{full} leads the union of tram drivers. The strike would last a week, {last} said.",
        "would last a week",
        True,
    ),
    Frame("according to", "The mill will close in autumn, according to {full}, its owner.", "mill will close", False),
    Frame("is", "{full} is the new head of the clinic. “We need forty beds,” {she} said.", "We need forty", False),
    Frame(
        "after a title",
        "Professor {full} told a hearing on Monday that the ice was too thin.",
        "ice was too thin",
        False,
    ),
    Frame(
        "after a clause",
        "After years abroad, {full} came home to farm. {She} said the soil was better than the sand of the coast.",
        "the soil was better",
        False,
    ),
    Frame(
        "the object", "The court freed {full} on Thursday. “I have lost two years,” {she} said.", "have lost two", False
    ),
    Frame("added", "{full} added that the ferry would run at night.", "ferry would run at night", False),
)


@dataclass(frozen=True)
class Probe:
    """A report about one person."""

    frame: Frame
    locale: str
    sex: str
    full: str
    text: str


def make_probes(languages: Sequence[Names]) -> Iterator[Probe]:
    """Every frame with some women and men of each language that tells their given names apart."""
    for language in languages:
        chance = random.Random(f"{_SEED}-{language.locale}")
        women, men = set(language.female), set(language.male)
        for sex, its, others in (("women", women, men), ("men", men, women)):
            given = sorted(its - others)
            if len(given) < _PERSONS:
                break
            for first in chance.sample(given, _PERSONS):
                last = chance.choice(language.last)
                full = f"{last} {first}" if language.locale in _SURNAME_FIRST else f"{first} {last}"
                she, capital = _PRONOUNS[sex]
                for frame in FRAMES:
                    text = frame.text.format(full=full, last=last, she=she, She=capital)
                    yield Probe(frame, language.locale, sex, full, text)


def read_speakers(probes: Sequence[Probe], command: Sequence[str]) -> Iterator[list[str | None]]:
    """Who makes each probe's statement by what the product reads; nobody where it finds no statement."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number:05}.txt" for number in range(len(probes))]
        for path, probe in zip(paths, probes, strict=True):
            path.write_text(probe.text + "\n", encoding="utf-8")
        for start in range(0, len(probes), _FILES):
            files = map(str, paths[start : start + _FILES])
            run = subprocess.run(
                [*command, "read", "--format", "jsonl", *files], stdout=subprocess.PIPE, check=True, cwd=TRAINING.parent
            )
            readings = {
                Path(reading["report"]["source"]).name: reading for reading in map(json.loads, run.stdout.splitlines())
            }
            for path, probe in zip(paths[start : start + _FILES], probes[start : start + _FILES], strict=True):
                statements = readings[path.name]["statements"]
                yield next(
                    (
                        [speaker["name"] for speaker in statement["speakers"]]
                        for statement in statements
                        if probe.frame.content in " ".join(span["text"] for span in statement["content"])
                    ),
                    [],
                )


def main() -> None:
    """Print how many are right, by frame, by language and by sex."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--onrecord", default="node src/cli/main.ts", help="how the product is started in the repository"
    )
    parser.add_argument("--failures", type=int, default=0, help="print so many failures of the frames to look at")
    options = parser.parse_args()
    probes = list(make_probes(load_names(1)))
    counts: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: {"women": [0, 0], "men": [0, 0]})
    shown = 0
    for probe, names in zip(probes, read_speakers(probes, shlex.split(options.onrecord)), strict=True):
        right = names == [probe.full]
        half = "frames to look at" if probe.frame.looked_at else "frames kept apart"
        for key in (("all", ""), ("half", half), ("frame", probe.frame.name), ("language", probe.locale)):
            counts[key][probe.sex][0] += right
            counts[key][probe.sex][1] += 1
        if not right and probe.frame.looked_at and shown < options.failures:
            shown += 1
            print(f"{probe.locale} {probe.sex} {probe.frame.name}: {probe.full}: {names}")
    print(f"{len(probes)} reports, {sum(kind == 'language' for kind, _ in counts)} languages")
    for (kind, name), by_sex in sorted(counts.items()):
        told = ", ".join(
            f"{sex} {100 * right / total:.1f} ({right} of {total})" for sex, (right, total) in by_sex.items()
        )
        print(f"{kind} {name}: {told}")


if __name__ == "__main__":
    main()
