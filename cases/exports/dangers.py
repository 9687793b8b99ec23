"""Whether a file that was written may still go to its recipient: facts may have changed since."""

from cases.access.gathering import READS
from cases.access.in_bulk import Disclosing
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.exports.models import Export
from people.audit.actions import Action
from people.audit.selectors import ids_told
from people.vault.columns import Among, read_columns
from people.vault.keyring import keyring

_BATCH = 2_000


def is_dangerous(export: Export) -> bool:
    """Tell whether nothing of some case in the file would go to this recipient today.

    Which cases are in it the record tells. Nothing forbids our own group.
    """
    if export.is_ours:
        return False
    disclosing = Disclosing(export.recipient, export.purpose, list(FieldGroup))
    cases = sorted(ids_told(Action.EXPORT_HOLDS, "cases", on=export.pk))
    for start in range(0, len(cases), _BATCH):
        rows = Case.objects.filter(Among("id", cases[start : start + _BATCH]))
        read = dict(zip(READS, read_columns(rows, *READS), strict=True))
        with keyring():
            if any(not told.groups for told in disclosing.of(read)):
                return True
    return False
