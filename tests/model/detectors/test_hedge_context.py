from model.detectors import hedge_context, tokens
from model.detectors.lexicon import Match
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


def test_a_phrase_that_always_hedges_is_kept_as_it_is() -> None:
    words = tokens.cut("perhaps", [Span(0, 7)])
    assert hedge_context.always(words, Match(0, 0, "perhaps")) == Match(0, 0, "perhaps")
