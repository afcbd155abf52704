"""Single quotation marks: texts that quote by them, and all that only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.detectors.text import single_marks

BRITISH = (
    "The pier is shut.\n{}\n'It was a grand old thing,' she said.\nTold that 'we shall not see it again,' he left."
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("He called it 'a disgrace' and left.", 'He called it "a disgrace" and left.'),
        ("She says that 'the voters' choice' is clear.", 'She says that "the voters\' choice" is clear.'),
        ("It is 'for the voters' to choose.", 'It is "for the voters" to choose.'),
        ("The voters' choice is clear.", "The voters' choice is clear."),
        ("That was in the '90s, and it isn't Ada's.", "That was in the '90s, and it isn't Ada's."),
        ("Let 'em, 'til the boys' club is full.", "Let 'em, 'til the boys' club is full."),
        ("'We are goin' to build,' she said.", '"We are goin\' to build," she said.'),
        ("'He said \"no\" to me,' she said.", "\"He said 'no' to me,\" she said."),
        ("\"He said 'no' to me,\" she said.", "\"He said 'no' to me,\" she said."),
        ("She added: 'It was all there was.", 'She added: "It was all there was.'),
        ("It was the 'burbs that won.", "It was the 'burbs that won."),
    ],
)
def test_in_a_text_that_quotes_by_single_marks(written: str, read: str) -> None:
    assert single_marks.doubled(BRITISH.format(written)).split("\n")[1] == read


def test_a_quotation_left_open_over_paragraphs_goes_on_to_the_end_of_each() -> None:
    text = (
        "'The boys' school is shut, and I am sorry.\n\n'It was a grand old thing,' she said.\n'That is all there is.'"
    )
    assert single_marks.doubled(text) == (
        '"The boys\' school is shut, and I am sorry.\n\n"It was a grand old thing," she said.\n"That is all there is."'
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "'",
        "The board's vote isn't the voters' vote.",
        "A 'free' pier, a 'new' quay, and 'the best' of it all.",
        "He calls the 'pier of the old town' a 'wreck of an old pier' now.",
        "“She said ‘it is gone for good,’” he said. “He said ‘I do not know where,’” she said.",
        "“It is gone for good,” he said, of ‘the pier that he liked.’ “It is,” said she of ‘the one she never knew.’",
        "“It is gone for good,” she said. “‘It was ours to lose,’ he said.”",
        "Mayor: pier 'will not open again this year'",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert single_marks.doubled(text) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("''It is gone,'' he said.", ' "It is gone,"  he said.'),
        ("He said ''gone'' and \"gone\".", 'He said  "gone"  and "gone".'),
        ("Five feet, 5'10'' or more.", "Five feet, 5'10'' or more."),
        ("He said '''gone'''.", "He said '''gone'''."),
    ],
)
def test_two_single_marks_are_a_double_one(written: str, read: str) -> None:
    assert single_marks.doubled(written) == read


@given(st.text(st.sampled_from("ab s,.'\" \n")))
def test_the_text_is_as_long_as_it_was_and_no_word_changes(text: str) -> None:
    read = single_marks.doubled(text)
    assert [letter for letter in read if letter not in "'\" "] == [letter for letter in text if letter not in "'\" "]
    assert len(read) == len(text)


def test_what_is_nothing_but_marks_is_not_looked_at() -> None:
    many = "'We go,' he said, 'and we do not come back,' again and again. " * 6_000
    assert single_marks.doubled(many) == many
    assert single_marks.doubled(many[: len(many) // 2]) != many[: len(many) // 2]
