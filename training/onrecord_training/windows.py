"""Windows as batches of tensors for an encoder, and what it is to say of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from onrecord_training import labels
from onrecord_training.pieces import PieceEncoder, Window, make_inputs
from onrecord_training.polnear import Annotation, Article

IGNORED = -100


@dataclass(frozen=True)
class Links:
    """The gold spans of one role in one window: which of the window's cues each belongs to."""

    role: int  # 0 source, 1 content
    cues: torch.Tensor  # [cues]: position of each cue's first word
    means: torch.Tensor  # [spans, sequence]: the weights of a mean over each span's words
    targets: torch.Tensor  # [cues, spans]: 1 where linked
    counted: torch.Tensor  # [cues, spans]: false where both lie in the context


@dataclass(frozen=True)
class Batch:
    """The input of an encoder."""

    ids: torch.Tensor  # this and the next four: [batch, sequence]
    mask: torch.Tensor
    shape: torch.Tensor
    quote: torch.Tensor
    paragraph: torch.Tensor


def batch(windows: Sequence[Window], encoder: PieceEncoder) -> Batch:
    """The model's input for `windows`."""
    return Batch(**{name: torch.as_tensor(value) for name, value in make_inputs(windows, encoder).items()})


def tag_targets(windows: Sequence[Window], gold: Sequence[NDArray[np.int64]], length: int) -> torch.Tensor:
    """Labels [batch, length] on the first pieces of the labelled words, IGNORED elsewhere.

    `gold` are the articles' labels.
    """
    targets = np.full((len(windows), length), IGNORED, dtype=np.int64)
    for row, (window, article_labels) in enumerate(zip(windows, gold, strict=True)):
        targets[row, window.positions(window.body, window.end)] = article_labels[window.body : window.end]
    return torch.as_tensor(targets)


def link_targets(window: Window, article: Article, annotation: Annotation, length: int) -> list[Links]:
    """The links of a window of `article`, for a sequence of `length`, by role; empty where it has no cue or no span."""
    seen = {}
    for index, span in enumerate(annotation.spans):
        _, start, end = article.cover(span)
        start, end = max(start, window.first), min(end, window.end)
        if start < end:
            seen[index] = (start, end)
    cues = [index for index in seen if annotation.spans[index].role == "cue"]
    found = []
    for number, role in enumerate(role for role in labels.ROLES if role != "cue"):
        spans = [index for index in seen if annotation.spans[index].role == role]
        if not cues or not spans:
            continue
        means = np.zeros((len(spans), length), dtype=np.float32)
        for row, index in enumerate(spans):
            start, end = seen[index]
            means[row, window.positions(start, end)] = 1 / (end - start)
        found.append(
            Links(
                role=number,
                cues=torch.tensor([int(window.positions(*seen[cue])[0]) for cue in cues]),
                means=torch.as_tensor(means),
                targets=torch.tensor([[float((cue, span) in annotation.links) for span in spans] for cue in cues]),
                counted=torch.tensor(
                    [[max(seen[cue][1], seen[span][1]) > window.body for span in spans] for cue in cues]
                ),
            )
        )
    return found
