"""What stands in an address for a case."""


class CaseReference:
    """`C-2026-00042`, and nothing else: no other text reaches the database."""

    regex = r"C-[0-9]{4}-[0-9]{5,9}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value
