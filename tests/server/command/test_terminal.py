"""The report on a terminal: what is well done first, the number last, and no stranger's control characters."""

import dataclasses
import io

from model.types import Form, Hit, Report, Span
from server import problems, schema
from server.command import terminal, words


def shown(report: Report) -> str:
    return terminal.written(schema.report(report, "a.html", text=True), colour=False)


def test_what_is_well_done_stands_first_and_the_number_last(report: Report) -> None:
    text = shown(report)
    assert text.index("Who is quoted  +0.25") < text.index("Headline and body") < text.index("Loaded words  -0.75")
    assert text.rstrip().endswith("Thinly reported: 38 of 100 (22 to 44); one source alone is heard in it")


def test_beside_the_band_stands_what_the_number_does_not_know(report: Report) -> None:
    first, _ = report.ledger
    two = (first, dataclasses.replace(first, voice=2))
    band = "Thinly reported: 38 of 100 (22 to 44)"
    assert shown(dataclasses.replace(report, ledger=two)).rstrip().endswith(band)
    assert shown(dataclasses.replace(report, ledger=())).rstrip().endswith(f"{band}; {words.HEARD[0]}")
    sponsored = dataclasses.replace(report, form=Form("sponsored"), ledger=two)
    assert shown(sponsored).rstrip().endswith(f"{band}; {words.OWN}")
    assert shown(dataclasses.replace(report, form=Form("interview"))).rstrip().endswith(band)


def test_evidence_is_quoted_with_its_note(report: Report) -> None:
    assert "    › shameless\n      a loaded word\n" in shown(report)


def test_each_source_has_a_line_with_how_often_it_speaks_and_how(report: Report) -> None:
    text = shown(report)
    assert "Who says what\n  Ana Brandt: named person, 1 statement, only support of 1\n" in text
    assert (
        text.index("Ana Brandt: named") < text.index("Nobody is named: 1 statement\n") < text.index("Thinly reported")
    )


def test_who_says_most_stands_first_and_not_all_are_shown(report: Report) -> None:
    first, _ = report.ledger
    quoted = dataclasses.replace(first, form="direct", only_support=False)
    many = tuple(dataclasses.replace(quoted, voice=voice) for voice in (*range(1, 12), 5))
    text = shown(dataclasses.replace(report, ledger=many))
    assert "Who says what\n  Ana Brandt: named person, 2 statements, 2 quoted\n" in text
    assert "and 3 more sources" in text
    assert "Who says what" not in shown(dataclasses.replace(report, ledger=()))


def test_an_abstention_says_why_there_is_no_number(report: Report) -> None:
    text = shown(dataclasses.replace(report, verdict=None, reason="satire"))
    assert text.rstrip().endswith(f"No score: {words.REASONS['satire']}")
    assert "+0.25" not in text


def test_control_characters_of_an_article_never_reach_the_terminal(report: Report) -> None:
    article = dataclasses.replace(report.article, title="Safe\x1b[2J\x07 says\u202e mayor\x9b")
    assert shown(dataclasses.replace(report, article=article)).startswith("Safe[2J says mayor\n")


def test_many_hits_are_counted_and_not_all_shown(report: Report) -> None:
    first, second, third = report.signals
    hits = tuple(Hit(Span(i, i + 3), "a loaded word") for i in range(9))
    many = dataclasses.replace(second, finding=dataclasses.replace(second.finding, hits=hits))
    assert "and 6 more" in shown(dataclasses.replace(report, signals=(first, many, third)))


def test_what_a_source_did_and_did_not_say_is_not_shown(report: Report) -> None:
    first, second, third = report.signals
    hits = tuple(Hit(Span(i, i + 3), "an act of theirs", statement=i % 2 == 0) for i in range(9))
    many = dataclasses.replace(second, finding=dataclasses.replace(second.finding, hits=hits))
    assert "and 2 more" in shown(dataclasses.replace(report, signals=(first, many, third)))


def test_a_rejected_row_names_its_place() -> None:
    answer = schema.rejected(None, problems.NOTHING_TO_READ, "text is blank", source="rows.jsonl", line=4)
    assert terminal.written(answer, colour=False) == (
        "rows.jsonl, line 4: not read\n  There is nothing to read: text is blank\n\n"
    )


def test_colour_is_for_terminals_only(report: Report) -> None:
    assert not terminal.colours(io.StringIO())
    assert "\x1b[" not in shown(report)
    assert "\x1b[1m" in terminal.written(schema.report(report), colour=True)


def test_no_word_calls_an_article_true_or_fake() -> None:
    said = " ".join([words.MEANING, *words.BANDS.values(), *words.REASONS.values(), *words.SIGNALS.values()]).lower()
    assert not {"true", "false", "fake", "lie", "lies"} & set(said.split())
