"""What training and the product, in two languages, must make of the same texts: contract.json. Without PyTorch."""

import json
import random
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import numpy as np

from onrecord_training import shapes
from onrecord_training.contract_texts import DIFFERENCES, TEXTS
from onrecord_training.folders import MODEL
from onrecord_training.labels import LABELS, ROLES, WordSpan, decode, encode, may_end, may_follow, may_start, viterbi
from onrecord_training.pieces import BODY, CONTEXT, PieceEncoder, Window, cut, make_inputs
from onrecord_training.polnear import Article, Span, split_words
from onrecord_training.span_scores import count, score

_ABOUT = (
    "Written by training/write_contract.py from what training does; read by test/model/contract.test.ts. Offsets are "
    "UTF-16 code units. A window is its first word, the first that counts, the word after its last, and its pieces."
)
_WHY_CONTEXT = (
    "A whole window of training is 306 pieces long with its two special ones: three blocks of 102 or two of 153. "
    "Reading takes two pieces of context less, filled up to the same 306: of the contexts that were tried on PolNeAR "
    "dev it reads best (docs/accuracy.md: contents 74.7 with 48, 74.1 with 50, by the same weights)."
)
_INPUTS = (("plain", 0), ("emoji and surrogate pairs", 0), ("several windows", 1))
_DECODED_WORDS = (1, 2, 3, 5, 8, 13)
_WORDS_OF_WINDOW = 6  # in the case of two windows
# Gold and predicted spans of some files.
_SCORED: tuple[tuple[list[WordSpan], list[WordSpan]], ...] = (
    (
        [("source", 0, 4), ("cue", 5, 9), ("content", 10, 30), ("content", 40, 55), ("cue", 60, 64)],
        [("source", 0, 4), ("cue", 5, 9), ("cue", 5, 9), ("content", 10, 31), ("content", 40, 55)],
    ),
    (
        [("source", 0, 4), ("source", 70, 80), ("cue", 5, 9), ("content", 10, 30)],
        [("source", 0, 5), ("cue", 0, 4), ("content", 12, 30), ("content", 10, 30), ("source", 70, 80)],
    ),
    ([], [("source", 1, 2)]),
    ([("content", 1, 2)], []),
)


def make_contract() -> dict[str, Any]:
    """What contract.json holds."""
    texts = [{"name": each.name, "text": each.text, **_columns(each.text)} for each in TEXTS]
    for text, each in zip(texts, TEXTS, strict=True):
        text |= _mark(each.text, each.spans)
    return {
        "about": _ABOUT,
        "constants": _constants(),
        "texts": texts,
        "inputs": [_input(name, number) for name, number in _INPUTS],
        "decoding": list(_decoding(texts)),
        "scoring": _scoring(),
        "differences": [
            {
                "name": each.name,
                "why": each.why,
                "layout": each.layout,
                "text": each.text,
                "training": {column: _reading_column(_columns(each.text), column) for column in each.reading},
                "reading": each.reading,
            }
            for each in DIFFERENCES
        ],
    }


def _constants() -> dict[str, Any]:
    encoder = _encoder()
    labels = range(len(LABELS))
    return {
        "roles": ROLES,
        "labels": LABELS,
        "mayStart": [may_start(label) for label in labels],
        "mayEnd": [may_end(label) for label in labels],
        "mayFollow": [[after for after in labels if may_follow(label, after)] for label in labels],
        "features": shapes.FEATURES,
        "windows": {
            "training": {"body": BODY, "context": CONTEXT},
            "reading": _reading_windows(),
            "why": _WHY_CONTEXT,
        },
        "lengthMultiple": shapes.LENGTH_MULTIPLE,
        "specialPieces": {"classify": encoder.begin, "separate": encoder.end, "pad": encoder.pad},
        "outputs": shapes.OUTPUTS,
        "linkWidth": shapes.LINK_WIDTH,
        "stateWidth": shapes.STATE_WIDTH,
        "syntaxOutputs": shapes.PARTS,
        "relations": shapes.RELATIONS,
        "partsOfSpeech": shapes.TAGS,
    }


@cache
def _encoder() -> PieceEncoder:
    """The pieces of the shipped model."""
    return PieceEncoder(MODEL)


def _reading_windows() -> dict[str, int]:
    """The sizes of the windows that the product reads."""
    sizes: dict[str, int] = json.loads((MODEL / "model.json").read_text(encoding="utf-8"))["windows"]
    return sizes


def _article(text: str) -> Article:
    return Article("", text, tuple(split_words(text)), ())


def _columns(text: str) -> dict[str, Any]:
    """The words of `text` with their features and pieces, a column a property, and its windows."""
    article = _article(text)
    words = article.words
    pieces = _encoder().encode(article)
    windows = {"training": CONTEXT, "reading": _reading_windows()["context"]}
    return {
        "starts": [_utf16(text, word.start) for word in words],
        "ends": [_utf16(text, word.end) for word in words],
        "texts": [text[word.start : word.end] for word in words],
        "shape": [word.shape for word in words],
        "quote": [word.quote for word in words],
        "paragraph": [word.paragraph for word in words],
        "counts": (pieces.starts[1:] - pieces.starts[:-1]).tolist(),
        "ids": pieces.ids.tolist(),
        "windows": {
            kind: [_numbers_of(window) for window in cut(pieces, context=context)] for kind, context in windows.items()
        },
    }


def _reading_column(columns: dict[str, Any], name: str) -> Any:
    return columns["windows"]["reading"] if name == "windows" else columns[name]


def _numbers_of(window: Window) -> list[int]:
    return [window.first, window.body, window.end, len(window)]


def _utf16(text: str, offset: int) -> int:
    """Where in UTF-16 code units what stands at a code point is."""
    return len(text[:offset].encode("utf-16-le")) // 2


def _mark(text: str, marks: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The gold spans of a text, and the labels of its words."""
    article = _article(text)
    spans: list[Span] = []
    for role, part in marks:
        start = text.index(part, spans[-1].end if spans else 0)
        spans.append(Span(role, start, start + len(part)))
    return {
        "spans": [[span.role, _utf16(text, span.start), _utf16(text, span.end)] for span in spans],
        "labels": encode(map(article.cover, spans), len(article.words)).tolist(),
    }


def _input(name: str, number: int) -> dict[str, Any]:
    """The network's input for a window of a text, as it is read."""
    text = next(each.text for each in TEXTS if each.name == name)
    encoder = _encoder()
    article = _article(text)
    window = cut(encoder.encode(article), context=_reading_windows()["context"])[number]
    inputs = make_inputs([window], encoder)
    return {
        "text": name,
        "window": number,
        "tensors": {
            "input_ids": inputs["ids"][0].tolist(),
            **{feature: inputs[feature][0].tolist() for feature in shapes.FEATURES},
            "first_pieces": window.positions(window.body, window.end).tolist(),
        },
    }


def _decoding(texts: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Scores of labels, and what the grammar makes of them."""
    yield _decode("no words", [])
    yield _decode("all labels alike", _favour([-1] * 3))
    yield _decode("labels that do not fit one another", _favour([2, 2, 0, 11, 5, 3, 9]))
    chance = random.Random(1)
    gold = [label for text in texts for label in text["labels"]]
    for words in _DECODED_WORDS:
        start = chance.randrange(len(gold) - words)
        yield _decode(f"{words} words", _draw(gold[start : start + words], chance))
    whole = _draw([9, *[10] * (2 * _WORDS_OF_WINDOW - 2), 11], chance)
    yield _decode("a span over the end of a window", whole) | {
        "windows": [_decode("", part)["spans"] for part in (whole[:_WORDS_OF_WINDOW], whole[_WORDS_OF_WINDOW:])],
    }


def _favour(labels: Sequence[int]) -> list[list[float]]:
    return [[4.0 * (number == label) for number in range(len(LABELS))] for label in labels]


def _draw(labels: Sequence[int], chance: random.Random) -> list[list[float]]:
    """Scores that a label wins in most words, in steps that are exact in 32 bits."""
    return [
        [round(64 * (chance.gauss(0, 1.5) + 3 * (number == label))) / 64 for number in range(len(LABELS))]
        for label in labels
    ]


def _decode(name: str, scores: list[list[float]]) -> dict[str, Any]:
    labels = viterbi(np.array(scores))
    return {"name": name, "scores": scores, "labels": labels, "spans": decode(labels)}


def _scoring() -> dict[str, Any]:
    """Gold and predicted spans of some files, and how many of them are alike."""
    pairs = [([Span(*span) for span in gold], [Span(*span) for span in predicted]) for gold, predicted in _SCORED]
    return {
        "files": [{"gold": gold, "predicted": predicted} for gold, predicted in _SCORED],
        "counts": {role: counts._asdict() for role, counts in count(pairs).items()},
        "scores": {
            role: dict(zip(("precision", "recall", "f1"), each, strict=True)) for role, each in score(pairs).items()
        },
    }


def to_json(contract: dict[str, Any]) -> str:
    """The contract as JSON, a value a line, in ASCII: so that what cannot be seen in a text can be."""
    return _write(contract, "") + "\n"


def _write(value: Any, indent: str) -> str:
    inner = indent + "  "
    if isinstance(value, dict) and any(isinstance(each, dict | list | tuple) for each in value.values()):
        items = [f"{inner}{json.dumps(key)}: {_write(each, inner)}" for key, each in value.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}"
    if isinstance(value, list) and any(isinstance(each, dict) for each in value):
        return "[\n" + ",\n".join(inner + _write(each, inner) for each in value) + f"\n{indent}]"
    return json.dumps(value)
