"""Words in which letters of two scripts stand side by side, by accident or on purpose."""

_LATIN = "aceopxyijsbhkmtABCEHIKMOPTXYSJ"
_CYRILLIC = "асеорхуіјѕьнкмтАВСЕНІКМОРТХУЅЈ"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)


def mixed_scripts(text: str) -> bool:
    """Whether a word of the text mixes Latin and Cyrillic letters."""
    return any(_is_mixed(word) for word in text.split())


def of_one_script(word: str) -> str:
    """The word with look-alikes written in the script of most of its letters."""
    if word.isascii() or not _is_mixed(word):
        return word
    cyrillic = sum("Ѐ" <= each <= "ԯ" for each in word)
    latin = sum("A" <= each <= "ɏ" for each in word)
    return word.translate(_TO_CYRILLIC if cyrillic > latin else _TO_LATIN)


def _is_mixed(word: str) -> bool:
    return any("Ѐ" <= each <= "ԯ" for each in word) and any("A" <= each <= "ɏ" for each in word)
