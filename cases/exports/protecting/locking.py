"""How a file is kept from everybody but its recipient: the one place that shuts it."""

from collections.abc import Callable, Iterable, Iterator

from cases.exports.protecting.passwords import gathered
from cases.exports.vocabularies import Protection
from people.vault import age

Lock = Callable[[bytes, str], bytes]


def locked(
    parts: Iterable[bytes], protection: str, *, lock: Lock | None, password: str, age_key: str
) -> Iterator[bytes]:
    """Return the file as it goes out; `lock` puts a whole one of its kind behind a password."""
    if protection == Protection.AGE:
        return age.seal(parts, [age.recipient_of(age_key)])
    if protection == Protection.PASSWORD:
        assert lock is not None, "this kind of file knows no password"
        return iter([lock(gathered(parts), password)])
    return iter(parts)


def outside(protection: str, media_type: str, ending: str) -> tuple[str, str]:
    """Return media type and ending: an age file is bytes, a locked workbook still a workbook."""
    if protection == Protection.AGE:
        return "application/octet-stream", f"{ending}.age"
    return media_type, ending
