"""A trained teacher beside the student: what it says of the very windows that the student reads."""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from onrecord_training.pieces import PieceEncoder
from onrecord_training.tagger import Output, Teacher, mean_weights
from onrecord_training.windows import Batch


class Guide:
    """Of the mean of the weights in `weights`, epoch-N.pt files of teacher.py, on the encoder in `folder`."""

    def __init__(self, folder: Path, weights: Sequence[Path]) -> None:
        self.encoder = PieceEncoder(folder)
        model = Teacher(folder)
        model.load_trained(mean_weights(weights))
        self._model = model.bfloat16().eval()
        self.width = model.width
        self._numbers: dict[PieceEncoder, Tensor] = {}

    def to(self, device: str) -> None:
        """Work there."""
        self._model.to(device)

    @torch.no_grad()
    def __call__(self, batch: Batch, encoder: PieceEncoder) -> Output:
        """What the teacher gives for a batch of the student's.

        Its `encoder` has the same pieces under other numbers.
        """
        if encoder not in self._numbers:
            self._numbers[encoder] = torch.as_tensor(self.encoder.numbers_of(encoder))
        own = self._numbers[encoder]
        return self._model(Batch(own[batch.ids], batch.mask, batch.shape, batch.quote, batch.paragraph))
