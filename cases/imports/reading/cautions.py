"""What must be kept from others: the whole, a place, a picture, a word that may be a crime."""

from django.utils.translation import gettext as _

from cases.casebook.vocabularies import Pathway, Status
from cases.imports.draft import Draft
from cases.imports.fields import Column, field_of
from cases.imports.issues import Code
from cases.imports.reading.hiding import tells_where_he_hides
from cases.imports.reading.phrasebook import Hit
from cases.imports.reading.saying import Said, said
from cases.imports.reading.wording import tokens, word_set

# Before "not tell anybody" they tell of what somebody did, and ask for nothing.
_TELLS = word_set(
    "did does has have had was were could can couldnt will would i we he she it they who family"
    " agent recruiter commander embassy unit army government ministry consulate police он она они"
    " мы я агент посольство семья не командир"
)
_DENIES = word_set("not dont never no cannot cant donot не нікому никому")
_ASKS = word_set("want wants consent agree agrees ask asks wish request")
# Their order to him is not the family's wish to us.
_THEIRS = word_set(
    "agent agents recruiter recruiters commander commanders boss employer broker officer they"
    " агент вербовщик командир командиры agente recruteur agent reclutador الوكيل القائد দালাল"
    " एजेन्ट एजेंट दलाल"
)
_ORDERED = word_set(
    "told tells said says asked ordered warned threatened forced instructed сказал сказали велел"
    " приказал запретил dijo dijeron ordeno prohibio dit ordonne interdit قال أمر طلب قالوا বলেছে"
    " भने भन्यो कहा"
)
_NOBODY = word_set(
    "anyone anybody nobody noone one any никому нікому nadie personne ninguem لأحد احد أحد कसैलाई"
    " किसी কাউকে kimseye kimga кимга касе кимге mtu کسی"
)
# In these, one word such as "secret" tells of an office or a unit.
_OF_OTHERS: tuple[str, ...] = (Column.AGENT, Column.JOB, Column.UNIT, Column.TERM)
_RUSSIAN = tokens("rus рус рос роси روس रूस रुस রাশ රුසි ரஷ்ய urusi")


def read_cautions(draft: Draft) -> None:
    """Ask about everything that must not leave by default. Comes after fate and recruiting."""
    for column in draft.cells:
        cell = said(draft.cells[column])
        if any(hit.subject in ("secret", "scene") for hit in cell.hits):
            _read_secrets(draft, column, cell)
            _read_scenes(draft, column, cell)
    if tells_where_he_hides(draft):
        note = _("Where a living man hides: kept sealed, never in lists, exports or letters.")
        draft.ask(Code.SENSITIVE_LOCATION, "status", note)
    if _is_willing_foreigner(draft):
        note = _("To join of one's own will can be a crime at home: restricted.")
        draft.ask(Code.SELF_INCRIMINATING, "remarks", note)


def _read_secrets(draft: Draft, column: str, cell: Said) -> None:
    hits = [hit for hit in cell.of("secret") if not _is_told_of(cell, hit)]
    states = [hit for hit in hits if hit.code == "no_state" and _is_home_state(draft, cell, hit)]
    if states:
        note = _("Every letter to his own state is blocked.")
        draft.ask(Code.NO_CONTACT_WITH_STATE, "consent", note)
    for hit in hits:
        if hit.code != "no_share" or _is_of_state_alone(cell, hit, states):
            continue
        if column not in _OF_OTHERS or hit.end - hit.start > 1:
            _ask_for_silence(draft, column, cell, hit)


def _ask_for_silence(draft: Draft, column: str, cell: Said, hit: Hit) -> None:
    start, end = cell.sentence(hit)
    images = [each for each in cell.of("scene") if each.code == "image"]
    of_image = any(start <= each.start < end for each in images)
    if draft.row["status"] == Status.POW and of_image and not _NOBODY & set(cell.words[start:end]):
        _ask_about_image(draft)
        return
    note = _("Kept within this group: nothing is shared or exported.")
    draft.ask(Code.NO_SHARE, field_of(column), note)


def _is_told_of(cell: Said, hit: Hit) -> bool:
    start, _end = cell.clause(hit)
    before, phrase = cell.words[start : hit.start], set(cell.words[hit.start : hit.end])
    denies = cell.words[hit.start] in _DENIES
    if denies and before and before[-1] in _TELLS and not _ASKS & phrase:
        return True
    return bool(_THEIRS & set(before)) and bool(_ORDERED & set(before))


def _is_of_state_alone(cell: Said, hit: Hit, states: list[Hit]) -> bool:
    meets = any(each.start < hit.end and hit.start < each.end for each in states)
    return meets and not _NOBODY & set(cell.words[hit.start : hit.end])


def _is_home_state(draft: Draft, cell: Said, hit: Hit) -> bool:
    """Whether it is about his own state; Russia's is another's, but for Russians."""
    if "RUS" in draft.row.get("nationality", {}).get("alpha3", []):
        return True
    around = cell.words[max(0, hit.end - 2) : hit.end + 1]
    return not any(word.startswith(_RUSSIAN) for word in around)


def _read_scenes(draft: Draft, column: str, cell: Said) -> None:
    codes = cell.codes("scene")
    if "image" in codes and draft.row["status"] == Status.POW and column != Column.AGENT:
        _ask_about_image(draft)
    if "witness" in codes and column in (Column.REMARKS, Column.CONDITION, Column.APPLIED):
        draft.row["witness"] = True
        draft.ask(Code.WITNESS, "row", _("A witness in a prosecution: restricted."))
    if "accused" in codes and column in (Column.REMARKS, Column.CONDITION):
        about = "row" if column == Column.CONDITION else field_of(column)
        note = _("Accused, or in fear of it, at home: exported with explicit consent alone.")
        draft.ask(Code.SELF_INCRIMINATING, about, note)
    if "hearing" in codes and column in (Column.REMARKS, Column.CONDITION, Column.APPLIED):
        draft.ask(Code.HEARING, field_of(column), _("A reminder is made."))


def _ask_about_image(draft: Draft) -> None:
    note = _("A picture of a prisoner of war is kept restricted, and is never in exports.")
    draft.ask(Code.POW_IMAGE, "evidence", note)


def _is_willing_foreigner(draft: Draft) -> bool:
    nations = draft.row.get("nationality", {}).get("alpha3", [])
    return draft.row.get("pathway") == Pathway.VOLUNTARY and nations != ["RUS"]
