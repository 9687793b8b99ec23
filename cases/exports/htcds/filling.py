"""An export in the words of the standard: which parts of a case it takes, and what fills it."""

from cases.access.vetoes import groups_at_most
from cases.access.vocabularies import FieldGroup
from cases.exports.columns import Batch
from cases.exports.filling import Made
from cases.exports.formats import Writer
from cases.exports.htcds.manifest import facts
from cases.exports.htcds.reading import DECIDERS, IDENTITY, READS, identities, victims
from cases.exports.htcds.rows import Form, Mode, Rows
from cases.exports.models import Export
from people.accounts.models import Organisation
from people.accounts.roles import Permission

_GROUPS = frozenset(
    {
        FieldGroup.REFERENCE,
        FieldGroup.SITUATION,
        FieldGroup.PERSON,
        FieldGroup.RECRUITMENT,
        FieldGroup.CONTRACT,
    }
)


class HtcdsFilling:
    """The 38 columns, one row a case; with what names somebody only where the export is named."""

    def __init__(self, export: Export, *, form: Form, writer: Writer) -> None:
        self._form, self._writer = form, writer
        self._mode = Mode.NAMED if export.is_named else Mode.PSEUDONYMOUS
        self._rows = Rows(form=form, mode=self._mode)
        self._decider = DECIDERS[Organisation.Kind(export.asked_by.organisation.kind)]
        # On a page each of these is masked, and revealed with a reason by who may reveal.
        is_reached = export.is_named and export.asked_by.may(Permission.REVEAL)
        wanted = _GROUPS | {FieldGroup.CONTACTS} if is_reached else _GROUPS
        self.groups = wanted & groups_at_most(export.recipient)
        self.reads = [*READS, *IDENTITY] if export.is_named else [*READS]

    def head(self) -> bytes:
        return self._writer.head()

    def batch(self, batch: Batch) -> bytes:
        named = identities(batch) if self._mode is Mode.NAMED else {}
        told = victims(batch, decider=self._decider, **named)
        return self._writer.batch(self._rows.columns(told))

    def tail(self) -> bytes:
        return self._writer.tail()

    def made(self, rows: int) -> Made:
        return Made(rows, facts(form=self._form, mode=self._mode, rows=self._rows))
