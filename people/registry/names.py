"""How a person is called on a page: Latin and own script side by side, or the label."""

from dataclasses import dataclass

from people.registry.models import Person
from people.registry.scripts import lang_of_script

LATIN = "Latn"


@dataclass(frozen=True)
class ShownName:
    latin: str
    native: str = ""
    native_lang: str = ""
    others: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        return self.latin or self.native


def shown_name(person: Person) -> ShownName:
    """Choose what to show from `person.names.all()`: prefetch it for lists."""
    names = list(person.names.all())
    latin = next((name for name in names if name.script == LATIN), None)
    native = next((name for name in names if name.script != LATIN), None)
    if latin is None and native is None:
        return ShownName(latin=person.label)
    return ShownName(
        latin=latin.full if latin else "",
        native=native.full if native else "",
        native_lang=lang_of_script(native.script) if native else "",
        others=tuple(name.full for name in names if name not in (latin, native)),
    )
