"""Agencies, names and numbers of recruiters; nothing where no network is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.ring import read_ring
from tests.cases.imports.reading.rows import draft_of


def _network(told, country="NPL"):
    draft = draft_of(agent=told)
    draft.row["nationality"] = {"raw": "", "alpha3": [country], "confidence": "exact"}
    read_ring(draft)
    return draft.row.get("network")


@pytest.mark.parametrize(
    ("told", "network"),
    [
        ("Green Kite Overseas", {"agency": "Green Kite Overseas"}),
        ("GreenKite", {"agency": "GreenKite"}),
        ("KT55", {"agency": "KT55"}),
        ("Green Kite Travels (Pokhara sub agent)", {"agency": "Green Kite Travels"}),
        ("Green Kite HR (demo) Lagos", {"agency": "Green Kite HR (demo)"}),
        ("Green Kite Manpower - Gopal", {"agency": "Green Kite Manpower"}),
        ("broker Salim / Green Kite Overseas", {"agency": "Green Kite Overseas"}),
        ("ООО «Зелёный змей»", {"agency": "ООО Зелёный змей"}),
        ("@Kite_Jobs_demo on telegram", {"handles": ["@kite_jobs_demo"]}),
        ("https://t.me/kite_demo", {"handles": ["@kite_demo"]}),
        ("telegram @kite_a @kite_b", {"handles": ["@kite_a", "@kite_b"]}),
        ("WhatsApp +7 900 000-00-05", {"phones": ["+79000000005"]}),
        ("man called 'Boss Q'", {"aliases": ["Boss Q"]}),
        ("“Tamara” por Facebook", {"aliases": ["Tamara"]}),
        ("woman named Tamara", {"aliases": ["Tamara"]}),
        (
            "Green Kite Tours, @kite_demo, +7 900 000-00-05",
            {
                "agency": "Green Kite Tours",
                "handles": ["@kite_demo"],
                "phones": ["+79000000005"],
            },
        ),
    ],
)
def test_a_network_is_read(told, network) -> None:
    assert _network(told) == network


@pytest.mark.parametrize(
    "told",
    [
        *("", "?", "none", "friend from village", "facebook advert", "retired captain at Galle"),
        *("'driver course', political contact", "football trial agent", "Police", "police, raid"),
        *("Migration Service Moscow", "колония ИК-0", "следователь, СИЗО", "командир роты"),
        *("ami sur TikTok", "تيك توك / مكتب سفر", "same agent as 12", "Telegram Channel"),
        *("his uncle", "Uncle Ram", "agent Gopal", "mail kite@example.org", "знакомый", "साथी"),
    ],
)
def test_no_network_is_named(told) -> None:
    assert _network(told) is None


@given(st.text(max_size=80))
def test_reading_never_fails(told) -> None:
    network = _network(told)

    assert network is None or network
