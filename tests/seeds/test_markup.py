"""The markup of a seed article: what the tags become."""

from seeds import markup


def test_offsets_count_code_points_not_bytes() -> None:
    text, spans = markup.unmark("x", "🚢 Ångström’s ⟨h maybe⟩")
    assert [text[span.start : span.end] for span in spans] == ["maybe"]


def test_a_quote_across_paragraphs_is_one_attribution_with_two_contents() -> None:
    text, spans = markup.unmark("x", "⟨s1:named She⟩ ⟨q1 said⟩: ⟨c1 “One.⟩\n\n⟨c1 “Two.”⟩")
    (only,) = markup.attributions("x", spans)
    assert [text[start:end] for start, end in only["content"]] == ["“One.", "“Two.”"]  # type: ignore[attr-defined]


def test_an_agentless_cue_has_no_source() -> None:
    _, spans = markup.unmark("x", "It is ⟨q1:none ⟨h reportedly⟩⟩ ⟨c1 so⟩")
    (only,) = markup.attributions("x", spans)
    assert only == {"source": None, "cue": [6, 16], "content": [[17, 19]], "kind": "none"}


def test_a_source_within_a_quote_and_two_numbers_on_one_name_both_hold() -> None:
    told = "⟨s3:anonymous a clerk⟩ ⟨q3 told⟩ her ⟨c3 no⟩"
    marked = f"⟨s1:named ⟨s2:named Ana⟩⟩ ⟨q1 said⟩ ⟨c1 {told}⟩ and ⟨q2 denied⟩ ⟨c2 it⟩"
    _, spans = markup.unmark("x", marked)
    kinds = {row["kind"] for row in markup.attributions("x", spans)}
    assert (len(list(markup.attributions("x", spans))), kinds) == (3, {"named", "anonymous"})


def test_wrapped_lines_are_joined_and_paragraphs_kept() -> None:
    assert markup.unmark("x", "one\ntwo\n\nthree")[0] == "one two\n\nthree"
