"""JSON-LD, however it is nested, and the names in it."""

import json

import pytest
from trafilatura.utils import load_html

from model.extract import json_ld


def test_things_come_out_of_graphs_and_lists_in_order() -> None:
    script = json.dumps({"@type": "A", "@graph": [[{"@type": "B"}], {"@type": "C"}]})
    tree = load_html(
        f'<html><head><script type="application/ld+json">{script}</script></head><body><p>t</p></body></html>'
    )
    assert tree is not None
    assert [thing["@type"] for thing in json_ld.things(tree)] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Ada Pell", "Ada Pell"),
        ({"name": "Ada O&#039;Pell"}, "Ada O'Pell"),
        ({"name": ["Ada Pell", "Bram Orr"]}, "Ada Pell; Bram Orr"),
        ({"name": {"name": "Ada Pell"}}, "Ada Pell"),
        ({"givenName": "Ada", "familyName": "Pell"}, "Ada Pell"),
        ({"@id": "#x"}, None),
        (" ", None),
        (3, None),
        (None, None),
    ],
)
def test_a_name_is_found_in_every_shape(value: object, name: str | None) -> None:
    assert json_ld.name(value) == name


def test_a_reference_leads_to_its_thing() -> None:
    ada = {"@id": "#ada", "@type": "Person", "name": "Ada Pell"}
    assert json_ld.referred({"@id": "#ada"}, [{"@id": "#ada"}, ada]) is ada
    assert json_ld.referred({"@id": "#bram"}, [ada]) == {"@id": "#bram"}
    assert json_ld.referred("Ada Pell", [ada]) == "Ada Pell"


def test_types_are_in_lower_case() -> None:
    assert json_ld.types({"@type": ["NewsArticle", 3]}) == {"newsarticle"}
    assert json_ld.listed(None) == []
    assert json_ld.listed("a") == ["a"]
