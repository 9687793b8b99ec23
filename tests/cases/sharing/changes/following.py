"""A partner's program that follows the feed and keeps what it is told."""

from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from cases.sharing.changes.models import FeedEntry
from cases.sharing.changes.reading import read_changes
from cases.sharing.opaque import case_id_for
from cases.sharing.reading.blocks import BLOCKS, reads_of, tell
from cases.sharing.reading.granted import CASES
from cases.sharing.reading.one import consult_shared
from cases.sharing.reading.pages import shared_page


class Follower:
    """Goes on from its cursor; fetches what changed, and deletes what is gone."""

    def __init__(self, key, since=None):
        self.key, self.cursor = key, since
        self.cases, self.heard = {}, []

    @property
    def refs(self):
        return sorted(told["ref"] for told in self.cases.values())

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
            shared = consult_shared(by=self.key, reads=reads_of(BLOCKS), ref=entry.ref)
        except ObjectDoesNotExist:
            # Taken back just now: the feed will say so.
            return
        [self.cases[entry.shared_id]] = tell(shared, BLOCKS)


def truth(key):
    """Return all that a partner may be told now, as the list of the API tells it."""
    shared = shared_page(by=key, source=CASES, size=200, reads=reads_of(BLOCKS))
    ids = [case_id_for(key.organisation_id, UUID(case)) for case in shared.read["id"]]
    return dict(zip(ids, tell(shared, BLOCKS), strict=True))
