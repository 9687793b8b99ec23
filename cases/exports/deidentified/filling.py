"""The file: each person once, in rows sorted by what they say, without any mark."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain, islice, repeat

from django.db.models import Count

from cases.access.vocabularies import FieldGroup
from cases.casebook.models import CaseQuerySet
from cases.exports.columns import Batch
from cases.exports.deidentified.bands import FLOOR, USUAL_K
from cases.exports.deidentified.report import report_of
from cases.exports.deidentified.searching import Combination, finest_telling
from cases.exports.deidentified.traits import traits_named
from cases.exports.filling import Made
from cases.exports.formats import CsvWriter, Heading, Kind
from cases.exports.models import Export
from cases.exports.selectors import cases_of

MOST_K = 1000
_ROWS = 5_000


class Deidentified:
    """Batches are counted by what is told of people: no list of them is kept.

    The file bears no mark, so that the same people make the same bytes.
    """

    media_type = CsvWriter.media_type
    ending = CsvWriter.ending

    def __init__(self, export: Export) -> None:
        self._k = max(FLOOR, export.k or USUAL_K)
        self._traits = traits_named(export.columns)
        self._counts: Counter[Combination] = Counter()
        self._several = _with_several_cases(cases_of(export, export.asked_by))
        self._writer = CsvWriter(
            [Heading(each.code, each.code, Kind.TEXT) for each in self._traits]
        )
        # Birth and sex too are told as part of what the case is: of many, and of nobody alone.
        self.groups = frozenset({FieldGroup.SITUATION})
        self.reads = [name for trait in self._traits for name in trait.reads]

    def head(self) -> bytes:
        return self._writer.head()

    def batch(self, batch: Batch) -> bytes:
        part = batch.part(FieldGroup.SITUATION)
        columns = [
            trait.values([part.clear(name) for name in trait.reads]) for trait in self._traits
        ]
        rows = list(zip(*columns, strict=True))
        # Who has several cases counts by the oldest, in whatever order this export reads them.
        ages = list(zip(batch.read["opened_on"], batch.ids, strict=True))
        for place in sorted(range(len(rows)), key=ages.__getitem__):
            person = batch.persons[place]
            if self._several.get(person, True):
                self._counts[rows[place]] += 1
            if person in self._several:
                self._several[person] = False
        return b""

    def tail(self) -> bytes:
        self._telling = finest_telling(self._counts, self._traits, self._k)
        return b"".join(self._written(self._telling.groups))

    def made(self, rows: int) -> Made:
        """Of the cases that might go out those are in it that are told, each person once."""
        repeated = rows - self._counts.total()
        report = report_of(self._telling, self._traits, k=self._k, repeated=repeated)
        return Made(self._telling.told, report)

    def _written(self, groups: Mapping[Combination, int]) -> Iterator[bytes]:
        rows = chain.from_iterable(repeat(told, number) for told, number in sorted(groups.items()))
        while some := list(islice(rows, _ROWS)):
            yield self._writer.batch(list(zip(*some, strict=True)))
        yield self._writer.tail()


def _with_several_cases(cases: CaseQuerySet) -> dict[str, bool]:
    """Return the few people who have more than one case, each as not counted yet."""
    people = cases.order_by().values("person_id").annotate(n=Count("pk")).filter(n__gt=1)
    return {str(row["person_id"]): True for row in people.iterator()}
