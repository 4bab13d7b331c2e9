"""A trained teacher beside the student: what it says of the very windows that the student reads."""

from collections.abc import Sequence
from pathlib import Path

import torch
from tagger import Output, Teacher, mean_weights
from windows import Batch, PieceEncoder


class Guide:
    """Of the mean of the weights in `weights`, epoch-N.pt files of teacher.py, on the encoder in `folder`."""

    def __init__(self, folder: Path, weights: Sequence[Path]) -> None:
        self.encoder = PieceEncoder(folder)
        model = Teacher(folder)
        model.load_trained(mean_weights(weights))
        self._model = model.bfloat16().eval()
        self.width = model.width

    def to(self, device: str) -> None:
        """Work there."""
        self._model.to(device)

    @torch.no_grad()
    def __call__(self, batch: Batch, encoder: PieceEncoder) -> Output:
        """What the teacher gives for a batch of the student's, whose `encoder` has the same pieces under other numbers."""
        own = self.encoder.numbers_of(encoder)
        return self._model(Batch(own[batch.ids], batch.mask, batch.shape, batch.quote, batch.paragraph))
