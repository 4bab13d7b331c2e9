"""The sentences of CoNLL-U files and the text that they make, without PyTorch."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Block(NamedTuple):
    """A sentence, the lines that tell of it, and where it starts in the text, in code points."""

    lines: Sequence[str]
    sentence: str
    start: int


def read_blocks(path: Path) -> tuple[str, list[Block]]:
    """The text of a CoNLL-U file, paragraphs parted by line breaks, and its sentences."""
    text = ""
    blocks: list[Block] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        sentence = next((line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")), None)
        if sentence is None:
            continue
        if text:
            text += "\n" if any(line.startswith("# newpar") for line in lines) else " "
        blocks.append(Block(lines, sentence, len(text)))
        text += sentence
    return text, blocks
