"""The command as people run it: one answer a row, in order, whatever the rows hold."""

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import copydesk
from server import openapi

ROOT = Path(__file__).parents[1]
COMMAND = (sys.executable, str(ROOT / "copydesk.py"))
STORY = (
    "The harbour board of Selby Quay voted on Tuesday to rebuild the north pier, which has been closed since March. "
    "“The piles are sound but the deck is not,” said Ruth Amadi, the board’s engineer. "
) * 8

GERMAN = "Der Hafenrat beschloss am Dienstag, die Brücke neu zu bauen, die seit März gesperrt ist. " * 20


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], input=given, capture_output=True, timeout=120, check=False)


def code(*arguments: str) -> int:
    try:
        return copydesk.main(arguments)
    except SystemExit as ended:  # argparse leaves this way
        return int(ended.code or 0)


def scored(given: bytes, *options: str) -> tuple[list[dict[str, Any]], int]:
    ran = run("score", "--json", *options, "-", given=given)
    return [json.loads(line) for line in ran.stdout.splitlines()], ran.returncode


def valid(answer: dict[str, Any]) -> None:
    name = "Rejected" if answer["status"] == "error" else "Report"
    schema = {"$ref": f"#/components/schemas/{name}", "components": openapi.described()["components"]}
    jsonschema.Draft202012Validator(schema).validate(answer)


ROWS: tuple[tuple[bytes, object, str, str | None], ...] = (
    (json.dumps({"id": 1, "text": STORY, "title": "Pier to be rebuilt", "mood": 3}).encode(), 1, "any", None),
    (b"this is no JSON", None, "error", "malformed-json"),
    (b'["a", "list"]', None, "error", "not-an-object"),
    (b'{"id": "no text"}', "no text", "error", "nothing-to-read"),
    (b'{"id": "number", "text": 12}', "number", "error", "wrong-type"),
    (b'{"id": "half", "text": "\\ud800"}', "half", "error", "bad-unicode"),
    (json.dumps({"id": "big", "html": "<p>rain</p>" * 1_900_000}).encode(), "big", "error", "too-large"),
    (json.dumps({"id": "de", "text": GERMAN}).encode(), "de", "abstained", "unsupported_language"),
    (b'{"id": null, "title": "Pier to be rebuilt", "text": ""}', None, "abstained", "too_short"),
    (b'{"id": true, "text": "Rain fell."}', True, "abstained", "too_short"),
)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_row_has_its_own_answer_in_order_and_nothing_is_lost(jobs: str) -> None:
    answers, code = scored(b"\n\n".join(row for row, *_ in ROWS), "--jobs", jobs)
    assert code == 0
    assert [answer["id"] for answer in answers] == [row_id for _, row_id, *_ in ROWS]
    for answer, (_, _, status, reason) in zip(answers, ROWS, strict=True):
        valid(answer)
        assert status in ("any", answer["status"])
        assert reason in (None, answer["reason"])


def test_an_error_names_its_line_and_blank_lines_count() -> None:
    answers, _ = scored(b'\n\nno JSON\n{"text": "Rain fell."}\n')
    assert (answers[0]["error"]["line"], answers[0]["error"]["source"]) == (3, "standard input")
    assert answers[1]["status"] == "abstained"


def test_rejected_rows_are_counted_and_strict_makes_them_the_exit_code() -> None:
    lenient = run("score", "-", given=b"no JSON\n")
    assert (lenient.returncode, lenient.stderr) == (0, b"copydesk: 1 read, 1 rejected\n")
    assert scored(b"no JSON\n", "--strict")[1] == 1
    assert scored(b'{"text": "Rain fell."}\n', "--strict")[1] == 0


def test_the_text_of_the_article_is_in_the_report_and_the_quotes_stand_in_it() -> None:
    ((answer,), _) = scored(json.dumps({"text": STORY}).encode())
    text = answer["article"]["text"]
    assert text.strip() == STORY.strip()
    assert all(
        text[hit["start"] : hit["end"]] == hit["quote"] for signal in answer["signals"] for hit in signal["hits"]
    )


def test_files_and_folders_are_read_and_named(tmp_path: Path) -> None:
    (tmp_path / "b.html").write_text(f"<html><head><title>Pier</title></head><body><article><p>{STORY}</p></article>")
    (tmp_path / "a.txt").write_text(STORY)
    ran = run("score", "--json", str(tmp_path), str(tmp_path / "a.txt"))
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [Path(answer["id"]).name for answer in answers] == ["a.txt", "b.html", "a.txt"]
    assert answers[1]["article"]["title"] == "Pier"


def test_an_answer_is_written_as_soon_as_its_row_is_read() -> None:
    with subprocess.Popen([*COMMAND, "score", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        running.stdin.write(b'{"id": "first", "text": "Rain fell."}\n')
        running.stdin.flush()
        assert json.loads(running.stdout.readline())["id"] == "first"
        running.stdin.close()


def test_a_reader_who_has_had_enough_hears_no_complaint() -> None:
    rows = json.dumps({"text": STORY}).encode() + b"\n"
    with subprocess.Popen(
        [*COMMAND, "score", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        running.stdout.close()
        _, complaint = running.communicate(rows * 20)
    assert (running.returncode, complaint) == (0, b"")


def test_on_a_terminal_or_in_a_file_it_is_words() -> None:
    ran = run("score", "-", given=json.dumps({"title": "Pier to be rebuilt", "text": STORY}).encode())
    assert ran.stdout.decode().startswith("Pier to be rebuilt\n")
    assert b"\x1b" not in ran.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("score", "missing.html"), "missing.html: there is no such file"),
        (("score", "-", "--jobs", "0"), "0 is not a number of processes"),
        (("score", "-", "--artefact", "/nowhere"), "/nowhere"),
        (("serve", "--host", "0.0.0.0"), "--allow-remote"),
        (("serve", "--port", "99999"), "99999 is not a port"),
        (("guess",), "invalid choice"),
        ((), "required"),
    ],
)
def test_wrong_use_is_told_and_exits_with_2(
    arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code(*arguments) == 2
    said, complaint = capsys.readouterr()
    assert words in complaint
    assert not said


def test_a_wrong_variable_of_the_environment_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COPYDESK_PORT", "many")
    assert code("serve") == 2
    assert "COPYDESK_PORT='many': expected a whole number" in capsys.readouterr().err


def test_a_port_in_use_is_a_clear_error(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert code("serve", "--port", str(taken.getsockname()[1])) == 2
    assert "choose another with --port" in capsys.readouterr().err


def test_serve_says_one_line_when_it_is_ready() -> None:
    with subprocess.Popen([*COMMAND, "serve", "--port", "0"], stdout=subprocess.PIPE) as running:
        assert running.stdout
        line = running.stdout.readline().decode()
        running.terminate()
    assert line.startswith("Copydesk is ready on http://127.0.0.1:")


@pytest.mark.parametrize("command", ["serve", "score", "train", "evaluate"])
def test_help_lists_every_command_and_each_has_its_own(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert code("--help") == 0
    assert command in capsys.readouterr().out
    assert code(command, "--help") == 0
    assert capsys.readouterr().out.startswith(f"usage: copydesk {command}")


def loaded(statement: str, *suspects: str) -> list[str]:
    look = f"import sys, copydesk\n{statement}\nprint([name for name in {suspects} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True, cwd=ROOT)
    found: list[str] = json.loads(ran.stdout.splitlines()[-1].replace("'", '"'))
    return found


def test_help_waits_for_nothing_heavy() -> None:
    assert loaded("copydesk._parser([])", "numpy", "sklearn", "flask", "trafilatura") == []


def test_scoring_loads_no_web_service() -> None:
    assert loaded("import server.command.score", "flask", "werkzeug", "waitress", "server.app") == []
