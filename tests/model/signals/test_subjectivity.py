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
    assert "none states an opinion" in found.says
