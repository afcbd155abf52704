"""A page or a plain text becomes an Article; nothing else in the house parses HTML."""

from model.extract.language import told
from model.extract.page import article, parsed
from model.extract.plain import plain
from model.extract.warm_up import warm

__all__ = ["article", "parsed", "plain", "told", "warm"]
