"""Every statement laid at a source's door is found with its parts; prose that rests on nobody stays quiet."""

import math
from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.signals import anonymous_sourcing, attribution
from model.types import Finding, Hit

Read = Callable[..., Reading]


def words(text: str, hit: Hit) -> tuple[str | None, str, list[str]]:
    """Source, cue and contents of a hit as the text has them."""
    source = hit.source.span if hit.source else None
    cue = hit.cue or hit.span
    return text[slice(*source)] if source else None, text[slice(*cue)], [text[slice(*part)] for part in hit.content]


def kinds(found: Finding) -> list[str]:
    return [hit.source.kind for hit in found.hits if hit.source]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Mayor Ada Pell said the library would close.", "Mayor Ada Pell", "said", ["the library would close"]),
        ("“The bridge … is safe,” Pell said.", "Pell", "said", ["“The bridge … is safe,”"]),
        ("Nguyễn Thị Hoa said the bridge was safe.", "Nguyễn Thị Hoa", "said", ["the bridge was safe"]),
        ("J. R. O’Neill-Marsh told reporters that it was shut.", "J. R. O’Neill-Marsh", "told", ["that it was shut"]),
        ("“The br\u200bidge is safe,” Pell sa\u00adid.", "Pell", "sa\u00adid", ["“The br\u200bidge is safe,”"]),
        ("Рell said the bridge was safe.", "Рell", "said", ["the bridge was safe"]),
        (
            "“He told me, ‘The money is gone,’ and hung up,” Varga said.",
            "Varga",
            "said",
            ["“He told me, ‘The money is gone,’ and hung up,”"],
        ),
        (
            "“We will not close,” said Tomas Varga. “Not this year.”",
            "Tomas Varga",
            "said",
            ["“We will not close,”", "“Not this year.”"],
        ),
    ],
)
def test_source_cue_and_content_are_told_apart(
    read: Read, text: str, source: str, cue: str, content: list[str]
) -> None:
    (hit,) = attribution.find(read(text)).hits
    assert words(text, hit) == (source, cue, content)
    assert hit.source is not None
    assert hit.source.kind == "named"


@pytest.mark.parametrize(
    "text",
    [
        "According to the ministry, the library will close in May.",
        "The library will close in May, according to the ministry.",
    ],
)
def test_according_to_is_seen_at_either_end(read: Read, text: str) -> None:
    (hit,) = attribution.find(read(text)).hits
    source, cue, content = words(text, hit)
    assert (source or "").rstrip(",") == "the ministry"
    assert cue.lower() == "according to"
    assert content[0].lower() == "the library will close in may"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Ministry of Culture said the branch would close.", "organization"),
        ("The group said it would appeal.", "organization"),
        ("A Pentagon report found that the cost had doubled.", "document"),
        ("Critics say the plan will hurt the poorest.", "anonymous"),
        ("A person familiar with the talks said the mayor would go.", "anonymous"),
        ("Most voters think the bridge is safe.", "collective"),
        ("The branch is expected to close in May.", "none"),
    ],
)
def test_the_kind_of_the_source(read: Read, text: str, kind: str) -> None:
    assert kinds(attribution.find(read(text))) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The rain fell all night and the river rose by two feet.",
        "She walked to the market and bought bread and onions.",
        "The library opened in 1911 on Low Street.",
    ],
)
def test_prose_that_rests_on_nobody_stays_quiet(read: Read, text: str) -> None:
    found = attribution.find(read(text))
    assert found.hits == ()
    assert found.value == 0
    assert found.sentences[0].probability < 0.5
    assert "No sentence" in found.says


def test_a_surname_leads_back_to_the_full_name(read: Read) -> None:
    text = "Ada Pell, the mayor, spoke on Monday. “The bridge is safe,” Pell said."
    assert any("leads back to Ada Pell" in hit.note for hit in attribution.find(read(text)).hits)


def test_a_pronoun_leads_back_to_the_last_person_named_as_a_source(read: Read) -> None:
    text = "“Nobody asked us,” said Tomas Varga, a reader. He called the plan “a disgrace.”"
    notes = [hit.note for hit in attribution.find(read(text)).hits]
    assert notes[1] == "Laid to a named person: “He” leads back to Tomas Varga."


def test_the_sentence_about_the_article_counts_what_was_found(read: Read) -> None:
    text = "Mayor Ada Pell said the library would close. Critics say the plan is cruel. The rain fell all night."
    says = attribution.find(read(text)).says
    assert says == (
        "2 of 3 sentences say whose word they rest on; of 2 statements found, 1 rests on a named person "
        "and 1 on a source left unnamed. One named source is heard."
    )


@pytest.mark.parametrize("text", ["", " \n", "😀😀", "שלום אמר ראש הממשלה", "”“", "SAID", "said said said"])
def test_any_text_gets_an_answer(read: Read, text: str) -> None:
    found = attribution.find(read(text))
    assert len(found.measures) == len(attribution.MEASURES)
    assert found.says


def test_without_sentences_the_value_is_unknown(read: Read) -> None:
    assert math.isnan(attribution.find(read("")).value)


def test_an_act_or_a_wish_keeps_its_place_and_is_called_none_of_their_statements(read: Read) -> None:
    found = attribution.find(read("Ada Pell wants the council to close the pier. Holm said the pier was safe."))
    wish, said = found.hits
    assert (wish.statement, said.statement) == (False, True)
    assert "not a statement" in wish.note
    assert wish.weight < said.weight
    assert "1 rests" in found.says or "the one statement found" in found.says


@pytest.mark.parametrize(
    "text", ["An official said the pier would close.", "The man whose dog it was said it had gone."]
)
def test_unnamed_is_said_only_where_the_other_signal_says_so_too(read: Read, text: str) -> None:
    both = read(text)
    unnamed = "left unnamed" in attribution.find(both).says
    assert unnamed == bool(anonymous_sourcing.find(both).hits)


def test_sentences_that_say_whose_word_they_rest_on_are_those_with_statements(read: Read) -> None:
    says = attribution.find(
        read("Varga said the bridge was safe. Nobody wants to pay for it. Pell hopes for rain.")
    ).says
    assert says.startswith("One of 3 sentences says")
