"""After warming, the first page of a process finds everything loaded."""

import subprocess
import sys

FIRST_PAGE = """
import sys
from model import extract
extract.warm()
before = set(sys.modules)
text = "<p>The harbour board met again on Tuesday.</p>" * 20
extract.article(f"<article><h1>Pier</h1><p>Den 12. Flor\u00e9al 2021, le 3 mai 22 \u00e0 12h</p>{text}</article>")
print(sorted(set(sys.modules) - before), "dateparser" in sys.modules)
"""


def test_nothing_is_left_to_load_and_no_language_is_compiled_for_a_date() -> None:
    ran = subprocess.run([sys.executable, "-c", FIRST_PAGE], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[] False"
