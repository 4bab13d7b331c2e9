"""Universal Dependencies: the trees of CoNLL-U files over our words, the head that learns them, and how well it does.

A word belongs to the token that it begins in. A token stands for the first of its words; the others hang on that as
`goeswith`. The root of a sentence is its own head. Relations are the 37 universal ones, without subtypes.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training.conllu import read_blocks
from onrecord_training.kernels import Dropout
from onrecord_training.pieces import Window
from onrecord_training.polnear import Article, Tree, Word, split_words
from onrecord_training.shapes import ARC_WIDTH, PARTS, RELATION_WIDTH, RELATIONS, TAGS

HIDDEN = 768
_WEIGHT = 0.5
_DROPOUT = 0.2
NONE = -1  # of a word of which nothing is known


@dataclass(frozen=True)
class Token:
    """A token of a CoNLL-U file, and where it stands in the text."""

    start: int  # in the text, in code points
    end: int
    head: int  # index in its sentence; its own for the root
    relation: str
    tag: str


class Parsed(NamedTuple):
    """What the head gives of the first pieces, each [batch, sequence, …]."""

    arc_query: Tensor
    relation_query: Tensor
    arc_key: Tensor
    relation_key: Tensor
    tags: Tensor


class SyntaxHead(nn.Module):
    """Reads a mixture of the layers' states, without those of the first.

    The last ones have forgotten much (cf. Peters et al. 2018).

    Scores of a dependent and its head are products of what it makes of each, as of links; those of relations by
    slices.
    """

    def __init__(self, width: int, layers: int) -> None:
        super().__init__()
        self.mixture = nn.Parameter(torch.full((layers - 1, width), 1 / (layers - 1)))
        self.dropout = Dropout(_DROPOUT)
        self.hidden = nn.Linear(width, HIDDEN)
        self.parts = nn.Linear(HIDDEN, sum(PARTS.values()))

    def forward(self, layers: Sequence[Tensor]) -> Parsed:
        """What it makes of the states after each layer."""
        mixed = torch.stack([share * states for share, states in zip(self.mixture, layers[1:], strict=True)]).sum(0)
        hidden = self.dropout(functional.gelu(self.hidden(self.dropout(mixed))))
        return Parsed(*self.parts(hidden).split(list(PARTS.values()), dim=-1))


def read_sentences(path: Path) -> tuple[str, list[list[Token]]]:
    """The text of a CoNLL-U file, paragraphs parted by line breaks, and the tokens of its sentences."""
    text, blocks = read_blocks(path)
    return text, [list(_read_tokens(lines, text, start)) for lines, _, start in blocks]


def _read_tokens(lines: Sequence[str], text: str, place: int) -> Iterator[Token]:
    """The tokens of a sentence that starts at `place`; each is found in the text after the one before."""
    for columns in (line.split("\t") for line in lines if line and not line.startswith("#")):
        number, form, tag, head, relation = columns[0], columns[1], columns[3], columns[6], columns[7]
        if not number.isdecimal():
            continue
        start = text.find(form, place)
        start = place if start < 0 else start  # a word of a contraction that is spelt otherwise
        place = start + (len(form) if text.startswith(form, start) else 0)
        yield Token(start, place, int(head) - 1 if head != "0" else int(number) - 1, relation.partition(":")[0], tag)


def read_tree(path: Path) -> Article:
    """The text of a CoNLL-U file with its tree."""
    text, sentences = read_sentences(path)
    words = tuple(split_words(text))
    tree = blank_tree(len(words))
    for number, sentence in enumerate(sentences):
        places = [words_of(token, words) for token in sentence]
        for token, its in zip(sentence, places, strict=True):
            tree.sentences[its] = number
            head = places[token.head]
            if not its or not head:
                continue
            tree.heads[its] = its[0]
            tree.relations[its] = RELATIONS.index("goeswith")
            tree.heads[its[0]] = head[0]
            tree.relations[its[0]] = RELATIONS.index(token.relation)
            tree.tags[its] = TAGS.index("X")
            tree.tags[its[0]] = TAGS.index(token.tag)
    return Article(f"gum-{path.stem}", text, words, (), tree)


def blank_tree(words: int) -> Tree:
    """One of so many words of which nothing is known."""
    return Tree(*(np.full(words, NONE, dtype=np.int64) for _ in fields(Tree)))


def words_of(token: Token, words: Sequence[Word]) -> list[int]:
    """Those that begin in it, by index; none where it stands within one word."""
    low, high = (np.searchsorted([word.start for word in words], place) for place in (token.start, token.end))
    return list(range(int(low), int(high)))


def syntax_loss(
    parsed: Parsed, windows: Sequence[Window], trees: Sequence[Tree | None], *, whole: bool = False
) -> Tensor | float:
    """Cross-entropies of heads, relations and tags.

    They are over the labelled words of the windows that have a tree and hold the word's head.

    A head is one of the words of the sentence, or where `whole` is set one of all the window's, so that sentences are
    learned, too.
    """
    found: dict[str, list[Tensor]] = {"relation": [], "wanted": [], "tags": [], "of": []}
    loss = torch.zeros(())
    counted = 0
    for row, (window, tree) in enumerate(zip(windows, trees, strict=True)):
        if tree is None:
            continue
        labelled = slice(window.body, window.end)
        places = window.positions(window.body, window.end)
        gold = tree.heads[labelled] - window.body
        within = np.flatnonzero((gold >= 0) & (gold < len(places)) & (tree.heads[labelled] >= 0))
        if not len(within):
            continue
        words, dependents, heads, wanted = (
            torch.as_tensor(part) for part in (places, places[within], places[gold[within]], gold[within])
        )
        arcs = parsed.arc_query[row, dependents].float() @ parsed.arc_key[row, words].float().T / ARC_WIDTH**0.5
        if not whole:
            sentences = tree.sentences[labelled]
            arcs = arcs.masked_fill(torch.as_tensor(sentences[within][:, None] != sentences), -torch.inf)
        loss = loss + functional.cross_entropy(arcs, wanted, reduction="sum")
        found["relation"].append(
            relation_scores(parsed.relation_query[row, dependents], parsed.relation_key[row, heads])
        )
        found["wanted"].append(torch.as_tensor(tree.relations[labelled][within]))
        found["tags"].append(parsed.tags[row, dependents].float())
        found["of"].append(torch.as_tensor(tree.tags[labelled][within]))
        counted += len(within)
    if not counted:
        return 0.0
    relation, wanted, tags, of = (torch.cat(part) for part in found.values())
    return _WEIGHT * (
        loss / counted + functional.cross_entropy(relation, wanted) + 0.3 * functional.cross_entropy(tags, of)
    )


def relation_scores(query: Tensor, key: Tensor) -> Tensor:
    """Of each relation between dependents and heads, [words, relations]."""
    shape = (len(RELATIONS), RELATION_WIDTH)
    return (query.float().unflatten(-1, shape) * key.float().unflatten(-1, shape)).sum(-1) / RELATION_WIDTH**0.5


def choose(parsed: Parsed) -> tuple[Tensor, Tensor, Tensor]:
    """The best head of each word, a number among them, its relation and its tag.

    They are chosen by what the head for syntax makes of the words of a sentence or window.
    """
    heads = (parsed.arc_query.float() @ parsed.arc_key.float().T).argmax(-1)
    relations = relation_scores(parsed.relation_query, parsed.relation_key[heads]).argmax(-1)
    return heads, relations, parsed.tags.argmax(-1)


def score_trees(parse: Callable[[Article], Parsed], paths: Iterable[Path]) -> dict[str, float]:
    """Attachment without and with relations, and tags, of all tokens of CoNLL-U files, in percent.

    `parse` gives what the head makes of each word.

    Sentences are given, relations are taken without subtypes (as at CoNLL 2018, Zeman et al.), and every token is
    given the head that fits it best, so that what is no tree counts, too. A token without a word of its own is wrong.
    """
    counts = {"unlabelled": 0, "labelled": 0, "tags": 0}
    total = 0
    for path in paths:
        article = read_tree(path)
        parsed = parse(article)
        for sentence in read_sentences(path)[1]:
            total += len(sentence)
            places = [words_of(token, article.words) for token in sentence]
            words = torch.tensor([word for its in places for word in its], device="cpu")
            if not len(words):
                continue
            token_of = {word: number for number, its in enumerate(places) for word in its}
            best, relations, tags = choose(Parsed(*(part[words] for part in parsed)))
            heads = words[best]
            found = {int(word): row for row, word in enumerate(words)}
            for token, its in zip(sentence, places, strict=True):
                if not its:
                    continue
                row = found[its[0]]
                attached = token_of[int(heads[row])] == token.head
                counts["unlabelled"] += attached
                counts["labelled"] += attached and RELATIONS[relations[row]] == token.relation
                counts["tags"] += TAGS[tags[row]] == token.tag
    return {name: 100 * count / max(total, 1) for name, count in counts.items()}
