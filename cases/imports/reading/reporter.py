"""Who reported a row, and who that is to the man."""

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.kin.forms import FAMILY
from cases.imports.reading.kin.telling import Told, told_in
from cases.imports.shapes import Reporter
from people.registry.vocabularies import Relation


def read_reporter(draft: Draft) -> None:
    """Fill `reporter`, and ask for consent where no kin of his has reported."""
    cells = draft.cells
    country = next(iter(draft.row.get("nationality", {}).get("alpha3", [])), "")
    told = told_in(cells[Column.REPORTER], country)
    if cells[Column.RELATION]:
        said = _our_code(cells[Column.RELATION]) or told_in(cells[Column.RELATION], country)
        name = told.name if told.relation == Relation.UNKNOWN else told.name or said.name
        told = Told(name or said.name, said.relation, said.of or told.of)
        if said.relation == Relation.UNKNOWN:
            told = told_in(cells[Column.REPORTER], country)
    reporter = Reporter(name=told.name or None, relation=told.relation)
    if told.relation == Relation.SELF:
        reporter["name"] = "self"
    if told.of:
        reporter["of"] = told.of
    draft.row["reporter"] = reporter
    _ask_consent(draft, told.relation)


def _our_code(text: str) -> Told | None:
    """Return the relation of an answer that our own form has written, such as "other_relative"."""
    code = text.strip()
    return Told(relation=code) if code in Relation.values else None


def _ask_consent(draft: Draft, relation: str) -> None:
    if relation == Relation.OPEN_SOURCE:
        said = _("From what was published: neither he nor his family has agreed to anything.")
        draft.ask(Code.OPEN_SOURCE_ONLY, "source", said)
    elif relation not in (*FAMILY, Relation.SELF, Relation.UNKNOWN):
        said = _("Who reported is not family: ask the family, or himself, whether they agree.")
        draft.ask(Code.CONSENT_MISSING, "consent", said)
