"""Whose citizen a man is: what is written, and what else in the row says how it is meant."""

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import INFO, Code
from cases.imports.reading import nationality_words as words
from cases.imports.reading.nationality_context import called_from, likeliest
from cases.imports.reading.nationality_said import Said, said_of
from cases.imports.shapes import Nationality
from people.registry.countries import country_name
from people.registry.text import fold, tidy

_LONGEST = 200


def read_nationality(draft: Draft) -> None:
    """Fill `nationality`: certain codes, what is only claimed, and what has to be asked."""
    raw = draft.cells[Column.NATIONALITY]
    text = tidy(raw)[:_LONGEST]
    if raw != raw.strip():
        draft.ask(Code.TRAILING_SPACE, "nationality", _("Spaces around it were taken out."))
    said = _unless_another(said_of(text), draft)
    reading = Nationality(raw=raw, alpha3=list(said.certain), confidence=said.how)
    if said.note:
        reading["note"] = said.note
    claimed = [*said.claimed]
    if not said.certain:
        _settle(draft, reading, said, text)
    if _is_naturalised(draft) and reading["alpha3"] and "RUS" not in reading["alpha3"]:
        claimed.append("RUS")
    if claimed:
        reading["alpha3_claimed"] = list(dict.fromkeys(claimed))
    draft.row["nationality"] = reading
    _ask(draft, reading, said, text)


def _unless_another(said: Said, draft: Draft) -> Said:
    """ "Guinea" beside a number of Guinea-Bissau: the word is no longer sure."""
    if said.how != "exact" or len(said.certain) != 1:
        return said
    code = said.certain[0]
    others = words.BEGINS_OTHERS.get(code, ())
    if others and likeliest(draft.cells, (code, *others)) in others:
        return Said(doubtful=(code, *others), how="none")
    return said


def _settle(draft: Draft, reading: Nationality, said: Said, text: str) -> None:
    """Let the rest of the row choose between several; what it does not settle is asked."""
    reading["confidence"] = "none"
    chosen = likeliest(draft.cells, said.doubtful) if said.doubtful else ""
    if chosen:
        reading["alpha3"], reading["confidence"] = [chosen], "context"
        return
    candidates = () if said.is_nothing else said.doubtful
    if not candidates and not text:
        candidates = tuple(called_from(draft.cells[Column.PHONE]))
    if candidates:
        reading["candidates"] = list(candidates)


def _ask(draft: Draft, reading: Nationality, said: Said, text: str) -> None:
    names = ", ".join(country_name(code) for code in said.doubtful or reading["alpha3"])
    told = {"written": text, "countries": names}
    if said.is_nothing and not reading["alpha3"]:
        if text and fold(text) not in words.STATELESS:
            draft.ask(Code.PLACEHOLDER, "nationality", _("This says that it is not known."))
        return
    if said.doubtful and not (said.is_far and not reading["alpha3"]):
        note = _("“%(written)s” can mean: %(countries)s.") % told
        draft.ask(Code.AMBIGUOUS_NATIONALITY, "nationality", note)
    elif not said.certain:
        note = _("No country is known by the name “%(written)s”.") % told
        draft.ask(Code.UNKNOWN_NATIONALITY, "nationality", note)
    elif said.how == "fuzzy":
        note = _("“%(written)s” was read as %(countries)s.") % told
        draft.ask(Code.TYPO_NATIONALITY, "nationality", note)
    elif said.how == "ethnonym":
        note = _("“%(written)s” is the name of a people. Is it his citizenship, too?") % told
        draft.ask(Code.ETHNONYM, "nationality", note)
    elif said.how == "context":
        note = _("“%(written)s” was read as %(countries)s.") % told
        draft.ask(Code.AMBIGUOUS_NATIONALITY, "nationality", note, INFO)


def _is_naturalised(draft: Draft) -> bool:
    """Whether it is remarked that he has got a Russian passport, not that it was promised."""
    remarks = draft.cells[Column.REMARKS]
    found = words.NATURALISED.search(remarks) if remarks else None
    if found is None:
        return False
    return not words.NOT_YET.search(remarks[max(0, found.start() - 30) : found.start()])
