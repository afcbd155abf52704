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


def test_the_small_words_are_read_from_their_file() -> None:
    assert "is" in hedge_context.around("be")
