"""What became of him. A death is a fact by proof alone, never by the word of one witness."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from cases.casebook.fates import DEAD
from cases.casebook.vocabularies import Health, Status
from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.claims import Claim, claims_in, claims_of
from cases.imports.reading.proofs import death_as_proved
from cases.imports.reading.saying import said
from cases.imports.reading.tables.doubts import NOW
from cases.imports.reading.tables.home_places import HOME_PLACES
from cases.imports.reading.wording import word_set
from people.registry.text import says_unknown

# Of several things that are told as certain, the first of these is the state of today.
_RANK = [
    Status.REMAINS_RETURNED,
    Status.KILLED,
    Status.KILLED_UNCONFIRMED,
    Status.DETAINED_HOME,
    Status.RETURNED,
    Status.POW,
    Status.PREVENTED,
    Status.SAFE_ABROAD,
    Status.DETAINED_RU,
    Status.ESCAPED,
    Status.DISCHARGED,
    Status.MISSING,
    Status.OUT_OF_CONTACT,
    Status.WOUNDED,
    Status.TRAINING,
    Status.SERVING,
    Status.IN_TRANSIT,
    Status.AT_RISK,
]
_BACK = word_set(
    "back returned reached arrived landed вернулся приехал volvio llego rentre chegou voltou"
    " amefika amerejea keldi келди омад عاد"
)
# Held once, and not any more.
_FREED = word_set("released release freed bail probation освобожден отпущен условно libre libere")
# Hurt, but not the state by which he is counted.
_HEALTH_IS_TOLD = {*DEAD, Status.WOUNDED, Status.PREVENTED, Status.AT_RISK}


def read_fate(draft: Draft) -> None:
    """Read the status, and every other claim where one is doubtful."""
    code = draft.cells[Column.CONDITION].strip()
    told = _with_death_day(draft, claims_of(draft.cells))
    if code in Status.values and ("_" in code or not told):
        # An answer that our own form has written; most codes of one word are plain English.
        draft.row["status"] = code
        _read_health(draft)
        return
    firm = [claim for claim in told if not claim.doubted]
    doubted = [claim for claim in told if claim.doubted]
    status = _status(draft, firm, doubted)
    draft.row["status"] = _held_at_home(draft, _home_now(draft, status), firm)
    if any(claim.code in DEAD for claim in doubted) or _death_in_remarks(draft, firm):
        _claim_death(draft)
    elif status == Status.KILLED_UNCONFIRMED:
        _ask_about_death(draft)
    _ask_if_unsure(draft, firm, doubted)
    _read_health(draft)


def _status(draft: Draft, firm: Sequence[Claim], doubted: Sequence[Claim]) -> Status:
    if firm:
        status = _best(firm)
        return death_as_proved(draft.cells) if status == Status.KILLED else status
    if doubted:
        alive = [claim for claim in doubted if claim.code not in DEAD]
        return _best(alive) if alive else Status.OUT_OF_CONTACT
    return Status.UNKNOWN


def _best(claims: Sequence[Claim]) -> Status:
    of_today = [each for each in claims if each.when == "now"]
    later = [each for each in claims if each.when != "once"]
    codes = {each.code for each in of_today or later or claims}
    return next(status for status in _RANK if status in codes)


def _with_death_day(draft: Draft, told: list[Claim]) -> list[Claim]:
    """A day in the column for it says that he died; so does a name told as a dead man's."""
    day = draft.cells[Column.DEATH]
    is_told = not says_unknown(day) and any(each.isdigit() for each in day)
    if (is_told or draft.hints.get("is_late")) and not any(each.code in DEAD for each in told):
        return [*told, Claim(Status.KILLED, said(day).words[-1:] == ("?",))]
    return told


def _death_in_remarks(draft: Draft, firm: Sequence[Claim]) -> bool:
    """Whether a death is told of a man whom the column for it calls alive or missing."""
    if not draft.cells[Column.CONDITION] or any(each.code in DEAD for each in firm):
        return False
    if any(each.code in (Status.RETURNED, Status.PREVENTED, Status.AT_RISK) for each in firm):
        return False
    return any(each.code == Status.KILLED for each in claims_in(said(draft.cells["remarks"])))


def _claim_death(draft: Draft) -> None:
    codes = {claim.code for claim in claims_of(draft.cells) if not claim.doubted} - DEAD
    firm = [draft.row["status"]] if codes else []
    draft.row["status_claims"] = [*firm, Status.KILLED_UNCONFIRMED.value]
    _ask_about_death(draft)


def _ask_about_death(draft: Draft) -> None:
    note = _("Kept as a claim, with its source, until a paper or a second source confirms it.")
    draft.ask(Code.UNCONFIRMED_DEATH, "status", note)


def _ask_if_unsure(draft: Draft, firm: Sequence[Claim], doubted: Sequence[Claim]) -> None:
    alive = [each.code for each in doubted if each.code not in DEAD]
    hearsay = firm and said(draft.cells[Column.CONDITION]).is_unproved()
    of_death = draft.row["status"] in DEAD or draft.has(Code.UNCONFIRMED_DEATH)
    if not alive and (of_death or not hearsay):
        return
    draft.ask(Code.UNCONFIRMED, "status", _("It was reported; nobody has confirmed it."))
    if firm and alive and "status_claims" not in draft.row:
        draft.row["status_claims"] = list(dict.fromkeys([draft.row["status"], *alive]))


def _home_now(draft: Draft, status: Status) -> str:
    """A man let go, or of whom nothing else is told, is home if he is said to be there now."""
    if status not in (Status.DISCHARGED, Status.UNKNOWN):
        return status.value
    for column in (Column.UNIT, Column.LAST_CONTACT, Column.REMARKS, Column.CONDITION):
        cell = said(draft.cells[column])
        if Status.RETURNED in {claim.code for claim in claims_in(cell) if not claim.doubted}:
            return Status.RETURNED.value
        if _is_at_home(draft, cell.words, column):
            return Status.RETURNED.value
    return status.value


def _held_at_home(draft: Draft, status: str, firm: Sequence[Claim]) -> str:
    """Whoever is held, and is home or in a place of home, is held by his own state."""
    held = [claim for claim in firm if claim.code == Status.DETAINED_RU and claim.when != "once"]
    condition = said(draft.cells[Column.CONDITION]).words
    is_home = status == Status.RETURNED or bool(_home_places(draft) & set(condition))
    if not held or not is_home or _FREED & set(condition):
        return status
    return Status.DETAINED_HOME.value


def _is_at_home(draft: Draft, words: Sequence[str], column: str) -> bool:
    """Whether a place of home is named: as his condition, or as where he is now."""
    is_now = column == Column.CONDITION or bool((NOW | _BACK) & set(words))
    return is_now and bool(_home_places(draft) & set(words))


def _home_places(draft: Draft) -> set[str]:
    nations = draft.row.get("nationality", {}).get("alpha3", [])
    return {word for nation in nations for word in HOME_PLACES.get(nation, ())}


def _read_health(draft: Draft) -> None:
    """Of a living man who is counted by something else; what is doubtful is left out."""
    condition = said(draft.cells[Column.CONDITION])
    if draft.row["status"] in DEAD or "doubt" in condition.codes("sureness"):
        return
    ailments = [hit.code for hit in condition.of("health") if not condition.is_doubted(hit)]
    if ailments:
        draft.row["health"] = ailments[0]
    elif draft.row["status"] not in _HEALTH_IS_TOLD and any(
        claim.code == Status.WOUNDED and not claim.doubted for claim in claims_in(condition)
    ):
        draft.row["health"] = Health.WOUNDED.value
