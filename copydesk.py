"""The command."""


def main() -> int:
    return 0
