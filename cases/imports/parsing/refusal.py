"""Why a file is not read. Known to the child, which knows nothing of Django or of languages."""


class Refusal(Exception):
    """A code of `unreadable.WORDS`, and numbers that say where: never a word of the file."""

    def __init__(self, code: str, **place: int) -> None:
        super().__init__(code, place)
        self.code = code
        self.place = place
