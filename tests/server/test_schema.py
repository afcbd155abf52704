"""A report becomes the JSON that readers, extensions and scripts rely on."""

import dataclasses
import json
from typing import Any

from model.types import Article, Finding, Form, Grounds, Hit, Report, Span, Weighed
from server import problems, schema


def signal(answer: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(signal for signal in answer["signals"] if signal["name"] == name)
    return found


def test_the_score_is_the_probability_in_hundredths_and_the_interval_goes_with_it(report: Report) -> None:
    answer = schema.report(report, "a1")
    assert (answer["id"], answer["status"], answer["reason"]) == ("a1", "scored", None)
    assert (answer["score"], answer["interval"], answer["band"]) == (38, [22, 44], "thin")
    assert answer["probability"] == 0.3775406687981454


def test_base_and_effects_are_not_rounded_so_that_they_add_up(report: Report) -> None:
    answer: Any = schema.report(report)
    assert answer["base"] + sum(signal["effect"] for signal in answer["signals"]) == -0.5


def test_quotes_carry_thirty_two_code_points_of_context_on_either_side(report: Report) -> None:
    (hit,) = signal(schema.report(report), "loaded_language")["hits"]
    assert hit["quote"] == "shameless"
    assert (len(hit["prefix"]), len(hit["suffix"])) == (32, 32)
    assert hit["prefix"].endswith("the bridge 🌉 was safe.\n\nA ")
    assert report.article.text[hit["start"] - 32 : hit["start"]] == hit["prefix"]


def test_offsets_are_code_points_and_not_the_units_of_some_encoding(report: Report) -> None:
    hit = signal(schema.report(report), "attribution")["hits"][0]
    assert report.article.text[slice(*hit["content"][0])] == "the bridge 🌉 was safe"
    assert hit["source"] == {"start": 6, "end": 16, "text": "Ana Brandt", "kind": "named"}
    assert hit["cue"] == {"start": 17, "end": 21}


def test_the_strongest_evidence_stands_first(report: Report) -> None:
    hits = signal(schema.report(report), "attribution")["hits"]
    assert [hit["note"] for hit in hits] == ["a named person", "nobody is named"]


def test_the_ledger_has_a_row_for_each_statement(report: Report) -> None:
    answer: Any = schema.report(report)
    said, believed = answer["ledger"]
    assert said["who"] == {"start": 6, "end": 16, "text": "Ana Brandt", "kind": "named"}
    assert (said["start"], said["cue"]) == (6, {"start": 17, "end": 21})
    assert [report.article.text[slice(*span)] for span in said["content"]] == ["the bridge 🌉 was safe"]
    assert (said["voice"], said["statements"], said["form"], said["only_support"]) == (0, 1, "indirect", True)
    assert (believed["who"], believed["voice"], believed["only_support"]) == (None, 1, False)


def test_an_abstention_carries_the_ledger_too(report: Report) -> None:
    answer: Any = schema.report(dataclasses.replace(report, verdict=None, reason="opinion"))
    assert len(answer["ledger"]) == 2


def test_what_is_not_known_of_a_hit_is_left_out(report: Report) -> None:
    hit = signal(schema.report(report), "attribution")["hits"][1]
    assert set(hit) == {"start", "end", "quote", "prefix", "suffix", "note", "source"}
    assert hit["source"] == {"kind": "none"}


def test_false_is_known_and_stays(report: Report) -> None:
    hit = Hit(Span(0, 5), "unnamed", qualified=True, explained=False)
    weighed = Weighed("anonymous_sourcing", Finding(1.0, (), "One.", (hit,)), 0.0)
    (answered,) = signal(schema.report(dataclasses.replace(report, signals=(weighed,))), "anonymous_sourcing")["hits"]
    assert (answered["qualified"], answered["explained"]) == (True, False)
    assert "corroborated" not in answered


def test_the_words_of_each_ground_are_given_empty_where_there_are_none(report: Report) -> None:
    grounds = Grounds(qualified=(Span(0, 5), Span(7, 9)))
    weighed = Weighed("anonymous_sourcing", Finding(1.0, (), "One.", (Hit(Span(0, 5), "", grounds=grounds),)), 0.0)
    (answered,) = signal(schema.report(dataclasses.replace(report, signals=(weighed,))), "anonymous_sourcing")["hits"]
    assert answered["grounds"] == {"qualified": [[0, 5], [7, 9]], "explained": [], "corroborated": []}


def test_the_kind_of_writing_stands_with_the_article_and_by_what_sign(report: Report) -> None:
    article: Any = schema.report(dataclasses.replace(report, form=Form("study", "It reports on research.")))["article"]
    assert (article["genre"], article["genre_note"]) == ("study", "It reports on research.")


def test_lists_of_sentences_are_there_and_empty_where_none_are_asked_for(report: Report) -> None:
    whole: Any = schema.report(report)
    bare: Any = schema.report(report, sentences=False)
    assert signal(whole, "loaded_language")["sentences"]
    assert [each["sentences"] for each in bare["signals"]] == [[]] * len(report.signals)


def test_nan_becomes_null_so_that_every_parser_of_json_reads_it(report: Report) -> None:
    answer = schema.report(report)
    assert signal(answer, "loaded_language")["value"] is None
    json.dumps(answer, allow_nan=False)


def test_support_is_given_by_the_headline_alone(report: Report) -> None:
    answer = schema.report(report)
    assert signal(answer, "headline")["support"] == 0.8
    assert "support" not in signal(answer, "attribution")


def test_an_abstention_gives_its_reason_and_the_signals_but_no_number(report: Report) -> None:
    answer = schema.report(dataclasses.replace(report, verdict=None, reason="opinion"))
    assert (answer["status"], answer["reason"]) == ("abstained", "opinion")
    assert [answer[key] for key in ("score", "probability", "interval", "band", "base", "edges")] == [None] * 6
    assert signal(answer, "attribution")["effect"] is None
    assert signal(answer, "attribution")["hits"]


def test_the_text_is_left_out_unless_asked_for_and_its_hash_is_always_there(report: Report) -> None:
    short: Any = schema.report(report)["article"]
    whole: Any = schema.report(report, text=True)["article"]
    assert "text" not in short
    assert whole["text"] == report.article.text
    assert short["text_sha256"] == whole["text_sha256"]
    assert short["words"] == 16


def test_a_row_without_an_id_is_named_by_its_text_and_a_null_id_stays_null(report: Report) -> None:
    answer: Any = schema.report(report)
    assert answer["id"] == answer["article"]["text_sha256"][:16]
    assert schema.report(report, None)["id"] is None


def test_an_empty_text_has_no_words(report: Report) -> None:
    empty = dataclasses.replace(report, article=Article(""), signals=(), verdict=None, reason="too_short")
    answer: Any = schema.report(empty)
    assert answer["article"]["words"] == 0


def test_a_rejected_row_says_which_problem_and_where() -> None:
    answer = schema.rejected(7, problems.WRONG_TYPE, "text is a number", line=3)
    assert (answer["id"], answer["status"], answer["reason"]) == (7, "error", "wrong-type")
    assert answer["error"] == {
        "type": "urn:copydesk:problem:wrong-type",
        "title": "A field holds the wrong type",
        "status": 400,
        "detail": "text is a number",
        "line": 3,
    }


def test_words_whose_part_is_exact_tell_it_and_others_do_not(report: Report) -> None:
    answer = schema.report(report)
    assert [hit["effect"] for hit in signal(answer, "loaded_language")["hits"]] == [-0.75]
    assert not any("effect" in hit for hit in signal(answer, "attribution")["hits"])


def test_what_would_change_the_band_is_told_with_its_words(report: Report) -> None:
    answer: dict[str, Any] = schema.report(report)
    [change] = answer["changes"]
    assert (change["to"], change["distance"], change["enough"]) == ("mixed", 0.1, True)
    [word] = change["evidence"]
    assert (word["signal"], word["quote"], word["effect"]) == ("loaded_language", "shameless", -0.75)
