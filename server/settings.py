"""Every setting of the service, built once from the environment and handed on as an argument."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from model.errors import CopydeskError

MEBIBYTE = 2**20


class SettingError(CopydeskError):
    """An environment variable that cannot be used, with its name, its value and what was expected."""

    def __init__(self, name: str, value: str, expected: str) -> None:
        super().__init__(name, value, expected)
        self.name, self.value, self.expected = name, value, expected

    def __str__(self) -> str:
        return f"{self.name}={self.value!r}: expected {self.expected}"


@dataclass(frozen=True, slots=True)
class Settings:
    """How the service runs.

    ``hosts`` are Host headers answered beside the loopback names with the service's own port; ``artefact`` is None for
    the released one; ``most_bytes`` bounds a request's body; ``parse_seconds`` and ``parse_bytes`` bound one page in
    one of ``parsers`` child processes.
    """

    host: str = "127.0.0.1"
    port: int = 8377
    hosts: tuple[str, ...] = ()
    artefact: Path | None = None
    most_bytes: int = 8 * MEBIBYTE
    parsers: int = 2
    parse_seconds: float = 2.0
    parse_bytes: int = 1024 * MEBIBYTE


def from_environment(environ: Mapping[str, str]) -> Settings:
    """Reads ``COPYDESK_HOST, _PORT, _HOSTS (commas), _ARTEFACT, _PARSERS``; raises SettingError."""
    plain = Settings()
    artefact = environ.get("COPYDESK_ARTEFACT")
    return replace(
        plain,
        host=environ.get("COPYDESK_HOST", plain.host),
        port=_whole(environ, "COPYDESK_PORT", plain.port, 65535),
        hosts=tuple(host.strip().lower() for host in environ.get("COPYDESK_HOSTS", "").split(",") if host.strip()),
        artefact=Path(artefact) if artefact else None,
        parsers=_whole(environ, "COPYDESK_PARSERS", plain.parsers, 64),
    )


def _whole(environ: Mapping[str, str], name: str, default: int, most: int) -> int:
    value = environ.get(name, str(default))
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= most):
        raise SettingError(name, value, f"a whole number from 1 to {most}")
    return int(value)
