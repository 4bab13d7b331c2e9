"""Names of the world: given names and surnames of many languages in Latin letters, put into texts for others.

What is a person must show in the text, not in a list. So texts are read with the names of persons exchanged for
names of more than forty languages; half of each language's names are kept apart, to measure with.

The names are those of Faker (MIT); what is written in other letters is put into Latin ones by AnyASCII (ISC).
"""

import hashlib
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module

from anyascii import anyascii

from onrecord_training.mentions import NAMES, TAGS, Marked, spans_of

LOCALES = [
    "az_AZ",
    "bg_BG",
    "cs_CZ",
    "da_DK",
    "de_DE",
    "el_GR",
    "en_GB",
    "en_IN",
    "en_KE",
    "en_NG",
    "en_PK",
    "en_TH",
    "fr_DZ",
    "en_US",
    "es_ES",
    "es_MX",
    "et_EE",
    "fi_FI",
    "fr_FR",
    "ga_IE",
    "ha_NG",
    "hi_IN",
    "hr_HR",
    "hu_HU",
    "hy_AM",
    "id_ID",
    "ig_NG",
    "is_IS",
    "it_IT",
    "ja_JP",
    "ka_GE",
    "ko_KR",
    "lt_LT",
    "lv_LV",
    "nl_NL",
    "no_NO",
    "pl_PL",
    "pt_BR",
    "pt_PT",
    "ro_RO",
    "ru_RU",
    "sk_SK",
    "sl_SI",
    "sv_SE",
    "sw",
    "tr_TR",
    "tw_GH",
    "uk_UA",
    "uz_UZ",
    "vi_VN",
    "yo_NG",
    "zh_CN",
    "zu_ZA",
]
_SURNAME_FIRST = {"hu_HU", "ja_JP", "ko_KR", "vi_VN", "zh_CN"}
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ '’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Names:
    """The names of one language, capitalised, in Latin letters."""

    locale: str
    female: tuple[str, ...]
    male: tuple[str, ...]
    last: tuple[str, ...]


def load_names(half: int) -> list[Names]:
    """The names of each locale that has some of all three sorts; `half` is 0 for training, 1 for measuring.

    A name is in one half, whatever its language.
    """
    found = []
    for locale in LOCALES:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        parts = [
            _pick(provider, half, names)
            for names in (
                ("first_names_female", "first_romanized_names_female", "first_names", "first_romanized_names"),
                ("first_names_male", "first_romanized_names_male", "first_names", "first_romanized_names"),
                ("last_names", "last_romanized_names", "last_names_female", "last_names_male", "last_names_unisex"),
            )
        ]
        if all(len(part) >= 4 for part in parts):
            found.append(Names(locale, *parts))
    return found


def _pick(provider: type, half: int, attributes: Sequence[str]) -> tuple[str, ...]:
    romanized = [name for name in attributes if "romanized" in name and hasattr(provider, name)]
    for attribute in (*romanized, *attributes):
        names = getattr(provider, attribute, ())
        if not names or any(part.isdigit() for name in names for part in str(name).split()):
            continue
        latin = {_latin(str(name)) for name in names}
        kept = sorted(name for name in latin if _NAME.fullmatch(name) and half_of(name) == half)
        if kept:
            return tuple(kept)
    return ()


def _latin(name: str) -> str:
    if all(ord(mark) < 0x250 or not mark.isalpha() for mark in name):
        return name.strip()
    return " ".join(part[:1].upper() + part[1:].lower() for part in anyascii(name).split())


def half_of(name: str) -> int:
    """Which half a name is in."""
    return hashlib.sha256(name.encode()).digest()[0] % 2


class NameExchange:
    """Exchanges the names of persons, and the proper words of institutions and places, for others."""

    def __init__(self, names: Sequence[Names]) -> None:
        self._names = names
        self._lasts = [last for one in names for last in one.last if last.isalpha()]

    def __call__(self, marked: Marked, chance: random.Random, share: float = 0.8) -> Marked:
        """A text with a share of its persons under other names, the same wherever they stand."""
        language = [chance.choice(self._names)] if chance.random() < 0.5 else self._names
        given: dict[str, list[str]] = {}
        lasts: dict[str, list[str]] = {}
        others: dict[str, str] = {}
        kept = {word for word in _words_of(marked) if chance.random() > share}
        new = Marked(marked.name, [], [], [], [], [])
        spans = {first: (kind, after) for kind, first, after in spans_of([max(tag, 0) for tag in marked.tags])}
        place = 0
        while place < len(marked.words):
            kind, after = spans.get(place, ("", place + 1))
            words = marked.words[place:after]
            if (
                kind == "person"
                and words[-1] not in kept
                and all(word[0].isalpha() and word[0].isupper() for word in words)
            ):
                one = chance.choice(language)
                surname = lasts.setdefault(words[-1], _split(chance.choice(one.last)))
                firsts: list[str] = []
                if len(words) > 1:
                    sort = one.female if chance.random() < 0.5 else one.male
                    firsts = given.setdefault(" ".join(words[:-1]), _split(chance.choice(sort)))
                elif chance.random() < 0.15:
                    surname = firsts or surname
                full = (
                    [*surname, *firsts]
                    if one.locale in _SURNAME_FIRST and firsts and chance.random() < 0.5
                    else [*firsts, *surname]
                )
                self._put(new, marked, place, full, "person")
            elif kind in {"institution", "place"} and words[0] not in kept and chance.random() < 0.4:
                full = [
                    others.setdefault(word, chance.choice(self._lasts))
                    if index == 0 and word[0].isupper() and len(words) > 1 and word.lower() not in _COMMON
                    else word
                    for index, word in enumerate(words)
                ]
                self._put(new, marked, place, full, kind)
            else:
                for index in range(place, after):
                    self._copy(new, marked, index)
            place = after
        return new

    def _copy(self, new: Marked, marked: Marked, index: int) -> None:
        new.words.append(marked.words[index])
        new.breaks.append(marked.breaks[index])
        new.spaces.append(marked.spaces[index])
        new.tags.append(marked.tags[index])
        new.heads.append(marked.heads[index])

    def _put(self, new: Marked, marked: Marked, place: int, words: Sequence[str], kind: str) -> None:
        base = 1 + 4 * NAMES.index(kind)
        joints = {"-", "’", "'"}
        for index, word in enumerate(words):
            new.words.append(word)
            new.breaks.append(marked.breaks[place] and index == 0)
            joined = index > 0 and (word in joints or words[index - 1] in joints)
            new.spaces.append(marked.spaces[place] if index == 0 else not joined)
            last = index == len(words) - 1
            new.tags.append(base + (3 if len(words) == 1 else 0 if index == 0 else 2 if last else 1))
            # The head of a name is its first word, as in Universal Dependencies.
            new.heads.append(marked.heads[place] if index == 0 else 0)


_COMMON = frozenset(
    [
        "national",
        "american",
        "united",
        "federal",
        "new",
        "north",
        "south",
        "east",
        "west",
        "central",
        "royal",
        "first",
        "international",
        "world",
        "european",
        "global",
        "university",
        "bank",
        "department",
        "ministry",
        "office",
        "state",
        "supreme",
        "high",
        "house",
        "white",
        "air",
        "great",
        "saint",
        "st",
        "los",
        "san",
    ]
)


def _split(name: str) -> list[str]:
    """A name as words: letters apart from hyphens and apostrophes."""
    words: list[str] = []
    for part in name.split():
        piece = ""
        for mark in part:
            if mark.isalnum() or mark == "_":
                piece += mark
                continue
            if piece:
                words.append(piece)
            words.append("’" if mark in "'’ʼʻ" else mark)
            piece = ""
        if piece:
            words.append(piece)
    return words


def _words_of(marked: Marked) -> set[str]:
    """The last words of the names, in the order of the text."""
    return {word for word, tag in zip(marked.words, marked.tags, strict=True) if tag > 0 and TAGS[tag][0] in "LU"}
