from collections.abc import Callable

from model.detectors.reading import Reading
from model.signals import subjectivity

Read = Callable[..., Reading]

OPINION = "This is a truly awful idea, and we should all be ashamed of it."


def test_the_writers_own_view_is_a_hit(read: Read) -> None:
    found = subjectivity.find(read(f"The vote was held on Monday in Wexmoor. {OPINION}"))
    assert found.sentences[1].probability > 0.5 > found.sentences[0].probability
    assert [hit.span for hit in found.hits] == [found.sentences[1].span]
    assert found.says.startswith("One of 2 sentences reads")


def test_a_quotation_does_not_count_against_the_writer(read: Read) -> None:
    found = subjectivity.find(read(f"“{OPINION.rstrip('.')},” Ada Pell said."))
    assert found.hits == ()


def test_plain_reporting_stays_quiet(read: Read) -> None:
    found = subjectivity.find(read("The ferry left Vessel Bay at 9.15 on Tuesday with 212 passengers."))
    assert found.hits == ()
    assert "none is marked" in found.says


def test_an_answer_in_an_interview_is_not_the_writers_view(read: Read) -> None:
    turns = "Q: What of the budget?\n\nA: {}\n\nQ: And the ferry?\n\nA: It is late again, as it was on Monday."
    assert subjectivity.find(read(turns.format(OPINION))).hits == ()
    assert subjectivity.find(read(turns.format(OPINION).replace("Q: ", "").replace("A: ", ""))).hits != ()


NEWS = "The vote was held on Monday in Wexmoor. Nine were for it. Four were against it. {} It is over."


def shown(read: Read, said: str) -> list[str]:
    text = NEWS.format(said)
    return [text[slice(*hit.span)].strip() for hit in subjectivity.find(read(text)).hits]


def test_in_an_article_an_opinion_is_still_shown(read: Read) -> None:
    assert shown(read, OPINION) == [OPINION]


def test_a_page_that_offers_itself_states_no_opinion(read: Read) -> None:
    assert shown(read, f"{OPINION.rstrip('.')} and subscribe to our truly awful newsletter.") == []


def test_a_question_states_no_opinion(read: Read) -> None:
    assert shown(read, "Should we not all be ashamed of this truly awful idea?") == []


def test_what_bids_the_reader_do_something_states_no_opinion(read: Read) -> None:
    assert shown(read, "Remember that this is a truly awful idea and that we should all be ashamed of it.") == []


def test_where_none_is_sure_enough_that_is_said(read: Read) -> None:
    text = NEWS.format("Remember that this is a truly awful idea and that we should all be ashamed of it.")
    assert "sure enough" in subjectivity.find(read(text)).says


def test_a_subhead_states_no_opinion(read: Read) -> None:
    assert shown(read, "\n\nA truly awful, shameful idea\n\n") == []


def test_what_a_line_lends_to_somebody_else_is_not_the_writers_view(read: Read) -> None:
    own = f"\n\nThe pier was closed in March.\n\n{OPINION}\n\n"
    assert shown(read, own) == [OPINION]
    assert shown(read, own.replace("The pier was closed in March.", "The Wexmoor Herald writes:")) == []
