"""A letter in words. What a letter of its kind should say and the file does not stays a gap."""

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.access.vocabularies import FieldGroup, Scope
from cases.repatriation.letters import Letter
from cases.repatriation.vocabularies import RequestKind, Sender
from cases.web.shared_rows import sections_of
from people.dates import clock
from people.registry.countries import country_name
from people.registry.models import PersonName
from people.registry.names import LATIN
from people.registry.scripts import lang_of_script

CYRILLIC = "Cyrl"
_ASKS: dict[str, str | Promise] = {
    RequestKind.TRACING: gettext_lazy(
        "We have no news of him or her. Please say what is known of where the person is and how he"
        " or she is, and as of which day."
    ),
    RequestKind.DISCHARGE: gettext_lazy(
        "Please confirm where the person is, ask for the discharge from the armed forces of the"
        " Russian Federation, and issue what is needed for the way home."
    ),
    RequestKind.RETURN_LIVING: gettext_lazy(
        "Please confirm the identity, issue a paper to travel on, and help the person home."
    ),
    RequestKind.POW_RETURN: gettext_lazy(
        "Please say whether the person is held as a prisoner of war, as of which day, in which"
        " state of health, and what can be done for the return, if he or she wishes it."
    ),
    RequestKind.REMAINS: gettext_lazy(
        "Please say what is known of the death, and have the remains released to the family."
    ),
    RequestKind.COMPENSATION: gettext_lazy(
        "Please say what is due to the family, and have it paid."
    ),
    RequestKind.COMPLAINT: gettext_lazy(
        "Please examine whether the contract was lawful, say where the person serves and how he or"
        " she is, and keep him or her from combat until that is settled. Please answer in writing."
    ),
    RequestKind.PROSECUTION_REFERRAL: gettext_lazy(
        "Please investigate who recruited the person, and by which promises."
    ),
    RequestKind.CONSULAR_DOCUMENT: gettext_lazy("Please issue the paper named below."),
    RequestKind.PROTECTION: gettext_lazy("Please give the person protection."),
}
# Who looks for somebody in lists that are kept in Cyrillic.
_READ_CYRILLIC = (Scope.RUSSIAN_STATE, Scope.UKRAINE_POW_HQ, Scope.ICRC)
_DETAILS = (FieldGroup.RECRUITMENT, FieldGroup.CONTRACT)


def letter_page(letter: Letter) -> dict[str, Any]:
    request, groups = letter.request, letter.groups
    case = letter.sheet.case
    return {
        "nav": "requests",
        "found": request,
        "refusal": letter.refusal,
        "today": clock.today(),
        "our_ref": request.our_ref if letter.may_show_us else "",
        "signs": _signs(letter),
        "ask": _ASKS.get(request.kind, ""),
        "person": _person(letter) if FieldGroup.PERSON in groups else [],
        "sections": sections_of(case, groups & {*_DETAILS}),
        "enclosed": letter.enclosed,
        "waits": (clock.today() - request.sent_on).days if _is_asked_again(letter) else None,
        "withheld": [(group.label, reason) for group, reason in letter.sheet.withheld],
    }


def _person(letter: Letter) -> list[tuple[str, str, str]]:
    """Return what, value and language of who is asked for; an empty value is drawn as a gap."""
    case = letter.sheet.case
    names, born = list(case.person.names.all()), case.person.birth
    cyrillic = (_("Full name in Cyrillic"), *_name(names, CYRILLIC))
    is_wanted = cyrillic[1] or letter.request.addressee.consent_scope in _READ_CYRILLIC
    rows = [
        (_("Full name in Latin letters"), *_name(names, LATIN)),
        *([cyrillic] if is_wanted else []),
        *(
            (_("In the own script"), name.full, lang_of_script(name.script))
            for name in _own(names)
        ),
        (_("Born"), born.words() if born else "", ""),
    ]
    if FieldGroup.SITUATION in letter.groups:
        rows.append((_("Nationality"), country_name(case.nationality), ""))
    return rows


def _name(names: list[PersonName], script: str) -> tuple[str, str]:
    found = next((name.full for name in names if name.script == script), "")
    return found, lang_of_script(script) if found else ""


def _own(names: list[PersonName]) -> list[PersonName]:
    return [name for name in names if name.script not in (LATIN, CYRILLIC)]


def _signs(letter: Letter) -> str:
    """Return who signs; our group's name alone stands here, and never towards Russia."""
    if letter.request.sender == Sender.ORGANISATION and letter.may_show_us:
        return letter.sheet.by.organisation.name
    return ""


def _is_asked_again(letter: Letter) -> bool:
    return letter.request.is_waiting and letter.request.sent_on is not None
