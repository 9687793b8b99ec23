"""The papers of a request: in hand, in the file anyway, or done without for a stated reason."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request, RequestPaper
from cases.repatriation.vocabularies import FINAL, Paper
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.models import Person
from people.registry.versions import hold, save_next_version

_CYRILLIC = "Cyrl"


@dataclass(frozen=True)
class Item:
    """One line of the checklist. A required one is missing unless it is here or waived."""

    paper: Paper
    is_required: bool
    is_in_hand: bool = False
    # The file says it without a paper: a name in Cyrillic, a date of birth.
    is_on_file: bool = False
    waiver: str = ""

    @property
    def is_here(self) -> bool:
        return self.is_in_hand or self.is_on_file

    @property
    def is_missing(self) -> bool:
        return self.is_required and not self.is_here and not self.waiver


def checklist(request: Request) -> list[Item]:
    """Return what goes with a request of this kind, the required papers first."""
    kind, on_file = kind_of(request.kind), facts_on_file(request)
    rows = {row.paper: row for row in request.papers.all()}

    def item(paper: Paper) -> Item:
        row, is_required = rows.get(paper), paper in kind.required
        if row is None:
            return Item(paper, is_required, is_on_file=paper in on_file)
        return Item(paper, is_required, row.is_in_hand, paper in on_file, row.waiver)

    return [item(paper) for paper in (*kind.required, *kind.useful)]


def facts_on_file(request: Request) -> set[Paper]:
    """Return those lines that the person's own file fills."""
    person: Person = request.case.person
    scripts = [name.script for name in person.names.all()]
    known = {
        Paper.NAME_CYRILLIC: _CYRILLIC in scripts,
        # In the own script too: with one name alone nobody can tell whether it is that.
        Paper.NAMES: _CYRILLIC in scripts and len(scripts) > 1,
        Paper.BIRTH: bool(person.birth),
        Paper.NATIONALITY: bool(request.case.nationality),
    }
    return {paper for paper, is_known in known.items() if is_known}


def check_papers(request: Request) -> None:
    """Raise ValidationError that names each required paper without which nothing is sent."""
    missing = [str(item.paper.label) for item in checklist(request) if item.is_missing]
    if missing:
        said = _("Still missing: %(papers)s. Tick what is here, or say why it goes without.")
        raise ValidationError(said % {"papers": "; ".join(missing)}, code="papers")


@transaction.atomic
def tick_papers(
    *,
    request: Request,
    by: Membership,
    version: int | None = None,
    in_hand: Collection[str],
    waivers: Mapping[str, str] | None = None,
) -> Request:
    """Write which papers are in hand, and for those that are not why it goes without.

    The whole list is told at once: a paper of neither is open again. Told again in the same words
    it is no version and no entry. Raises Stale, ValidationError.
    """
    require(by, Permission.MOVE_REQUEST)
    rows = Request.objects.visible_to(by).select_related("case__person")
    held = hold(rows, request, version=version)
    told = _told(held, in_hand, waivers or {})
    stood = {row.paper: (row.is_in_hand, row.waiver) for row in held.papers.all()}
    if changed := sorted(told.items() - stood.items()):
        _write(held, dict(changed), by)
        save_next_version(held, [])
        papers = [paper for paper, _state in changed]
        record(Action.PAPER_TICKED, by=by, on=held, case=held.case_id, papers=papers)
    return held


def copy_papers(refused: Request, appeal: Request, *, by: Membership) -> None:
    """What went with a request goes with the appeal too."""
    told = {row.paper: (row.is_in_hand, row.waiver) for row in refused.papers.all()}
    _write(appeal, told, by)


def _told(
    request: Request, in_hand: Collection[str], waivers: Mapping[str, str]
) -> dict[str, tuple[bool, str]]:
    if request.state in FINAL:
        raise ValidationError(_("This request is over."))
    kind = kind_of(request.kind)
    known = {str(paper) for paper in (*kind.required, *kind.useful)}
    if {*in_hand, *waivers} - known:
        raise ValidationError({"in_hand": _("This paper does not go with this request.")})
    without = {paper: why.strip() for paper, why in waivers.items() if why.strip()}
    # A reason beside a paper that came after all is no longer one.
    told = {
        paper: (True, "") if paper in in_hand else (False, without.get(paper, ""))
        for paper in known
    }
    stands = {row.paper for row in request.papers.all()}
    return {paper: said for paper, said in told.items() if said != (False, "") or paper in stands}


def _write(request: Request, told: Mapping[str, tuple[bool, str]], by: Membership) -> None:
    rows = [
        RequestPaper(
            case=request.case,
            request=request,
            paper=paper,
            is_in_hand=is_in_hand,
            waiver=waiver,
            made_by=by,
            made_at=clock.now(),
        )
        for paper, (is_in_hand, waiver) in told.items()
    ]
    for row in rows:
        row.clean_fields()
    request.papers.filter(paper__in=told).delete()
    for row in rows:
        row.save(force_insert=True)
