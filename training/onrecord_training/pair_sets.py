"""Pairs of texts to learn from and to measure with, of the sets in `training/pairs`: what each says of its pairs.

Beside them there may be pairs made of the news, in `training/runs`:
statements that are near and on different matters (`apart.jsonl`, by scripts/write-apart-pairs.ts),
and parts of sentences (`parts.jsonl`, by scripts/write-part-pairs.ts).
"""

import gzip
import hashlib
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from onrecord_training.folders import RUNS

APART = RUNS / "apart.jsonl"
PARTS = RUNS / "parts.jsonl"
ENTAILED, NEUTRAL, CONTRADICTED, NOT_ENTAILED = range(4)  # the last is either of the two before
AGREE, NEITHER, DIFFER = range(3)
INFERENCE = {
    "entailment": ENTAILED,
    "neutral": NEUTRAL,
    "contradiction": CONTRADICTED,
    "not_entailment": NOT_ENTAILED,
}
_ANSWERS = {"agree": AGREE, "none": NEITHER, "differ": DIFFER}
_RELATIONS = {"rephrase": AGREE, "inference": NEITHER, "conflict": DIFFER}
_NOT_FREE = ("SICK", "ANLI", "IMPPRES")  # not for commercial use: only measured with
_LONG = ("ConTRoL",)  # passages of hundreds of words
_NEWS = ("MNLI", "LingNLI", "NewProtocols", "SemiAuto")  # both texts are of one matter where one follows or is denied
_MADE_SHARE = {"Curriculum-spatial": 0, "BreakingNLI": 0.6, "FEVER-dev": 0.3}  # of the pairs of a set that are learned
_MADE = 0.2  # of those of any other set made by rule
_MINIMAL = 5  # words on a side, at most, in which two texts of a minimal edit differ
_LIKE = 0.6  # how alike the rest of them must be

Words = list[tuple[int, int]]  # half-open spans of code points


@dataclass(frozen=True)
class Pair:
    """Two texts and what is known of them; None: not known, so not learned."""

    set: str
    a: str
    b: str
    inference: int | None = None  # of b from a
    relation: int | None = None
    matter: float | None = None  # whether they are on one matter, 0 to 1
    strength: tuple[float | None, float | None] = (None, None)  # whether a makes b stronger; weaker
    evidence: tuple[Words | None, Words | None] = (None, None)  # the words that show what parts them


@dataclass(frozen=True)
class Sets:
    """Pairs to learn from, pairs of texts that must lie near each other, and pairs kept back, by yardstick."""

    pairs: list[Pair]
    near: list[tuple[str, str]]
    kept: dict[str, list[Pair]]


def read_rows(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The lines of a set."""
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _read_made(path: Path) -> list[dict[str, Any]]:
    """The lines of a file that need not be there."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def draw(text: str, of: int) -> int:
    """A number below `of` that is always the same for the same text."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % of


def is_kept_map(name: str) -> bool:
    """Whether the debates of a map are kept back: those of every seventh."""
    return draw(name, 7) == 0


def read_sets(folder: Path) -> Sets:
    """All of them."""
    sets = Sets([], [], {})
    for name in ("nli-1", "nli-2", "nli-3", "nli-made"):
        _add_inference(sets, read_rows(folder, name), made=name == "nli-made")
    _add_debates(sets, folder)
    for row in read_rows(folder, "same-matter"):
        matter = float(row["paraphrase"] if "paraphrase" in row else row["score"] / 5)
        relation = AGREE if matter >= 0.9 else NEITHER if matter <= 0.4 and "score" in row else None
        sets.pairs.append(Pair(row["set"], row["a"], row["b"], relation=relation, matter=matter))
        if matter >= 0.8:
            sets.near.append((row["a"], row["b"]))
    for row in read_rows(folder, "key-points"):
        if row["match"] == 1 and draw(row["argument"], 2) == 0:
            sets.near.append((row["argument"], row["keyPoint"]))
    sets.near.extend((row["sentence"], row["claim"]) for row in read_rows(folder, "known-lie-pairs"))
    _add_claims(sets, read_rows(folder, "claimdiff"))
    for row in _read_made(APART):
        sets.pairs.append(Pair("apart", row["a"], row["b"], relation=NEITHER, matter=0.05))
    for row in _read_made(PARTS):
        relation = _ANSWERS[row["relation"]] if "relation" in row else None
        sets.pairs.append(Pair("parts", row["a"], row["b"], relation=relation, matter=float(row["matter"])))
        if relation is None:
            sets.near.append((row["a"], row["b"]))
    for row in read_rows(folder, "self-contradiction"):
        relation = DIFFER if row["label"] == "self-contradiction" else NEITHER
        sets.kept.setdefault("ProSeCCo", []).append(
            Pair("ProSeCCo", row["proposition_1"], row["proposition_2"], relation=relation)
        )
    return sets


def _add_inference(sets: Sets, rows: Iterator[dict[str, Any]], *, made: bool) -> None:
    for row in rows:
        name, premise, hypothesis = row["set"], row["premise"], row["hypothesis"]
        if name.startswith(_LONG) or row["label"] not in INFERENCE:
            continue
        label = INFERENCE[row["label"]]
        one = 1.0 if name.startswith(_NEWS) and label in (ENTAILED, CONTRADICTED) else None
        evidence = _minimal_edit(premise, hypothesis) if label == CONTRADICTED else (None, None)
        pair = Pair(name, premise, hypothesis, inference=label, matter=one, evidence=evidence)
        yardstick = _yardstick(name, row.get("split"), premise + hypothesis)
        if yardstick:
            sets.kept.setdefault(yardstick, []).append(pair)
        elif not name.startswith(_NOT_FREE):
            share = _MADE_SHARE.get(name, _MADE if made else 1)
            if draw(premise + hypothesis, 1000) < 1000 * share:
                sets.pairs.append(pair)
                if one and label == ENTAILED and draw(hypothesis, 3) == 0:
                    sets.near.append((premise, hypothesis))


def _yardstick(name: str, split: str | None, text: str) -> str | None:
    """What a pair measures, if it is kept back."""
    if name.startswith("MNLI"):
        return "MNLI" if draw(text, 5) == 0 else None
    if split != "test":
        return None
    if name in ("RTE3", "SICK"):
        return name
    return "SNLI" if name.startswith("SNLI") and draw(text, 4) == 0 else None


def _add_debates(sets: Sets, folder: Path) -> None:
    """Of rephrases, conflicts and inferences, and of propositions of one map that stand in no relation.

    What ProSeCCo asks about is not learned.
    """
    asked = {
        frozenset((row[f"{kind}_1"], row[f"{kind}_2"]))
        for row in read_rows(folder, "self-contradiction")
        for kind in ("proposition", "locution")
    }
    maps: dict[str, list[dict[str, Any]]] = {}
    for row in read_rows(folder, "debate-relations"):
        maps.setdefault(row["map"], []).append(row)
    chance = random.Random(1)
    for name, rows in maps.items():
        kept = is_kept_map(name)
        related = {frozenset((row["from"], row["to"])) for row in rows}
        for row in rows:
            relation = _RELATIONS[row["relation"]]
            pair = Pair(
                "debates", row["from"], row["to"], relation=relation, matter=None if relation == NEITHER else 1.0
            )
            if kept:
                sets.kept.setdefault("debates", []).append(pair)
                continue
            if {frozenset((row["from"], row["to"])), frozenset((row["fromSaid"], row["toSaid"]))} & asked:
                continue
            sets.pairs.append(pair)
            if relation == DIFFER:  # a tenth as many as of the others
                sets.pairs.append(pair)
            if relation != NEITHER:
                sets.near.extend([(row["from"], row["to"])] * (2 if relation == DIFFER else 1))
            if relation == NEITHER and draw(row["from"] + row["to"], 2):
                other = chance.choice(rows)["to"]
                if frozenset((row["from"], other)) not in related and other != row["from"]:
                    unrelated = Pair("debates", row["from"], other, relation=NEITHER, matter=0.0)
                    sets.pairs.append(unrelated)


def _add_claims(sets: Sets, rows: Iterator[dict[str, Any]]) -> None:
    found: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    split = {}
    for row in rows:
        key = (row["claim_a"], row["claim_b"])
        found.setdefault(key, {})[row["part"]] = row
        split[key] = row["split"]
    for (a, b), parts in found.items():
        strength = tuple(float(parts[part]["relation"]) if part in parts else None for part in "SW")
        phrases = [phrase for part in parts.values() for phrase in part["rationale"]]
        words = [(a.find(phrase), a.find(phrase) + len(phrase)) for phrase in phrases if phrase and phrase in a]
        pair = Pair("ClaimDiff", a, b, strength=(strength[0], strength[1]), evidence=(words or None, None))
        if split[a, b] == "test":
            sets.kept.setdefault("ClaimDiff", []).append(pair)
        else:
            sets.pairs.append(pair)


def _minimal_edit(a: str, b: str) -> tuple[Words | None, Words | None]:
    """The words in which two texts differ that are otherwise nearly the same."""
    words = [[(found.start(), found.end()) for found in re.finditer(r"\w+", text)] for text in (a, b)]
    texts = [[text[start:end].lower() for start, end in spans] for text, spans in zip((a, b), words, strict=True)]
    matcher = SequenceMatcher(None, texts[0], texts[1], autojunk=False)
    if matcher.quick_ratio() < _LIKE or matcher.ratio() < _LIKE:
        return None, None
    ours: Words = []
    theirs: Words = []
    for kind, start, end, other, other_end in matcher.get_opcodes():
        if kind != "equal":
            ours.extend(words[0][start:end])
            theirs.extend(words[1][other:other_end])
    return (ours, theirs) if len(ours) <= _MINIMAL and len(theirs) <= _MINIMAL else (None, None)


def batches(lengths: Sequence[int], size: int, chance: random.Random, pool: int = 60) -> list[list[int]]:
    """Places of `lengths` in batches of like length, in an order by chance; `size`: pieces of a batch, at most."""
    places = list(range(len(lengths)))
    chance.shuffle(places)
    made: list[list[int]] = []
    step = pool * size // max(1, sum(lengths) // max(1, len(lengths)))
    for start in range(0, len(places), step):
        chunk = sorted(places[start : start + step], key=lambda place: lengths[place])
        batch: list[int] = []
        for place in chunk:
            if batch and (len(batch) + 1) * lengths[place] > size:
                made.append(batch)
                batch = []
            batch.append(place)
        if batch:
            made.append(batch)
    chance.shuffle(made)
    return made
