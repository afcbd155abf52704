"""Made-up annotated corpora: towns, piers and officials of our own, in the forms of the research corpora."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any

from training.corpora import Row

BAD = ["shameful", "rotten", "vile", "corrupt", "filthy", "reckless", "sickening", "disgraceful"]
CALM = ["quiet", "annual", "modest", "seasonal", "written", "regular", "partial", "early"]
THINGS = ["ferry", "library", "bridge", "market", "school", "harbour", "budget", "council", "road", "tunnel", "pier"]
CAUSES = ("flood", "strike", "fire", "dispute", "landslide", "theft", "collapse")
PLACES = ["Wexmoor", "Tarn", "Ostmere", "Dale", "Hallow", "Brisk"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
SOURCES = (
    ("Ada Pell", "NAMED", "named_person", "said", True),
    ("Nell Varga", "NAMED", "named_person", "said", True),
    ("the ministry", "INSTITUTION_GENERIC", "generic_org", "announced", True),
    ("an official", "ANONYMOUS", "anonymous", "said", True),
    ("the report", "DOCUMENT", "document", "shows", False),
    ("voters", "COLLECTIVE", "collective", "said", True),
)

Rows = list[Row]


UNASKED = "A row of an examination is read by nobody before it is asked for."
COPIED = "A copy of another article is read once, which is where it stood first."


def articles(random: Random) -> Rows:
    """Articles of four papers, one without a title, beside one that is examined and one that is a copy."""
    told = [
        {"text": " ".join(sentences(random, 14)), "title": f"{PLACES[n % 6]} {THINGS[n % 11]} to open in {2000 + n}"}
        for n in range(40)
    ]
    told[7].pop("title")
    rows = [*told, {"text": UNASKED, "split": "dev"}, {"text": COPIED, "dup_of": "elsewhere"}]
    return [
        {"id": str(n), "corpus": "tiny", "source": f"paper{n % 4}", "split": "train", **row}
        for n, row in enumerate(rows)
    ]


def annotated(random: Random) -> Mapping[str, Sequence[Row]]:
    """Every corpus that teaching or an examination reads, by name."""
    marked, lines = _marked(random, 90, "biased_word"), _marked(random, 90, "Loaded_Language")
    plain = [row | {"label": int(bool(row["spans"])), "writer_subjective": int(bool(row["spans"]))} for row in marked]
    others = [_doubt(random, number) if number % 2 else _slogan(random, number) for number in range(60)]
    return {
        "babe": [row | {"source": f"paper{n % 7}", "topic": "ports"} for n, row in enumerate(plain)],
        "ptc_sentences": [*lines, *others],
        "ptc_articles": _whole("ptc", [*lines, *others]),
        "semeval23_t3_en": [_techniques(row) for row in _marked(random, 40, "Loaded_Language")],
        "subj_checkthat_en": plain,
        "mpqa12_sentences": plain,
        "mpqa12_articles": _whole("mpqa", plain),
        "wikinpov_cwhard": plain,
        "polnear": (stated := [_reported(random, number) for number in range(40)]),
        "polnear_sourcing_handcheck": [_by_hand(row, number) for row in stated for number in range(4)],
        "webis_clickbait17": [_tweet(random, number) for number in range(80)],
        "clickbait32k": [_tweet(random, number) for number in range(100, 180)],
        **_challenge(),
    }


def _split(number: int) -> str:
    return "dev" if number % 4 == 3 else "train"


def _loaded(random: Random) -> str:
    one, two, thing, place = random.choice(BAD), random.choice(BAD), random.choice(THINGS), random.choice(PLACES)
    return f"This {one} {thing} was forced on {place} by {two} people!"


def _calm(random: Random) -> str:
    (one, two), (thing, other) = random.sample(CALM, 2), random.sample(THINGS, 2)
    return f"On {random.choice(DAYS)} {random.choice(PLACES)} heard of the {one} {thing} and its {two} {other}."


def sentences(random: Random, times: int) -> Iterator[str]:
    """Loaded ones and calm ones, two to three."""
    return (_loaded(random) if random.random() < 0.4 else _calm(random) for _ in range(times))


def _marked(random: Random, times: int, kind: str) -> Rows:
    """Every second row is loaded, its bad words marked; three rows an article."""
    rows = []
    for number in range(times):
        text = _loaded(random) if number % 2 else _calm(random)
        places = [(text.find(word), word) for word in BAD if word in text]
        spans = [[at, at + len(word), kind] for at, word in sorted(places)]
        article = number // 3
        rows.append(
            {"id": f"r{number}", "text": text, "spans": spans, "article_id": f"a{article}", "split": _split(article)}
        )
    return rows


def _whole(corpus: str, rows: Rows) -> Rows:
    """The articles of sentences that stand in them one a line."""
    texts: dict[str, list[str]] = {}
    for row in rows:
        texts.setdefault(row["article_id"], []).append(row["text"])
    return [{"id": f"{corpus}_{name}", "text": "\n".join(own)} for name, own in texts.items()]


def _doubt(random: Random, number: int) -> Row:
    text = f"Can anyone trust the {random.choice(THINGS)} of {random.choice(PLACES)} after day {number}?"
    return _line(number, "d", text, [0, text.index(" of "), "Doubt"])


def _slogan(random: Random, number: int) -> Row:
    text = f"{random.choice(PLACES)} first! Save our {random.choice(THINGS)} {number}!"
    return _line(number, "s", text, [0, len(text), "Slogans"])


def _line(number: int, kind: str, text: str, span: list[Any]) -> Row:
    article, split = f"x{number // 4}", _split(number // 4)
    return {"id": f"{kind}{number}", "text": text, "spans": [span], "article_id": article, "split": split}


def _techniques(row: Row) -> Row:
    return row | {"techniques": sorted({kind for *_, kind in row["spans"]}), "in_ptc": row["id"] == "r39"}


def _reported(random: Random, number: int) -> Row:
    """An article of eight sentences; every second one lays its words at a source's door."""
    text, stated = "", []
    for turn in range(4):
        source, sourcing, fine, cue, speaks = SOURCES[(number + turn) % len(SOURCES)]
        text += f"{_calm(random)} "
        start, after = len(text), len(text) + len(source)
        said, begins = after + 1 + len(cue), after + 2 + len(cue)
        text += f"{source[0].upper()}{source[1:]} {cue} the {random.choice(THINGS)} was {random.choice(CALM)}. "
        label = {"sourcing": sourcing, "fine": fine, "speech_cue": speaks, "via": "direct"}
        stated.append(_parts([start, after], [after + 1, said], [begins, len(text) - 2]) | {"sourcing": label})
    return {"id": f"p{number}", "text": text.strip(), "attributions": stated, "split": _split(number)}


def _parts(source: list[int], cue: list[int], content: list[int]) -> Row:
    return {"source": source, "source_parts": [source], "cue": cue, "cue_parts": [cue], "content": [content]}


def _by_hand(row: Row, number: int) -> Row:
    label = row["attributions"][number]["sourcing"]
    return {"id": f"{row['id']}#{number}", "gold": label["sourcing"], "fine": label["fine"]}


def _tweet(random: Random, number: int) -> Row:
    thing, place = random.choice(THINGS), random.choice(PLACES)
    bait = number % 2
    text = f"You won't believe what this {thing} did in {place}" if bait else f"{place} {thing} to open in May"
    text, grade = f"{text} {number}", 0.1 + 0.7 * bait + 0.01 * (number % 9)
    return {"id": f"w{number}", "text": text, "label": bait, "truth_mean": grade, "split": _split(number)}


def _challenge() -> Mapping[str, Rows]:
    """Headlines against bodies: a title's own body agrees, discusses or disagrees, every other is unrelated."""
    stances = ("agree", "discuss", "disagree")
    endings = ("The mayor confirmed it.", "It was reportedly so.", "The claim is a hoax, police denied it.")
    bodies = [
        {"id": f"b{n}", "text": f"The {thing} of {PLACES[n % 6]} shut in May after a {CAUSES[n % 7]}. {endings[n % 3]}"}
        for n, thing in enumerate(THINGS)
    ]
    pairs = [
        {
            "id": f"{n} over {m}",
            "text": f"{PLACES[n % 6]} {thing} shut after {CAUSES[n % 7]}",
            "body_id": f"b{m}",
            "label": stances[n % 3] if n == m else "unrelated",
            "split": "dev" if m >= 8 else "train",
        }
        for n, thing in enumerate(THINGS)
        for m in range(len(THINGS))
    ]
    return {"fnc1_bodies": bodies, "fnc1_pairs": pairs}
