"""Train the small head for mentions on the states of the shipped network, and write it as an ONNX graph.

It reads what the head for syntax reads, of each word and of its two neighbours on either side: one network is run for
all of them, and what it says of attribution and syntax stays the same. It learns from GUM and re3d, and from what the
teacher (mention_teacher.py) is sure of in PolNeAR's training part, each with names exchanged (names.py).
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from onrecord_training.folders import DATA, MINILM, RUNS, TEXTS, held_out
from onrecord_training.mention_teacher import gold_texts
from onrecord_training.mentions import HEADS, NAMES, TAGS, UNKNOWN, Marked, best_tags, read_gum, score
from onrecord_training.names import NameExchange, load_names
from onrecord_training.pieces import PieceEncoder, cut, make_inputs
from onrecord_training.polnear import Article, read_articles
from onrecord_training.shapes import STATE_WIDTH
from onrecord_training.trainer import SEED

HIDDEN, MIDDLE = 192, 128
SURE = 0.8  # what the teacher must give a label for it to be learned
_READINGS = {"gold": 8, "said": 2}  # of each text, each time with other names
_LENGTH = 160  # words of a piece of text in a batch
_BATCH = 32
_EPOCHS = 8
_RATE = 2e-3
_DROPOUT = 0.3
_CHUNK = 1 << 16


class MentionHead(nn.Module):
    """Scores of the tags and heads of words by their states and those of two words before and after."""

    def __init__(self) -> None:
        super().__init__()
        self.near = nn.Conv1d(STATE_WIDTH, HIDDEN, 3, padding=1)
        self.far = nn.Conv1d(HIDDEN, MIDDLE, 3, padding=1)
        self.scores = nn.Linear(MIDDLE, len(TAGS) + len(HEADS))
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, states: Tensor) -> Tensor:
        """Scores [batch, words, tags and heads] for states [batch, words, width]."""
        hidden = functional.relu(self.near(self.dropout(states).transpose(1, 2)))
        hidden = functional.relu(self.far(self.dropout(hidden)))
        scores: Tensor = self.scores(self.dropout(hidden.transpose(1, 2)))
        return scores


class Network:
    """The shipped graph for attribution, run for the states of words."""

    def __init__(self, model: Path, tokenizer: Path) -> None:
        self._session = onnxruntime.InferenceSession(model)
        self._encoder = PieceEncoder(tokenizer)

    def states(self, article: Article, words: Sequence[str] | None = None) -> NDArray[np.float16]:
        """The states of its words, [words, width]."""
        found = np.zeros((len(article.words), STATE_WIDTH), dtype=np.float16)
        for window in cut(self._encoder.encode(article, words)):
            inputs = make_inputs([window], self._encoder)
            feeds = {
                "input_ids": inputs["ids"],
                **{name: inputs[name] for name in ("shape", "quote", "paragraph")},
                "first_pieces": window.positions(window.body, window.end)[None],
            }
            found[window.body : window.end] = self._session.run(["states"], feeds)[0][0]
        return found


def said_texts(articles: Sequence[Article], path: Path) -> Iterator[Marked]:
    """Articles with the labels that the teacher is sure of."""
    with np.load(path) as file:
        for article in articles:
            scores = torch.as_tensor(file[article.name].astype(np.float32))
            tags, heads = scores[:, : len(TAGS)].softmax(-1), scores[:, len(TAGS) :].softmax(-1)
            best = best_tags(tags.log().numpy())
            yield Marked(
                article.name,
                [article.text[word.start : word.end] for word in article.words],
                [bool(word.paragraph) for word in article.words],
                [tag if tags[index, tag] >= SURE else UNKNOWN for index, tag in enumerate(best)],
                [int(head) if share >= SURE else UNKNOWN for share, head in zip(*heads.max(-1), strict=True)],
                [index > 0 and article.words[index - 1].end < word.start for index, word in enumerate(article.words)],
            )


def encode(
    texts: Sequence[Marked], network: Network, readings: int, exchange: NameExchange
) -> Iterator[tuple[Marked, NDArray[np.float16]]]:
    """Each text so many times, the first time as it stands, with the states of its words."""
    for number in range(readings):
        chance = random.Random(f"{SEED}-{number}")
        for text in texts:
            read = exchange(text, chance) if number else text
            yield read, network.states(read.article(), read.words)


def train(examples: Sequence[tuple[Marked, NDArray[np.float16]]]) -> MentionHead:
    """The head that learned from texts with their states."""
    pieces = [
        (states[start : start + _LENGTH], text.tags[start : start + _LENGTH], text.heads[start : start + _LENGTH])
        for text, states in examples
        for start in range(0, len(text.words), _LENGTH)
    ]
    model = MentionHead()
    optimizer = torch.optim.AdamW(model.parameters(), lr=_RATE, weight_decay=0.01)
    steps = _EPOCHS * -(-len(pieces) // _BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=steps, pct_start=0.1)
    chance = random.Random(SEED)
    for epoch in range(_EPOCHS):
        chance.shuffle(pieces)
        losses = []
        for start in range(0, len(pieces), _BATCH):
            chosen = pieces[start : start + _BATCH]
            length = max(len(tags) for _, tags, _ in chosen)
            states = np.zeros((len(chosen), length, STATE_WIDTH), dtype=np.float32)
            wanted = np.full((2, len(chosen), length), UNKNOWN)
            for row, (its, tags, heads) in enumerate(chosen):
                states[row, : len(tags)] = its
                wanted[0, row, : len(tags)] = tags
                wanted[1, row, : len(tags)] = heads
            scores = model(torch.as_tensor(states)).flatten(0, 1)
            tags, heads = torch.as_tensor(wanted).flatten(1)
            loss = functional.cross_entropy(scores[:, : len(TAGS)], tags, ignore_index=UNKNOWN)
            if (heads != UNKNOWN).any():
                loss = loss + functional.cross_entropy(scores[:, len(TAGS) :], heads, ignore_index=UNKNOWN)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1} of {_EPOCHS}: {np.mean(losses):.4f}", flush=True)
    return model.eval()


def measure(model: MentionHead, examples: Sequence[tuple[Marked, NDArray[np.float16]]]) -> dict[str, list[float]]:
    """Precision, recall and F1 of names by kind, and the same of heads."""
    found, heads = [], []
    with torch.inference_mode():
        for _, states in examples:
            scores = model(torch.as_tensor(states.astype(np.float32))[None])[0]
            found.append(best_tags(scores[:, : len(TAGS)].log_softmax(-1).numpy()))
            heads.append(scores[:, len(TAGS) :].argmax(-1).tolist())
    rounded = {
        kind: [round(part, 1) for part in parts]
        for kind, parts in score([text.tags for text, _ in examples], found).items()
    }
    gold = [head for text, _ in examples for head in text.heads]
    said = [head for each in heads for head in each]
    for number, kind in enumerate(HEADS[1:], 1):
        right = sum(one == other == number for one, other in zip(gold, said, strict=True))
        there, told = gold.count(number), said.count(number)
        rounded[f"head {kind}"] = [
            round(100 * right / max(told, 1), 1),
            round(100 * right / max(there, 1), 1),
            round(200 * right / max(told + there, 1), 1),
        ]
    return rounded


def build(model: MentionHead) -> onnx.ModelProto:
    """The head as a graph: `states` [1, words, width] to `names` and `heads`; weights are kept in 16 bits."""
    constants, nodes = [], []

    def weight(name: str, value: NDArray[np.floating]) -> str:
        constants.append(numpy_helper.from_array(value.astype(np.float16), f"{name}.16"))
        nodes.append(helper.make_node("Cast", [f"{name}.16"], [name], to=TensorProto.FLOAT))
        return name

    nodes.append(helper.make_node("Transpose", ["states"], ["across"], perm=[0, 2, 1]))
    last = "across"
    for name in ("near", "far"):
        layer = getattr(model, name)
        inputs = [
            last,
            weight(f"{name}.weight", layer.weight.detach().numpy()),
            weight(f"{name}.bias", layer.bias.detach().numpy()),
        ]
        nodes.append(helper.make_node("Conv", inputs, [f"{name}.sum"], pads=[1, 1]))
        nodes.append(helper.make_node("Relu", [f"{name}.sum"], [name]))
        last = name
    nodes.append(helper.make_node("Transpose", [last], ["along"], perm=[0, 2, 1]))
    nodes.append(
        helper.make_node(
            "MatMul", ["along", weight("scores.weight", model.scores.weight.detach().numpy().T)], ["product"]
        )
    )
    nodes.append(
        helper.make_node("Add", ["product", weight("scores.bias", model.scores.bias.detach().numpy())], ["both"])
    )
    constants.append(numpy_helper.from_array(np.array([len(TAGS), len(HEADS)]), "widths"))
    nodes.append(helper.make_node("Split", ["both", "widths"], ["names", "heads"], axis=2))
    graph = helper.make_graph(
        nodes,
        "mentions",
        [helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "words", STATE_WIDTH])],
        [
            helper.make_tensor_value_info("names", TensorProto.FLOAT, [1, "words", len(TAGS)]),
            helper.make_tensor_value_info("heads", TensorProto.FLOAT, [1, "words", len(HEADS)]),
        ],
        constants,
    )
    built = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(built, full_check=True)
    return built


def main() -> None:
    """Train it, measure it on GUM's news, and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--texts", type=Path, default=TEXTS)
    parser.add_argument("--model", type=Path, default=Path("model/attribution.int8.onnx"))
    parser.add_argument("--tokenizer", type=Path, default=MINILM)
    parser.add_argument("--said", type=Path, default=RUNS / "mention-teacher" / "said.npz")
    parser.add_argument("--out", type=Path, default=RUNS / "mentions.onnx")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    network = Network(options.model, options.tokenizer)
    exchange = NameExchange(load_names(0))
    examples = list(encode(gold_texts(options.texts), network, _READINGS["gold"], exchange))
    if options.said.exists():
        with np.load(options.said) as file:
            names = set(file.files)
        articles = [article for article in read_articles(options.data / "train") if article.name in names]
        said = list(said_texts(articles, options.said))
        examples += encode(said, network, _READINGS["said"], exchange)
    print(f"{sum(len(text.words) for text, _ in examples)} words", flush=True)
    model = train(examples)
    news = [read_gum(path) for path in held_out(options.texts)]
    print("GUM's news:", measure(model, list(encode(news, network, 1, exchange))), flush=True)
    apart = NameExchange(load_names(1))
    others = [apart(text, random.Random(number), share=1.0) for number, text in enumerate(news)]
    print("with names kept apart:", measure(model, list(encode(others, network, 1, apart))), flush=True)
    onnx.save(build(model), options.out)
    print(f"{options.out}: {options.out.stat().st_size} bytes; {', '.join(NAMES)}")


if __name__ == "__main__":
    main()
