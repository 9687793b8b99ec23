"""A call that is sent twice happens once, and is answered twice alike.

The draft standard for the `Idempotency-Key` header: a text of the caller's own, kept for a day.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.sharing.idempotency.models import KeptAnswer
from people.accounts.models import PartnerKey
from people.dates import clock
from people.vault.index import blind

KEPT = timedelta(hours=24)
HEADER = "Idempotency-Key"
# As a structured field it stands in quotation marks; most clients send it bare.
_TEXT = re.compile(r'"?[!#-~]{1,255}"?')

Answer = tuple[int, Any]


def answer_once(
    *, key: PartnerKey, text: str, call: bytes, answer: Callable[[], Answer]
) -> Answer:
    """Return status and content of the first call with this text; later ones change nothing.

    A call that comes while the first is at work waits for it: the row is written in the same
    transaction as what the call does. What the first was refused for is not kept: it may be sent
    again. ValidationError where the text came with another call before.
    """
    if not _TEXT.fullmatch(text):
        raise ValidationError({HEADER: _("Send 1 to 255 visible ASCII characters.")})
    call_mark = blind("idempotency.call", call.hex(), within=key.public_id)
    now = clock.now()
    with transaction.atomic():
        rows = KeptAnswer.objects.filter(key=key)
        text_mark = blind("idempotency.text", text.strip('"'), within=key.public_id)
        rows.filter(text_mark=text_mark, made_at__lte=now - KEPT).delete()
        kept, is_first = rows.get_or_create(
            text_mark=text_mark,
            defaults={"key": key, "call_mark": call_mark, "made_at": now},
        )
        if is_first:
            kept.status, kept.answer = answer()
            kept.save(update_fields=["status", "answer"])
    if bytes(kept.call_mark) != call_mark:
        raise ValidationError(
            {HEADER: _("This text came with another call before. Send a new one.")}
        )
    assert kept.status is not None
    return kept.status, kept.answer


def remove_old() -> int:
    """Remove what was kept for its day; return how many."""
    old = KeptAnswer.objects.filter(made_at__lte=clock.now() - KEPT)
    return old.delete()[0]
