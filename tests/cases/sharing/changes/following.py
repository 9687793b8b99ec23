"""A partner's program that follows the feed and keeps what it is told."""

from django.core.exceptions import ObjectDoesNotExist

from cases.access.disclosure import is_shared, shared_groups
from cases.casebook.consult import consult_case
from cases.casebook.models import Case
from cases.sharing.changes.models import FeedEntry
from cases.sharing.changes.reading import read_changes
from cases.sharing.opaque import case_id_for
from cases.sharing.telling import ready_to_tell, told_of


class Follower:
    """Goes on from its cursor; fetches what changed, and deletes what is gone."""

    def __init__(self, key, since=""):
        self.key, self.cursor = key, since
        self.cases, self.heard = {}, []

    @property
    def refs(self):
        return sorted(told["reference"]["ref"] for told in self.cases.values())

    def read(self, limit=100):
        """Read one page; return whether there is more."""
        page = read_changes(by=self.key, since=self.cursor, limit=limit)
        for entry in page.entries:
            self.heard.append((entry.kind, entry.ref))
            if entry.kind == FeedEntry.Kind.GONE:
                self.cases.pop(entry.shared_id, None)
            else:
                self._fetch(entry)
        self.cursor = page.cursor
        return page.has_more

    def read_all(self, limit=100):
        """Read to the end; return what was heard on the way."""
        before = len(self.heard)
        while self.read(limit):
            pass
        return self.heard[before:]

    def _fetch(self, entry):
        try:
            case = consult_case(ref=entry.ref, by=self.key)
        except ObjectDoesNotExist:
            # Taken back just now: the feed will say so.
            return
        self.cases[entry.shared_id] = told_of(case, shared_groups(case, self.key))


def truth(key):
    """Return all that a partner may be told now, asked without any feed."""
    ids = Case.objects.filter(organisation_id=key.issuer_id).values_list("pk", flat=True)
    return {
        case_id_for(key.organisation_id, case.pk): told_of(case, shared_groups(case, key))
        for case in ready_to_tell(list(ids))
        if is_shared(case, key)
    }
