"""Bylines as pages state them, and what a reader should see."""

import pytest

from model.extract import byline


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("By Ada Pell", "Ada Pell"),
        ("Written by: Ada Pell", "Ada Pell"),
        ("Words by Ada Pell", "Ada Pell"),
        ("View all posts by Ada Pell", "Ada Pell"),
        ("  Ada\u00a0Pell ", "Ada Pell"),
        ("ADA PELL", "Ada Pell"),
        ("Ada Pell; Staff writer", "Ada Pell"),
        ("Ada Pell News reporter", "Ada Pell"),
        ("Ada Pell, Senior Political Correspondent", "Ada Pell"),
        ("Ada Pell @adapell", "Ada Pell"),
        ("Ada Pell (ada.pell@dalecourier.example)", "Ada Pell"),
        ("Ada Pell Monday; November", "Ada Pell"),
        ("Ada Pell Published 3:14 PM EST Nov 19", "Ada Pell"),
        ("Ada Pell; PhD; RDN", "Ada Pell"),
        ("Ada Pell | Dale Media Group", "Ada Pell"),
        ("Dale Courier; Ada Pell; Bram de Vries", "Ada Pell, Bram de Vries"),
        ("Ada Pell and Bram de Vries", "Ada Pell, Bram de Vries"),
        ("Ada Pell; Ada Pell", "Ada Pell"),
        ("Ada Pell; Ada-P", "Ada Pell"),
        ("Admin; Ada Pell", "Ada Pell"),
        ("Ada Pell and Bram de Vries for the Dale Courier", "Ada Pell, Bram de Vries"),
        ("By\nADA PELL\nNOVEMBER 20, 2019 10:43", "Ada Pell"),
        ("Posted on September 21, 2020 by Ada Pell", "Ada Pell"),
        ("Written by Ada Pell, MS, RD on November 14, 2019", "Ada Pell"),
        ("Ada Pell\nShare Tweet Submit\nFollow Ada", "Ada Pell"),
        ("Ada Pell and Bram Link - Wexmoor Maps team", "Ada Pell, Bram Link"),
        ("Ada Pell, Director of Harbour Studies, Dale Institute", "Ada Pell"),
        ("Dale wire services\nPublished 11:11 PM EST Nov 19, 2019", "Dale wire services"),
        ("Staff and wire reports", "Staff and wire reports"),
        ("oz\non\nDecember", "oz"),
    ],
)
def test_names_lose_what_hangs_on_them(raw: str, cleaned: str) -> None:
    assert byline.cleaned(raw) == cleaned


@pytest.mark.parametrize(
    "raw",
    [
        "Ada Pell",
        "J. R. Pell",
        "Ada O'Pell-Moreau",
        "Ludwig van der Pell",
        "April Pell",
        "Ada May",
        "Áda Pëll",
        "Ada Pell Jr.".rstrip("."),
        "Associated Press",
        "Reuters",
        "PTI",
        "Staff Reports",
        "Detroyd News wire services",
        "Editorial",
        "Regan",
    ],
)
def test_a_clean_byline_stays(raw: str) -> None:
    assert byline.cleaned(raw) == raw


@pytest.mark.parametrize(
    "raw", [None, "", " ", "admin", "Jdadmin", "No Author", "User", "By", "Article by", "@adapell", "N/A"]
)
def test_nobody_is_nobody(raw: str | None) -> None:
    assert byline.cleaned(raw) is None


@pytest.mark.parametrize(
    "raw", ["Ada has worked as an engineer since 1999", "The Wexmoor; Dale transport ministries", "x" * 200, "; ; |"]
)
def test_prose_is_no_byline(raw: str) -> None:
    assert byline.cleaned(raw) is None


def test_the_outlets_own_name_is_nobodys() -> None:
    assert byline.cleaned("Ada Pell\nWexmoor Today", "Wexmoor Today") == "Ada Pell"


def test_a_day_alone_is_no_byline() -> None:
    assert byline.cleaned("17 April 2012 • 2:54pm") is None


def test_cleaning_twice_changes_nothing() -> None:
    once = byline.cleaned("By ADA PELL and Bram de Vries, Staff Writers")
    assert once == byline.cleaned(once) == "Ada Pell, Bram de Vries"


@pytest.mark.parametrize("name", ["Ada Pell", "J. R. Pell", "Bram de Vries"])
def test_people_are_people(name: str) -> None:
    assert byline.is_person(name)


@pytest.mark.parametrize("name", ["Reuters", "Dale News Bureau", "The Courier", "ada pell", "Staff Reports"])
def test_desks_and_agencies_are_none(name: str) -> None:
    assert not byline.is_person(name)


@pytest.mark.parametrize("name", ["Reuters", "Dale News Bureau", "Staff Reports", "Wexmoor Foundation"])
def test_desks_are_known(name: str) -> None:
    assert byline.is_desk(name)
    assert not byline.is_desk("Ada Pell")


def test_a_name_without_end_is_cut_and_takes_no_time() -> None:
    assert byline.cleaned("Ada Pell;" + " " * 1_000_000 + ";Bram Orr") == "Ada Pell"
