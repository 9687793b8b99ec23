"""Ways to reach somebody, as pages show them: masked, unsafe, unverified, or with a link."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from django.utils.translation import gettext as _

from cases.casebook.reveal import MaskedValue, masked_contact
from cases.web.badges import AT_RISK, SAFE
from people.registry.languages import Language
from people.registry.models import Contact
from people.registry.vocabularies import ContactKind, SafeToUse

_TONES = {
    SafeToUse.YES: SAFE,
    SafeToUse.ONLY_TEXT: SAFE,
    SafeToUse.ONLY_AT_HOURS: SAFE,
    SafeToUse.NO: AT_RISK,
}


@dataclass(frozen=True)
class ContactRow:
    """`url` calls, writes a text or a mail; there is none where that could do harm."""

    pk: Any
    kind: str
    text: str
    url: str
    mask: MaskedValue | None
    tone: str
    safety: str
    more: str
    verified_at: datetime | None


def contact_row(contact: Contact) -> ContactRow:
    mask = masked_contact(contact)
    return ContactRow(
        pk=contact.pk,
        kind=contact.get_kind_display(),
        text="" if mask else contact.e164 or contact.value,
        url="" if mask else _url(contact),
        mask=mask,
        tone=_TONES.get(SafeToUse(contact.safe_to_use), ""),
        safety=contact.get_safe_to_use_display(),
        more=" · ".join(_more(contact)),
        verified_at=contact.verified_at,
    )


def _url(contact: Contact) -> str:
    if contact.safe_to_use == SafeToUse.NO:
        return ""
    if contact.kind == ContactKind.EMAIL:
        return f"mailto:{quote(contact.value, safe='@+')}"
    if contact.kind != ContactKind.PHONE or not contact.e164:
        return ""
    is_text = contact.safe_to_use == SafeToUse.ONLY_TEXT
    return f"{'sms' if is_text else 'tel'}:{contact.e164}"


def _more(contact: Contact) -> list[str]:
    language = Language(contact.language).label if contact.language else ""
    codeword = _("a word is agreed upon") if contact.codeword else ""
    return [str(each) for each in (contact.hours, language, codeword) if each]
