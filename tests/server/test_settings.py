"""Settings come from the environment, once, and say which variable was wrong."""

from pathlib import Path

import pytest

from server import settings
from server.settings import SettingError, Settings


def test_an_empty_environment_gives_the_plain_settings() -> None:
    assert settings.from_environment({}) == Settings()
    assert (Settings().host, Settings().port) == ("127.0.0.1", 8377)


def test_every_variable_is_read() -> None:
    environ = {
        "COPYDESK_HOST": "::1",
        "COPYDESK_PORT": "9000",
        "COPYDESK_HOSTS": "Desk.example:443, other.example",
        "COPYDESK_ARTEFACT": "weights",
        "COPYDESK_PARSERS": "3",
    }
    read = settings.from_environment(environ)
    assert (read.host, read.port, read.parsers, read.artefact) == ("::1", 9000, 3, Path("weights"))
    assert read.hosts == ("desk.example:443", "other.example")


@pytest.mark.parametrize("port", ["", "0", "-1", "70000", "eight", "8.5", "٣"])
def test_a_port_that_is_none_names_its_variable(port: str) -> None:
    with pytest.raises(SettingError, match=r"COPYDESK_PORT.*from 1 to 65535"):
        settings.from_environment({"COPYDESK_PORT": port})
