"""How he came into the army, as far as the row says: the way, the means, what drew him, who led.

All of it is a suggestion that a person confirms.
"""

from collections.abc import Sequence

from cases.casebook.vocabularies import Inducement, Means, Pathway, Status
from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.reading.phrasebook import Hit, forms
from cases.imports.reading.saying import Said, said
from cases.imports.reading.tables.inducements import PROMISES
from people.registry.text import says_unknown

_OFFER = (Column.AGENT, Column.JOB, Column.PAY)
_PROMISED = (Column.JOB, Column.PAY)
_STORY = (
    *_OFFER,
    Column.CONDITION,
    Column.REMARKS,
    Column.UNIT,
    Column.LEFT_HOME,
    Column.CONTRACT,
    Column.TERM,
    Column.FEE,
)
# These are told of the agent or the offer; elsewhere a prison is where somebody sits today.
_OFFER_FIRST = (Pathway.STATE_DEPLOYMENT, Pathway.CONVICT, Pathway.PRETRIAL_DETAINEE)
_HELD = (Status.DETAINED_RU, Status.DETAINED_HOME)
_SOFT = {Means.DECEPTION_JOB, Means.DECEPTION_ROLE}
# Besides pay, these make an offer more than a salary.
_BY_PAY_ALONE = {Pathway.JOB_FRAUD, Pathway.UNKNOWN}


def read_recruiting(draft: Draft) -> None:
    """Read pathway, means, inducements and channels. Comes after fate and danger."""
    story = _codes(draft, "way", _STORY)
    pathway = _pathway(draft, story)
    draft.row["pathway"] = pathway.value
    if means := _means(draft, pathway, story):
        draft.row["means"] = means
    if inducements := _inducements(draft, pathway):
        draft.row["inducements"] = inducements
    if channels := _in_order(draft, "channel", (Column.AGENT,)):
        draft.row["channels"] = channels


def _pathway(draft: Draft, story: set[str]) -> Pathway:
    offer = _codes(draft, "way", (*_OFFER, Column.UNIT, Column.LEFT_HOME))
    works = _is_civil(said(draft.cells[Column.JOB]))
    told = _told_of_before(draft) if not _is_threatened(draft) else set()
    promised = _promised(draft)
    for way in _OFFER_FIRST:
        if way in offer or (way in told and (not works or Inducement.PARDON in promised)):
            return way
    if Pathway.CONSCRIPT_COERCED in story:
        return Pathway.CONSCRIPT_COERCED
    if _is_summoned(draft, story):
        return Pathway.NEW_CITIZEN_SUMMONS
    if _is_for_residency(draft, story):
        return Pathway.RESIDENCY_CONDITION
    if Pathway.MOBILISED in story:
        return Pathway.MOBILISED
    if Pathway.MIGRANT_COERCION in story and Pathway.VOLUNTARY not in story:
        return Pathway.MIGRANT_COERCION
    if Pathway.VOLUNTARY in story:
        is_cheated = Pathway.JOB_FRAUD in story
        return Pathway.DISPUTED if is_cheated else Pathway.VOLUNTARY
    return Pathway.JOB_FRAUD if _is_job(draft, story, works) else Pathway.UNKNOWN


def _told_of_before(draft: Draft) -> set[str]:
    """What remarks tell of the way; a prison in which he sits today is no way into the army."""
    cell = said(draft.cells[Column.REMARKS])
    held = {at for hit in cell.of("fate") if hit.code in _HELD for at in range(hit.start, hit.end)}
    hits = [hit for hit in cell.of("way") if held.isdisjoint(range(hit.start, hit.end))]
    return {hit.code for hit in hits if not _is_of_kin(cell, hit)}


def _is_of_kin(cell: Said, hit: Hit) -> bool:
    """ "Brother is a volunteer", "a cousin sits in prison", "wants to volunteer": not his way."""
    if hit.code == Pathway.VOLUNTARY and cell.is_wished(hit):
        return True
    return hit.code in (*_OFFER_FIRST, Pathway.VOLUNTARY) and cell.begins_with_others(hit)


def _is_threatened(draft: Draft) -> bool:
    """Whether a prison is told of as a threat alone."""
    return Means.THREAT_DEPORTATION_OR_PRISON in _codes(draft, "means", (Column.REMARKS,))


def _is_summoned(draft: Draft, story: set[str]) -> bool:
    """Whether he was pressed as a citizen of late; a passport that is offered makes no citizen."""
    pressed = {"summons", Pathway.MIGRANT_COERCION.value} & story
    return bool(pressed) and any(
        _says_new_citizen(said(draft.cells[column]), column in _PROMISED) for column in _STORY
    )


def _says_new_citizen(cell: Said, is_promise: bool) -> bool:
    """In a promise, "a passport" alone is what he is to get; "got a passport" is what he has."""
    offered = {hit.start for hit in cell.of("inducement")} if is_promise else set()
    return any(hit.code == "new_citizen" and hit.start not in offered for hit in cell.of("way"))


def _is_for_residency(draft: Draft, story: set[str]) -> bool:
    if "migration_office" in story:
        return "residency" in story or "condition" in story
    cells = [said(draft.cells[column]) for column in (Column.CONDITION, Column.REMARKS)]
    told = {code for cell in cells for code in cell.named("way")}
    return "condition" in told and ("residency" in told or "residency" in story)


def _is_job(draft: Draft, story: set[str], works: bool) -> bool:
    """Whether there is an offer of work: by words, or a job and some trace of who and when."""
    if Pathway.JOB_FRAUD in story:
        return True
    agent = draft.cells[Column.AGENT]
    is_accused = draft.row.get("force") == "pmc" and draft.row["status"] == Status.RETURNED
    if not works:
        return bool(draft.row.get("network")) and not says_unknown(agent)
    traces = (Column.AGENT, Column.LEFT_HOME, Column.CONTRACT, Column.ARRIVED, Column.REMARKS)
    return not is_accused and any(not says_unknown(draft.cells[each]) for each in traces)


def _is_civil(job: Said) -> bool:
    """Whether a promised job says anything besides the army, pay, papers and the way there."""
    taken = {
        at
        for hit in job.hits
        if hit.subject in ("no_work", "inducement") or (hit.subject, hit.code) == ("way", "prison")
        for at in range(hit.start, hit.end)
    }
    return any(
        at not in taken and any(map(str.isalpha, word)) and not word[0].isdigit()
        for at, word in enumerate(job.words)
    )


def _means(draft: Draft, pathway: Pathway, story: set[str]) -> list[str]:
    means = _in_order(draft, "means", _STORY)
    if not says_unknown(draft.cells[Column.FEE]) and any(
        map(str.isdigit, draft.cells[Column.FEE])
    ):
        means.append(Means.RECRUITMENT_FEE.value)
    if pathway == Pathway.CONSCRIPT_COERCED and Means.COERCION_SUPERIOR not in means:
        means.append(Means.COERCION_SUPERIOR.value)
    if pathway == Pathway.NEW_CITIZEN_SUMMONS and "summons" in story:
        means.append(Means.COERCION_AUTHORITY.value)
    is_cheated = Pathway.JOB_FRAUD in story or set(means) - _SOFT
    if pathway == Pathway.JOB_FRAUD and is_cheated:
        means.insert(0, Means.DECEPTION_JOB.value)
    return list(dict.fromkeys(means))


def _inducements(draft: Draft, pathway: Pathway) -> list[str]:
    """Return what drew him; pay is told of where it was more than the salary of a job."""
    told = set(_in_order(draft, "inducement", _OFFER)) | _promised(draft)
    more = told - {Inducement.PAY}
    if pathway == Pathway.VOLUNTARY:
        told |= set(_in_order(draft, "inducement", (Column.REMARKS,))) & {Inducement.PAY}
        told |= {Inducement.CITIZENSHIP} if _promises_passport(draft) else set()
    if not more and pathway in _BY_PAY_ALONE:
        return []
    pays = any(map(str.isdigit, draft.cells[Column.JOB] + draft.cells[Column.PAY]))
    if pays and pathway != Pathway.RESIDENCY_CONDITION:
        told.add(Inducement.PAY)
    return [code for code in Inducement.values if code in told]


def _promised(draft: Draft) -> set[str]:
    """What remarks say that he was promised; there a house is more often his own."""
    cell = said(draft.cells[Column.REMARKS])
    return {
        hit.code
        for hit in cell.of("inducement")
        if any(form in PROMISES for word in cell.words_beside(hit) for form in forms(word))
    }


def _promises_passport(draft: Draft) -> bool:
    return "passport" in said(draft.cells[Column.JOB]).words


def _codes(draft: Draft, subject: str, columns: Sequence[str]) -> set[str]:
    cells = [said(draft.cells[column]) for column in columns]
    return {hit.code for cell in cells for hit in cell.of(subject) if not _is_of_kin(cell, hit)}


def _in_order(draft: Draft, subject: str, columns: Sequence[str]) -> list[str]:
    hits = [hit for column in columns for hit in said(draft.cells[column]).of(subject)]
    return list(dict.fromkeys(hit.code for hit in hits))
