"""What several signals stand on, a folder a subject; imports only go down, as import-linter proves.

``genres``, ``headlines``, ``sourcing``: what is concluded of a whole article, from the reading that all signals share
(``reading``). Below it ``style`` (the register of the prose), ``coreference`` (who is who), ``slant`` (loaded,
subjective and persuading sentences), ``attribution`` (who is made to answer for what), ``hedging``, ``text`` (words,
hashes, n-grams, word lists) and ``formats`` (what raw text shows). ``wording`` keeps the sentences that readers see.
"""
