"""Attention and dropout as a processor does them fast, in bfloat16: PyTorch's own take longer to train with."""

import math
from functools import cache
from typing import Any

import torch
from torch import Tensor, nn

_POOL = 1 << 24  # marks of dropout that are drawn once, then used from any place on


class _Attention(torch.autograd.Function):
    """softmax(QKᵀ/√d + bias)V by batched products.

    PyTorch's fused kernel for processors is slower, above all backwards.
    """

    @staticmethod
    def forward(context: Any, query: Tensor, key: Tensor, value: Tensor, bias: Tensor) -> Tensor:
        scaled = query / math.sqrt(query.shape[-1])
        shares = torch.baddbmm(bias, scaled, key.transpose(1, 2)).softmax(-1)
        context.save_for_backward(scaled, key, value, shares)
        return torch.bmm(shares, value)

    @staticmethod
    def backward(context: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        scaled, key, value, shares = context.saved_tensors
        of_shares = torch.bmm(gradient, value.transpose(1, 2))
        of_scores = torch._softmax_backward_data(of_shares, shares, -1, shares.dtype)
        of_query = torch.bmm(of_scores, key).div_(math.sqrt(scaled.shape[-1]))
        of_key = torch.bmm(of_scores.transpose(1, 2), scaled)
        of_value = torch.bmm(shares.transpose(1, 2), gradient)
        return of_query, of_key, of_value, None


def attend(query: Tensor, key: Tensor, value: Tensor, bias: Tensor, heads: int) -> Tensor:
    """What every place of the states [batch, sequence, width] takes from the others.

    `bias` [batch * heads, sequence, sequence] is added to the scores. No gradient is worked out for it.
    """
    parts = (part.unflatten(2, (heads, -1)).transpose(1, 2).flatten(0, 1) for part in (query, key, value))
    mixed = _Attention.apply(*parts, bias)
    return mixed.unflatten(0, (-1, heads)).transpose(1, 2).flatten(2)


class Dropout(nn.Module):
    """Dropout whose marks are drawn once; each time another stretch of them is used.

    Drawing them anew takes longer than a layer norm.
    """

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, states: Tensor) -> Tensor:
        """Drop a share of `states` in training; otherwise give them back."""
        if not self.training:
            return states
        start = int(torch.randint(_POOL - states.numel(), (), device="cpu"))
        return states * _pool(self.share, states.dtype, states.device)[start : start + states.numel()].view(
            states.shape
        )


@cache
def _pool(share: float, dtype: torch.dtype, device: torch.device) -> Tensor:
    """Marks of dropout, 0 for a `share` of them, the others what makes their mean 1."""
    drawn = torch.rand(_POOL, generator=torch.Generator().manual_seed(1), device="cpu") >= share
    return (drawn.to(dtype) / (1 - share)).to(device)
