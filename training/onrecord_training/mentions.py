"""Mentions: the names in a text with their kinds, and the words that head a mention, from GUM and re3d.

A text is read as a list of words with two labels each:

- its place in a name or a title (BILOU, as for attribution): "Per Nyström" is a person, "Corvane Motors" an
  institution, "Orsk" a place, "Finance Minister" a title, and whatever else bears a name is other;
- what it heads a mention of: a person, a group of persons, an institution, a place, a document, or nothing of these.

Mentions that stand in one another are told apart by their heads; their extents follow from the dependency tree.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from onrecord_training.conllu import read_blocks
from onrecord_training.labels import OUTSIDE, Grammar, WordSpan
from onrecord_training.polnear import Article, split_words

NAMES = ("person", "institution", "place", "title", "other")
_GRAMMAR = Grammar(NAMES)
TAGS = _GRAMMAR.labels
HEADS = ("none", "person", "group", "institution", "place", "document")
UNKNOWN = -100  # the label of a word of which nothing is known

_PRONOUNS = frozenset(
    [
        "i",
        "he",
        "she",
        "it",
        "we",
        "they",
        "you",
        "his",
        "her",
        "its",
        "our",
        "their",
        "my",
        "me",
        "him",
        "us",
        "them",
        "who",
    ]
)
# What re3d counts to the names of persons: ranks, offices and what they are of.
_RANKS = re.compile(
    r"(?:(?:the|The|Iraqi|U\.S\.|Army|Navy|Air|Force|Defen[sc]e|Foreign|Prime|Deputy|Vice|Rear|Chief|Senior|Staff|Petty|"
    r"Master|Special|Warfare|Operator|Command|1st|Class|Officer|Minister|Secretary|President|King|Ambassador|Admiral|"
    r"General|Colonel|Captain|Major|Sergeant|Specialist|Marine|Chairman|Commander|Mr|Mrs|Ms|Dr|Sir|Spc|Sgt|Cpl|Pfc|Pvt|"
    r"Lt|Gen|Maj|Col|Brig|Capt|Cmdr|Adm|of|State)\.?[ \u200e]+)+"
)
_KINDS = {"person": "person", "organization": "institution", "place": "place"}
_OPEN = re.compile(r"\((\d+)-(\w+)-[^-()]*-[^-()]*-[^-()]*-([\d,]+)-")
_PARTING = {",", "(", ")", ";", ":", "“", "”", '"', "—", "–", "..."}
_INSIDE = {"ADP", "DET", "CCONJ", "PUNCT", "PART", "SYM"}
_JOINTS = {"-", "‐", "–", "'", "’"}
_DOCUMENTS = frozenset(
    [
        "report",
        "statement",
        "letter",
        "document",
        "memo",
        "article",
        "book",
        "paper",
        "study",
        "survey",
        "poll",
        "release",
        "post",
        "tweet",
        "email",
        "e-mail",
        "bill",
        "law",
        "order",
        "treaty",
        "agreement",
        "note",
        "transcript",
        "affidavit",
        "lawsuit",
        "complaint",
        "filing",
        "speech",
        "essay",
        "story",
        "newspaper",
        "magazine",
        "memoir",
        "manifesto",
        "petition",
        "resolution",
        "declaration",
        "constitution",
        "act",
    ]
)


@dataclass
class Marked:
    """The words of a text, their two labels, and the names of persons in it that are one person's."""

    name: str
    words: list[str]
    breaks: list[bool]  # whether a line begins at the word
    tags: list[int]
    heads: list[int]
    spaces: list[bool] = field(default_factory=list)  # whether white space stands before it

    def text(self) -> str:
        """The words as a text."""
        return "".join(
            ("\n" if broken and index else " " if space and index else "") + word
            for index, (word, broken, space) in enumerate(zip(self.words, self.breaks, self.spaces, strict=True))
        )

    def article(self) -> Article:
        """The same as an article; its words are the same, as no mark is lost."""
        text = self.text()
        return Article(self.name, text, tuple(split_words(text)), ())


@dataclass
class _Token:
    form: str
    tag: str
    fine: str
    head: int  # -1 for the root
    relation: str
    plural: bool
    start: int = 0
    end: int = 0


@dataclass
class _Mention:
    kind: str
    first: int
    last: int
    least: list[int]


def read_gum(path: Path) -> Marked:
    """The words of a document of GUM, with what its annotators say of them."""
    text, blocks = read_blocks(path)
    spans: list[tuple[int, int, int, str]] = []  # start, end, rank, kind
    heads: list[tuple[int, str]] = []
    for lines, sentence, start in blocks:
        tokens, mentions = _read_sentence(lines, sentence, start)
        for mention in mentions:
            head = _head_of(mention, tokens)
            heads.append((tokens[head].start, _head_kind(mention, tokens[head])))
            spans += _names_of(mention, tokens, head)
    return mark(path.stem, text, spans, heads)


def _read_sentence(lines: Sequence[str], sentence: str, offset: int) -> tuple[list[_Token], list[_Mention]]:
    tokens: list[_Token] = []
    mentions: list[_Mention] = []
    opened: dict[str, list[tuple[str, int, list[int]]]] = {}
    place = 0
    for columns in (line.split("\t") for line in lines if line and not line.startswith("#")):
        if not columns[0].isdecimal():
            continue
        form = columns[1]
        start = sentence.find(form, place)
        start = place if start < 0 else start
        place = start + (len(form) if sentence.startswith(form, start) else 0)
        plural = "Number=Plur" in columns[5]
        head = int(columns[6]) - 1
        tokens.append(_Token(form, columns[3], columns[4], head, columns[7], plural, offset + start, offset + place))
        entity = next((part[7:] for part in columns[9].split("|") if part.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|\d+\)", entity):
            if part.startswith("("):
                match = _OPEN.match(part)
                if match is None:
                    continue
                opened.setdefault(match[1], []).append(
                    (match[2], len(tokens) - 1, [int(number) - 1 for number in match[3].split(",")])
                )
            if part.endswith(")"):
                number = re.match(r"\(?(\d+)", part)
                stack = opened.get(number[1]) if number else None
                if stack:
                    kind, first, least = stack.pop()
                    mentions.append(_Mention(kind, first, len(tokens) - 1, [first + place for place in least]))
    return tokens, mentions


def _head_of(mention: _Mention, tokens: Sequence[_Token]) -> int:
    """The word of the least span that hangs on nothing in it."""
    inside = [place for place in mention.least if mention.first <= place <= mention.last] or [mention.first]
    return next((place for place in inside if tokens[place].head not in inside), inside[0])


def _head_kind(mention: _Mention, head: _Token) -> str:
    if head.tag == "PRON":
        return "none"
    kind = _KINDS.get(mention.kind, "none")
    if kind == "person" and (head.plural or head.fine in {"NNS", "NNPS"}):
        return "group"
    if kind == "none" and head.form.lower().rstrip("s") in _DOCUMENTS:
        return "document"
    return kind


def _names_of(mention: _Mention, tokens: Sequence[_Token], head: int) -> Iterator[tuple[int, int, int, str]]:
    """The name that a mention has, and the title before it. The rank says which of two that overlap stays."""
    if tokens[head].tag != "PROPN" or mention.kind in {"time", "quantity"}:
        return
    described = {
        place
        for place in range(mention.first, head)
        if tokens[place].relation == "nmod:desc" and tokens[place].head == head
    }

    def inside(place: int) -> bool:
        return mention.first <= place <= mention.last

    first = last = head
    while inside(first - 1) and first - 1 not in described and tokens[first - 1].tag == "PROPN":
        first -= 1
    while inside(last + 1):
        after = last + 1
        if tokens[after].tag == "PROPN" or (tokens[after].tag == "NUM" and _hangs_on(tokens, after, first, last)):
            last = after
            continue
        # "the Bank of England", "Trinidad and Tobago", "St. Mary's"
        if mention.kind != "person" and tokens[after].tag in _INSIDE and tokens[after].form not in _PARTING:
            far = after
            while (
                inside(far)
                and tokens[far].form not in _PARTING
                and (tokens[far].tag in _INSIDE or _is_capital(tokens[far]))
            ):
                far += 1
            if inside(far) and tokens[far].tag == "PROPN" and _hangs_on(tokens, far, first, last):
                last = far
                continue
        # "al-Haddad", "Jean-Luc", "O'Shea"
        if (
            tokens[after].form in _JOINTS
            and inside(after + 1)
            and tokens[after + 1].tag == "PROPN"
            and tokens[after].start == tokens[last].end
            and tokens[after].end == tokens[after + 1].start
        ):
            last = after + 1
            continue
        break
    while mention.kind != "person" and inside(first - 1) and first - 1 not in described:
        before = first - 1
        near = before
        while inside(near) and tokens[near].tag in {"PUNCT", "SYM", "CCONJ"} and tokens[near].form not in _PARTING:
            near -= 1
        if near < before and inside(near) and tokens[near].tag == "PROPN" and _hangs_on(tokens, near, first, last):
            first = near
        elif near == before and tokens[before].tag in {"ADJ", "NOUN"} and tokens[before].form[:1].isupper():
            first = before
        else:
            break
    kind = _KINDS.get(mention.kind, "other")
    yield tokens[first].start, tokens[last].end, 0, kind
    if mention.kind == "person":
        for title in described:
            start = title
            while inside(start - 1) and tokens[start - 1].tag in {"PROPN", "NOUN", "ADJ"}:
                start -= 1
            yield tokens[start].start, tokens[title].end, 1, "title"


def _is_capital(token: _Token) -> bool:
    """Whether it may stand in a name though it is none: "British" in "the Royal Institute of British Architects"."""
    return token.tag in {"ADJ", "NOUN"} and token.form[:1].isupper()


def _hangs_on(tokens: Sequence[_Token], place: int, first: int, last: int) -> bool:
    for _ in range(20):
        place = tokens[place].head
        if first <= place <= last:
            return True
        if place < 0:
            return False
    return False


def read_re3d(folder: Path) -> Iterator[Marked]:
    """The texts of re3d with their names. Of what heads a mention nothing is known."""
    kinds = {"Person": "person", "Organisation": "institution", "Location": "place"}
    for path in sorted(folder.glob("*/documents.json")):
        spans: dict[str, list[tuple[int, int, int, str]]] = {}
        for line in (path.parent / "entities.json").read_text(encoding="utf-8").splitlines():
            entity = json.loads(line)
            if entity["confidence"] < 0.5:
                continue
            spans.setdefault(entity["documentId"], []).append(
                (entity["begin"], entity["end"], 0, kinds.get(entity["type"], "other"))
            )
        for line in path.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            text = document["text"]
            names = [
                (start, end, rank, kind)
                for span in spans.get(document["_id"], [])
                for start, end, rank, kind in [_without_article(text, span)]
                if kind != "other"
                and text[start:end].lower() not in _PRONOUNS
                and all(word[:1].isupper() for word in re.findall(r"\w+", text[start:end]) if len(word) > 3)
            ]
            marked = mark(f"re3d-{document['_id']}", text, names, None)
            # What bears a name and is none of the three kinds is not told apart there.
            marked.tags = [
                UNKNOWN if tag == 0 and word[:1].isupper() else tag
                for tag, word in zip(marked.tags, marked.words, strict=True)
            ]
            yield marked


def _without_article(text: str, span: tuple[int, int, int, str]) -> tuple[int, int, int, str]:
    start, end, rank, kind = span
    match = (_RANKS if span[3] == "person" else re.compile("(?:the|a|an|The) ")).match(text[start:end])
    return (start + match.end() if match else start), end, rank, kind


def mark(
    name: str, text: str, spans: Iterable[tuple[int, int, int, str]], heads: Iterable[tuple[int, str]] | None
) -> Marked:
    """The words of a text with their labels. Of names that overlap, that of the lower rank stays, then the longer."""
    words = list(split_words(text))
    tags = [0] * len(words)
    for start, end, _, kind in sorted(spans, key=lambda span: (span[2], span[0] - span[1])):
        its = [index for index, word in enumerate(words) if word.start >= start and word.end <= end]
        if not its or any(tags[index] for index in its):
            continue
        base = 1 + 4 * NAMES.index(kind)
        for index in its:
            tags[index] = base + 1
        tags[its[0]], tags[its[-1]] = base, base + 2
        if len(its) == 1:
            tags[its[0]] = base + 3
    kinds = [0 if heads is not None else UNKNOWN] * len(words)
    starts = {word.start: index for index, word in enumerate(words)}
    for place, kind in heads or ():
        head = starts.get(place)
        if head is not None and kinds[head] == 0:
            kinds[head] = HEADS.index(kind)
    return Marked(
        name,
        [text[word.start : word.end] for word in words],
        [bool(word.paragraph) for word in words],
        tags,
        kinds,
        [index > 0 and words[index - 1].end < word.start for index, word in enumerate(words)],
    )


def spans_of(tags: Sequence[int]) -> list[WordSpan]:
    """The names of a sequence of tags that obeys the grammar; a word of which nothing is known is outside."""
    return _GRAMMAR.decode([max(tag, OUTSIDE) for tag in tags])


best_tags = _GRAMMAR.viterbi


def score(gold: Iterable[Sequence[int]], found: Iterable[Sequence[int]]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 by kind, in percent, of names whose kind and words are exactly right."""
    counts = {kind: [0, 0, 0] for kind in NAMES}
    for one, other in zip(gold, found, strict=True):
        wanted, has = set(spans_of(one)), set(spans_of(other))
        for kind, *_ in wanted & has:
            counts[kind][0] += 1
        for kind, *_ in has:
            counts[kind][1] += 1
        for kind, *_ in wanted:
            counts[kind][2] += 1
    return {
        kind: (100 * right / max(said, 1), 100 * right / max(there, 1), 200 * right / max(said + there, 1))
        for kind, (right, said, there) in counts.items()
    }
