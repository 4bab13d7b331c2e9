"""The numbers that the network and whoever reads it (src/model, src/syntax) must agree on.

contract.json holds them for both.
"""

from onrecord_training.labels import LABELS

FEATURES = {"shape": 5, "quote": 4, "paragraph": 2}  # of a word: how many values each has
LENGTH_MULTIPLE = 6  # of which the length of an encoder's input is one: it can be halved and cut in three
STATE_WIDTH = 384  # of the student
LINK_WIDTH = 128  # of each of the two roles, source and content
# fmt: off
RELATIONS = (
    "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop", "csubj",
    "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
    "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
)
TAGS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
)
# fmt: on
ARC_WIDTH = 128
RELATION_WIDTH = 16  # of each relation
_RELATION_WIDTHS = RELATION_WIDTH * len(RELATIONS)
# What the head for syntax gives of each word.
PARTS = {
    "arc_query": ARC_WIDTH,
    "relation_query": _RELATION_WIDTHS,
    "arc_key": ARC_WIDTH,
    "relation_key": _RELATION_WIDTHS,
    "tags": len(TAGS),
}
# What the graph for attribution gives of each word that is tagged.
OUTPUTS = {"logits": len(LABELS), "link_query": 2 * LINK_WIDTH, "link_key": 2 * LINK_WIDTH, "states": STATE_WIDTH}
