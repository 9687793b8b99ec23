"""What is granted of each case of the canaries, and what may be told of it therefore.

It stands here by hand, and is not asked of the code that is tried.
"""

from datetime import timedelta
from typing import Any

from people.dates import clock

ALL = ("situation", "requests", "person", "recruitment", "contract", "events", "papers")
# Of every case that is shared at all: what was asked for its purpose, and its id, and what was
# written about it.
ALWAYS = ("ref", "opened", "asked", "referrals", "moves", "notes")
# Of each case the grants of the partner: profile, purpose, named groups; and what they open.
SHARED: dict[str, tuple[list[tuple[str, str, list[str]]], tuple[str, ...]]] = {
    "reference": ([("named", "casework", ["reference"])], ()),
    **{group: ([("named", "casework", ["reference", group])], (group,)) for group in ALL},
    "minimal": ([("minimal", "casework", [])], ("situation",)),
    "coordination": (
        [("coordination", "casework", [])],
        ("situation", "requests", "person", "events"),
    ),
    "full": ([("full", "casework", [])], ALL[:-1]),
    "added up": (
        [("minimal", "casework", []), ("named", "legal", ["reference", "papers"])],
        ("situation", "papers"),
    ),
    # One grant of several does not count, or is another's, and its parts are not told.
    **{
        f"half {end}": ([("minimal", "casework", []), ("full", end, [])], ("situation",))
        for end in (
            *("over", "to come", "taken back", "withdrawn", "run out", "open source"),
            "of another partner",
        )
    },
}
# Everything of these is granted, by something that does not count.
HIDDEN: dict[str, dict[str, Any]] = {
    "of nobody": {"grants": []},
    "of another partner": {"to": "other"},
    "of another group": {"issuer": "foreign"},
    "taken back": {"grant": {"revoked_at": clock.now()}},
    "over": {"grant": {"ends_on": clock.today() - timedelta(5)}},
    "to come": {"grant": {"starts_on": clock.today() + timedelta(5)}},
    "withdrawn": {"consent": {"withdrawn_at": clock.now()}},
    "run out": {"consent": {"expires_on": clock.today() - timedelta(5)}},
    "for others": {"consent": {"scopes": ["own_org", "icrc"]}},
    "open source": {"consent": {"given_by": "none_open_source"}},
    "hostile": {"consent": {"given_by": "next_of_kin"}, "person": {"family_is_hostile": True}},
    "minor": {"consent": {"given_by": "self"}, "age": 15},
}
WHOLE = [("full", "casework", []), ("named", "legal", ["reference", "papers"])]
