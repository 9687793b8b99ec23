"""The dashboard's figures as CSV: a line for each number, in the order of the page."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from cases.casebook.filters import Lacks
from cases.casebook.vocabularies import Pathway, RecruitmentChannel, Status
from cases.exports.formats import CsvWriter, Heading, Kind
from cases.statistics.dashboard.selectors import Dashboard
from cases.web.dashboard.drawn import month_lines
from cases.web.dashboard.tables import load_names
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.dates import clock
from people.registry.countries import country_name

# What is counted, by what, by what more, how many.
Row = tuple[str, str, str, str]


def csv_of(told: Dashboard, member: Membership, asked: Iterable[tuple[str, str]]) -> bytes:
    """Return all figures; before them of which day and cases they are, and what was asked.

    A file goes its way without the page it came from.
    """
    labels = [_("Figure"), _("By"), _("And by"), _("Number")]
    writer = CsvWriter([Heading(f"c{n}", label, Kind.TEXT) for n, label in enumerate(labels)])
    rows = [*_about(told, member, asked), *_rows(told, member)]
    return writer.head() + writer.batch(list(zip(*rows, strict=True))) + writer.tail()


def _about(told: Dashboard, member: Membership, asked: Iterable[tuple[str, str]]) -> Iterator[Row]:
    sees_all = member.may(Permission.SEE_ALL_CASES)
    period = told.asked.period
    yield _("Counted on"), clock.today().isoformat(), "", ""
    yield _("Cases"), _("All of our group") if sees_all else _("Those you work on"), "", ""
    yield _("Period"), str(period.first), str(period.last), ""
    for label, words in asked:
        yield label, words, "", ""


def _rows(told: Dashboard, member: Membership) -> Iterator[Row]:
    cases, requests = told.cases, told.requests
    yield _("Open cases"), "", "", str(cases.open.number)
    yield _("Serves for Ukraine"), "", "", str(cases.apart.number)
    yield _("At risk, or stopped before leaving"), "", "", str(cases.prevention.number)
    yield _("Silent for too long"), "", "", str(cases.silent.number)
    yield _("Answer overdue"), "", "", str(cases.overdue.number)
    columns = [str(Status(line.code).label) for line in cases.statuses]
    for line in cases.nationalities:
        for status, cell in zip(columns, line.cells, strict=True):
            yield _("Open recruits"), country_name(line.code), status, str(cell.number)
    for line in cases.pathways():
        yield _("Pathway"), str(Pathway(line.code).label), "", str(line.total.number)
    for line in told.cases.channels():
        yield _("Channel"), str(RecruitmentChannel(line.code).label), "", str(line.total.number)
    months = [str(month) for month in told.asked.period.months()]
    for name, figures in month_lines(told):
        for month, figure in zip(months, figures, strict=True):
            yield name, month, "", str(figure.number)
    for status, figures in told.fates:
        for month, figure in zip(months, figures, strict=True):
            yield _("Status holds since"), month, str(status.label), str(figure.number)
    loads = told.workload
    names = load_names(loads, member)
    for load in loads:
        yield _("Open cases by owner"), names[load.owner], "", str(load.open.number)
        yield _("Answer overdue by owner"), names[load.owner], "", str(load.overdue.number)
        yield _("Silent by owner"), names[load.owner], "", str(load.silent.number)
    for what in Lacks:
        yield _("Open cases that lack"), str(what.label), "", str(cases.lacking(what).number)
    for kind in requests.kinds():
        label = str(kind.kind.label)
        yield _("Requests"), label, "", str(kind.all.number)
        yield _("Requests overdue"), label, "", str(kind.overdue.number)
        yield _("Requests granted, not done yet"), label, "", str(kind.granted.number)
    for step in told.course if told.asked.kind else []:
        label = str(told.asked.kind.label) if told.asked.kind else ""
        yield _("Came so far"), label, str(step.state.label), str(step.reached.number)
        if step.median_days is not None:
            yield _("Usual days"), label, str(step.state.label), str(step.median_days)
            yield _("9 of 10 within"), label, str(step.state.label), str(step.p90_days)
