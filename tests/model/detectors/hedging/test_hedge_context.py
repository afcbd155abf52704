from model.detectors.hedging import hedge_context
from model.detectors.text import tokens
from model.detectors.text.lexicon import Match
from model.types import Span


def test_agentless_reaches_back_over_adverbs_to_its_verb() -> None:
    text = "He is still widely believed to be abroad."
    words = tokens.cut(text, [Span(0, len(text))])
    kept = hedge_context.agentless(words, Match(4, 4, "believed"))
    assert kept == Match(1, 5, "believed")


def test_a_rule_never_looks_into_the_next_sentence() -> None:
    text = "They are rumored. To begin with, it rained."
    words = tokens.cut(text, [Span(0, 17), Span(18, len(text))])
    assert hedge_context.agentless(words, Match(2, 2, "rumored")) is None


def test_a_phrase_that_hedges_anywhere_is_kept_as_it_is() -> None:
    words = tokens.cut("perhaps", [Span(0, 7)])
    assert hedge_context.plain(words, Match(0, 0, "perhaps")) == Match(0, 0, "perhaps")


def test_sources_hedge_only_where_nothing_is_said_of_them() -> None:
    text = "Two navy sources say so"
    words = tokens.cut(text, [Span(0, len(text))])
    assert hedge_context.plain(words, Match(2, 3, "sources say")) is None


def test_evidence_suggests_but_a_person_only_proposes() -> None:
    text = "Tests suggest rust; they suggest paint"
    words = tokens.cut(text, [Span(0, len(text))])
    assert hedge_context.seeming(words, Match(1, 1, "suggest")) == Match(1, 1, "suggest")
    assert hedge_context.seeming(words, Match(5, 5, "suggest")) is None


def test_what_is_told_to_somebody_is_laid_at_a_door() -> None:
    for text, kept in (
        ("The wreck is reported to be whole.", True),
        ("The wreck was reported to the coast guard.", False),
        ("The wreck has to be reported to Lloyd's.", False),
    ):
        words = tokens.cut(text, [Span(0, len(text))])
        at = next(at for at in range(len(words)) if words.text(at) == "reported")
        assert (hedge_context.agentless(words, Match(at, at, "reported")) is not None) == kept


def test_what_is_made_to_seem_so_is_an_effect() -> None:
    text = "Paint makes the hull seem longer; the hull may seem long"
    words = tokens.cut(text, [Span(0, len(text))])
    assert hedge_context.seeming(words, Match(4, 4, "seem")) is None
    assert hedge_context.seeming(words, Match(10, 10, "seem")) == Match(9, 10, "seem")


def test_a_thing_that_looks_like_another_is_no_caution() -> None:
    text = "A hull that looks like the old one; that looks like there is a leak"
    words = tokens.cut(text, [Span(0, len(text))])
    assert hedge_context.seeming(words, Match(3, 4, "looks like")) is None
    assert hedge_context.seeming(words, Match(10, 11, "looks like")) == Match(10, 11, "looks like")


def test_reports_hedge_only_where_it_is_not_told_whose() -> None:
    text = "Navy reports say so; early reports say no"
    words = tokens.cut(text, [Span(0, len(text))])
    assert hedge_context.plain(words, Match(1, 2, "reports say")) is None
    assert hedge_context.plain(words, Match(6, 7, "reports say")) == Match(6, 7, "reports say")


def test_the_small_words_are_read_from_their_file() -> None:
    assert "is" in hedge_context.around("be")
