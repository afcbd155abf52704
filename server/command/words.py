"""The words of the terminal, apart from the code that lays them out."""

BANDS = {"well_reported": "Well reported", "mixed": "Mixed", "thin": "Thinly reported"}

SUM = "Every article starts at {base:+.2f}; the signals add {moved:+.2f}; the sum, {sum:+.2f}, is {score} of 100."

MEANING = (
    "Of 100 articles reported like this one, about {score} would come from outlets that independent raters call "
    "reliable. It says how the article is reported, and nothing about who is right."
)

HEARD = {0: "no source is heard in it", 1: "one source alone is heard in it"}
"""Said beside the band in one breath, by how many sources are heard: the number goes by how an article is written."""
OWN = "it is published or paid for by those it speaks of"

REASONS = {
    "not_an_article": "this page does not read as one article.",
    "too_short": "there is too little text to weigh.",
    "paywalled": "the page shows only the beginning of the article.",
    "unsupported_language": "only articles in English are weighed so far.",
    "opinion": "this is an opinion piece; the score is made for news reports.",
    "satire": "this is satire; the score is made for news reports.",
    "live_blog": "this is a live blog; the score is made for finished articles.",
    "out_of_distribution": "this is unlike every article the score was learned from.",
}

GENRES = {
    "opinion": "Opinion",
    "satire": "Satire",
    "interview": "Interview",
    "study": "Report on research",
    "live_blog": "Live blog",
    "sponsored": "By those it speaks of, or paid for by them",
}

KINDS = {
    "named": "named person",
    "organization": "organisation",
    "document": "document",
    "anonymous": "not named",
    "collective": "people at large",
    "none": "no source",
}

LEDGER = "Who says what"
NOBODY = "Nobody is named"
QUOTED = "{quoted} quoted"
ONLY_SUPPORT = "only support of {only}"

SIGNALS = {
    "attribution": "Who is quoted",
    "anonymous_sourcing": "Unnamed sources",
    "loaded_language": "Loaded words",
    "hedging": "Hedges",
    "subjectivity": "The writer's own opinion",
    "headline": "Headline and body",
    "persuasion": "Persuasion techniques",
    "transparency": "Openness of the page",
    "style": "Prose, and how the headline is set",
}


def counted(number: int, noun: str) -> str:
    """A number with its noun in the right number."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
