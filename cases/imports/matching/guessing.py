"""What the columns of a list seem to hold: by their headings, else by what stands in them."""

from collections.abc import Iterable, Sequence

from cases.imports.matching.columns import years_of_birth
from cases.imports.matching.vocabularies import NAMES, ListColumn
from people.registry.countries import read_country
from people.registry.numbers import normalise_number
from people.registry.text import fold

_WORDS: dict[str, str] = {
    ListColumn.NAME: """name full.name fullname фио ф.и.о имя.и.фамилия пиб піб nombre
        nombre.completo nom.et.prénom nom.complet الاسم اسم नाम নাম исм prisoner soldier""",
    ListColumn.GIVEN: "given first first.name given.name имя ім'я nombres prénom prenom ism",
    ListColumn.FATHER: "father father's.name patronymic отчество по.батькові",
    ListColumn.FAMILY: """family surname last last.name family.name фамилия прізвище apellido
        apellidos nom familiya""",
    ListColumn.BIRTH: """birth born dob date.of.birth year.of.birth birth.year birthday age
        дата.рождения год.рождения др д.р рождения дата.народження рік.народження возраст
        nacimiento fecha.de.nacimiento date.de.naissance naissance الميلاد تاريخ.الميلاد जन्म
        जन्म.मिति জন্ম জন্ম.তারিখ yob""",
    ListColumn.NATIONALITY: """nationality country citizenship citizen гражданство страна
        громадянство країна nacionalidad país pais nationalité pays الجنسية البلد राष्ट्रियता
        देश জাতীয়তা দেশ""",
    ListColumn.NUMBER: """passport passport.no passport.number id id.number document number
        tag паспорт номер.паспорта документ жетон pasaporte passeport جواز.السفر رقم.الجواز
        पासपोर्ट পাসপোর্ট""",
    ListColumn.DAY: """date day date.of.death died captured date.of.capture дата дата.смерти
        дата.гибели дата.пленения дата.смерті fecha muerte décès التاريخ تاريخ.الوفاة मिति তারিখ""",
    ListColumn.NOTE: """note notes remark remarks comment unit status примечание примечания
        комментарий статус часть notas observaciones remarques ملاحظات कैफियत মন্তব্য""",
}
_HEADINGS = {
    fold(words.replace(".", " ")): column
    for column, all_words in _WORDS.items()
    for words in all_words.split()
}
_MOST_OF = 0.6


def guess(rows: Sequence[Sequence[str]]) -> tuple[list[str], bool]:
    """Return what each column seems to hold, and whether the first row are its headings."""
    width = max((len(row) for row in rows), default=0)
    if not width:
        return [], False
    by_heading = [_HEADINGS.get(fold(cell), "") for cell in rows[0]]
    has_headings = any(by_heading)
    columns: list[str] = []
    below = rows[1:] if has_headings else rows
    for at in range(width):
        said = by_heading[at] if at < len(by_heading) else ""
        content = [row[at] for row in below if at < len(row) and row[at]]
        columns.append(said or _by_content(content, set(columns)))
    if not set(columns) & set(NAMES):
        _take_for_name(columns, below)
    return columns, has_headings


def _by_content(cells: list[str], taken: set[str]) -> str:
    """A column is taken for something if most of its cells read as that, each kind but once."""
    tests = {
        ListColumn.BIRTH: lambda cell: years_of_birth(cell) is not None,
        ListColumn.NATIONALITY: lambda cell: bool(read_country(cell).code),
        ListColumn.NUMBER: _is_number,
    }
    for column, test in tests.items():
        if column not in taken and cells and _share(map(test, cells)) >= _MOST_OF:
            return column
    return ListColumn.IGNORED


def _take_for_name(columns: list[str], rows: Sequence[Sequence[str]]) -> None:
    """Without headings, the name is in the column with most words of letters that is left."""

    def words(at: int) -> int:
        cells = [row[at] for row in rows if at < len(row)]
        return sum(word.isalpha() for cell in cells for word in cell.split())

    free = [at for at, column in enumerate(columns) if column == ListColumn.IGNORED]
    if free:
        columns[max(free, key=words)] = ListColumn.NAME


def _is_number(cell: str) -> bool:
    number = normalise_number(cell)
    return 6 <= len(number) <= 14 and sum(each.isdigit() for each in number) >= 5


def _share(found: Iterable[bool]) -> float:
    each = list(found)
    return sum(each) / len(each)
