"""Lines of the record in words: who, what, which case. Names of persons are in none of them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cases.access.vocabularies import GlassReason, GlassVerdict, RevealReason
from cases.casebook.reveal import Masked
from cases.casebook.selectors import refs_of
from people.accounts.activity import names_of
from people.accounts.models import Membership
from people.accounts.roles import Permission, Role
from people.audit.actions import Action
from people.audit.models import AuditEntry

_LABELS = dict(Action.choices)
# Details whose codes have words; others stay inside the record.
_WORDS: dict[str, dict[str, Any]] = {
    "what": dict(Masked.choices),
    "reason": {**dict(RevealReason.choices), **dict(GlassReason.choices)},
    "verdict": dict(GlassVerdict.choices),
    "role": dict(Role.choices),
}


@dataclass(frozen=True)
class ActivityRow:
    """`ref` is empty where no case of the group is meant; `opens` says if it may be a link."""

    at: datetime
    who: str
    is_name: bool
    action: str
    more: str
    whom: str
    ref: str
    opens: bool


def activity_rows(entries: Iterable[AuditEntry], reader: Membership) -> list[ActivityRow]:
    """Return the lines for a page: names and references by one query each."""
    lines = [(entry, json.loads(entry.detail)) for entry in entries]
    group = reader.organisation_id
    people = {entry.actor_id for entry, _detail in lines if entry.actor_id}
    people |= {whom for entry, detail in lines if (whom := _member_of(entry, detail))}
    names = names_of(people, group)
    cases = {pk for entry, detail in lines if (pk := _case_of(entry, detail))}
    refs = refs_of(cases, organisation_id=group)
    opens = reader.may(Permission.VIEW_CASES)
    return [_row(entry, detail, names, refs, opens) for entry, detail in lines]


def _row(
    entry: AuditEntry,
    detail: dict[str, Any],
    names: dict[UUID, str],
    refs: dict[UUID, str],
    opens: bool,
) -> ActivityRow:
    name = names.get(entry.actor_id) if entry.actor_id else None
    whom = _member_of(entry, detail)
    case_id = _case_of(entry, detail)
    return ActivityRow(
        at=entry.at,
        who=name or _nameless(entry),
        is_name=name is not None,
        action=str(_LABELS.get(entry.action, entry.action)),
        more=" · ".join(_more(entry, detail)),
        whom=names.get(whom, "") if whom and whom != entry.actor_id else "",
        ref=refs.get(case_id, "") if case_id else "",
        opens=opens,
    )


def _nameless(entry: AuditEntry) -> str:
    if entry.actor_kind == AuditEntry.ActorKind.SYSTEM:
        return _("the software")
    if entry.actor_kind == AuditEntry.ActorKind.PARTNER:
        return _("a partner's key")
    return _("somebody at a partner")


def _more(entry: AuditEntry, detail: dict[str, Any]) -> Iterable[str]:
    for name, words in _WORDS.items():
        code = detail.get(name)
        if isinstance(code, str) and code in words:
            yield str(words[code])
    if listed := detail.get("cases") or detail.get("requests"):
        yield _("%(n)d on the list") % {"n": len(listed)}


def _case_of(entry: AuditEntry, detail: dict[str, Any]) -> UUID | None:
    if entry.object_kind == "case":
        return entry.object_id
    return _uuid(detail.get("case"))


def _member_of(entry: AuditEntry, detail: dict[str, Any]) -> UUID | None:
    """Return the member to whom something was done or given."""
    if entry.object_kind == "membership":
        return entry.object_id
    return _uuid(detail.get("member"))


def _uuid(text: Any) -> UUID | None:
    try:
        return UUID(text) if isinstance(text, str) else None
    except ValueError:
        return None
