"""What each operation of the API is asked, and what it tells."""

from typing import Any
from uuid import UUID

from tests.cases.api.canary_grants import ALL

NOWHERE = {
    "case": "C-2026-99999",
    "person": "P-000001",
    "code": "status",
    "release": "nonsense",
}
NOBODY = UUID(int=8)
# Of the cases, those to which every write is sent; the others are read alone.
WRITTEN_TO = ("full", "of nobody", "of another partner", "of another group", "withdrawn", "")
# What each address names, by the words in its path.
_OF_PK = {
    "request": ("detail", "steps"),
    "submission": ("detail", "withdraw"),
    "note": ("detail",),
    "referral": ("detail", "accept", "refuse", "done"),
    "export": ("detail", "file"),
    "webhook": ("detail", "secret", "test", "replay", "deliveries"),
}
NAMED: dict[str, dict[str, str]] = {
    **{f"api-{about}-{name}": {"pk": about} for about in _OF_PK for name in _OF_PK[about]},
    "api-case-detail": {"ref": "case"},
    "api-case-notes": {"ref": "case"},
    "api-person-detail": {"ref": "person"},
    "api-webhook-replay-one": {"pk": "webhook", "delivery": "delivery"},
    "api-code-list": {"name": "code"},
    "api-release-detail": {"name": "release"},
}
# What each parameter is told, beside the marks that come with pages.
VALUES: dict[str, list[str]] = {
    "limit": ["1", "200", "0", "x"],
    "after": ["", "x", "Cl-3yTkF3zKkQ4bByMNCrM-MFMGR1D4KICk8U08eQP7yQQrf"],
    "since": ["", "x", "Cl-3yTkF3zKkQ4bByMNCrM-MFMGR1D4KICk8U08eQP7yQQrf"],
    "ordering": ["opened_on", "-opened_on", "sent_at", "-sent_at", "status", "person__birth"],
    "stage": ["open", "finished", "x"],
    "nationality": ["NPL", "IND", "unknown", "x"],
    "status": ["serving", "killed", "x"],
    "pathway": ["job_fraud", "unknown", "x"],
    "opened_from": ["1700-01-01", "2200-01-01", "x"],
    "opened_until": ["1700-01-01", "2200-01-01", "x"],
    "overdue": ["true", "false", "x"],
    "kind": ["discharge", "note", "legal", "tracing", "x"],
    "state": ["open", "sent", "received", "dead", "answered", "x"],
    "external_ref": ["x"],
}
WORDS = {"text": "Words of the partner's own"}
HOOK = {"url": "https://hooks.example.org/own", "events": ["case.changed"]}
NEW = {"external_ref": "OWN/1", "names": [{"full": "Somebody Invented"}]}
# What each write is sent: what it takes, and what it does not.
BODIES: dict[tuple[str, str], list[Any]] = {
    ("api-submission-list", "post"): [NEW, {"external_ref": "OWN/2"}, {"owner": 1}, []],
    ("api-submission-bulk", "post"): [{"submissions": [NEW, {}]}, {}, []],
    ("api-submission-withdraw", "post"): [{}],
    ("api-case-notes", "post"): [WORDS, {"text": ""}, {"text": "x", "referral": str(NOBODY)}],
    ("api-referral-accept", "post"): [WORDS, {"text": 5}],
    ("api-referral-refuse", "post"): [{"reason": "reach"}, {"reason": "x"}, {}],
    ("api-referral-done", "post"): [WORDS, {}],
    ("api-export-list", "post"): [
        {"format": "jsonl"},
        {"format": "csv", "filters": {"status": "serving"}, "fields": ["ref", "person"]},
        {"format": "x", "filters": {"owner": "me"}, "fields": ["owner"]},
        [],
    ],
    ("api-export-detail", "delete"): [None],
    ("api-webhook-list", "post"): [HOOK, {**HOOK, "url": "http://127.0.0.1/"}, {}],
    ("api-webhook-detail", "patch"): [{"events": ["note.added"]}, {"url": "x"}, {}],
    ("api-webhook-detail", "delete"): [None],
    ("api-webhook-secret", "post"): [None],
    ("api-webhook-test", "post"): [None],
    ("api-webhook-replay", "post"): [None],
    ("api-webhook-replay-one", "post"): [None],
}
# Which parts of a case each address tells, to whoever has the scope.
TELLS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("api-case-list", "api-case-detail"), ("ref", "opened", *ALL)),
    **dict.fromkeys(("api-person-list", "api-person-detail"), ("ref", "person", "papers")),
    **dict.fromkeys(("api-request-list", "api-request-detail"), ("ref", "requests")),
    "api-request-steps": ("steps",),
    "api-event-list": ("ref", "events"),
    **dict.fromkeys(("api-case-notes", "api-note-detail"), ("ref", "notes", "asked")),
    "api-referral-list": ("ref", "asked", "referrals"),
    "api-referral-detail": ("ref", "asked", "referrals", "moves"),
    "api-changes": ("ref",),
    **dict.fromkeys(("api-submission-list", "api-submission-detail"), ("submission",)),
    **dict.fromkeys(("api-webhook-list", "api-webhook-detail"), ("webhook",)),
    "api-webhook-deliveries": ("delivery", "export"),
    **dict.fromkeys(("api-export-list", "api-export-detail"), ("export",)),
    # In the last heading of a sheet stands which export it is.
    "api-export-file": ("ref", "opened", *ALL, "export"),
    # What was written, and on what.
    **{f"api-referral-{name}": ("asked",) for name in ("accept", "refuse", "done")},
    "api-submission-withdraw": ("submission",),
    **{f"api-webhook-{name}": ("webhook",) for name in ("secret", "test", "replay")},
    "api-webhook-replay-one": ("delivery",),
}
# Of a row that tells of a person, the group without which there is none.
NEEDS = {"api-person": "person", "api-request": "requests", "api-event": "events"}
# What a key is told with one scope alone; the situation holds codes that are the same everywhere.
OF_SCOPE = {
    "read_shared_cases": {"recruitment", "contract"},
    "read_shared_persons": {"person", "papers"},
    "read_shared_requests": {"requests", "steps"},
    "read_shared_events": {"events"},
}
