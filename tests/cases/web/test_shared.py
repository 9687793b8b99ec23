"""What a partner's reader sees: the groups that were shared, while they are, and nothing else."""

from datetime import timedelta

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases.access.consents import record_consent, withdraw_consent
from cases.access.models import Consent, Grant
from cases.access.services import grant, revoke_grant
from cases.casebook.consult import consult_case
from cases.casebook.models import Case
from cases.casebook.paging import PAGE
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.told import WORDS, plain_cases, tell_case

# Every group, and the words of it that a page of the whole case would show.
SHOWN = {
    "minimal": set(),
    "coordination": {"person"},
    "full": {"person", "recruitment", "contract"},
}
HEADINGS = {
    "situation": "<h2>Nationality, status and pathway</h2>",
    "person": "<h2>Names and birth</h2>",
    "requests": "<h2>Requests</h2>",
    "recruitment": "<h2>Recruitment and promises</h2>",
    "contract": "<h2>Contract and unit</h2>",
}
TITLED = {
    "minimal": {"situation"},
    "coordination": {"situation", "person", "requests"},
    "full": set(HEADINGS),
}


@pytest.fixture
def case(caseworker, coordinator, sent_request):
    case = tell_case(caseworker)
    case.whereabouts = "Whereaboutsword"
    case.save(update_fields=["whereabouts"])
    sent_request(case, coordinator)
    return case


@pytest.fixture
def share(coordinator, partner_organisation):
    """Share a case through the services, with a consent of its own."""

    def share(case, profile="minimal", purpose="casework"):
        consent = record_consent(
            case=case,
            by=coordinator,
            given_by="self",
            method="oral",
            given_on=clock.today(),
            scopes=[f"partner:{partner_organisation.id}"],
            note="Consentnoteword",
        )
        return grant(
            case=case,
            by=coordinator,
            organisation=partner_organisation,
            consent=consent,
            profile=profile,
            purpose=purpose,
            ends_on=clock.today() + timedelta(days=30),
        )

    return share


@pytest.fixture
def pia(as_member, reader):
    return as_member(reader)


def address(case):
    return reverse("shared_case", args=[case.ref])


def seen(client, case):
    """Return the page of the case and the list, and what group has a word in either."""
    detail, listed = client.get(address(case)), client.get(reverse("shared_list"))
    text = detail.content.decode() + listed.content.decode()
    words = {group for group, words in WORDS.items() if any(word in text for word in words)}
    return detail.status_code, case.ref in listed.content.decode(), words


@pytest.mark.asvs("v5.0.0-8.2.3")
@pytest.mark.parametrize("profile", SHOWN)
def test_reader_sees_exactly_the_groups_of_the_grant(pia, share, case, profile):
    share(case, profile)

    detail, listed = pia.get(address(case)), pia.get(reverse("shared_list"))

    assert seen(pia, case) == (200, True, SHOWN[profile])
    page = detail.content.decode()
    assert {group for group, title in HEADINGS.items() if title in page} == TITLED[profile]
    never = ("Whereaboutsword", "Consentnoteword", "Embassy", "Mina", "mina@", str(case.owner_id))
    for word in (*never, *WORDS["never"]):
        assert word not in page + listed.content.decode()


def test_two_grants_for_two_purposes_add_up(pia, share, case):
    share(case, "minimal", "tracing")
    share(case, "full", "repatriation")

    assert seen(pia, case) == (200, True, SHOWN["full"])


@pytest.mark.parametrize("ending", ["revoked", "withdrawn", "expired", "not begun", "to another"])
def test_grant_that_ends_is_gone_with_the_next_look(
    as_member, reader, share, case, coordinator, third, ending
):
    given = share(case, "full")
    pia = as_member(reader)
    assert seen(pia, case)[0] == 200
    day = timedelta(days=1)
    if ending == "revoked":
        revoke_grant(given=given, by=coordinator)
    elif ending == "withdrawn":
        withdraw_consent(consent=given.consent, by=coordinator)
    elif ending == "expired":
        Grant.objects.update(starts_on=clock.today() - 2 * day, ends_on=clock.today() - day)
    elif ending == "not begun":
        Grant.objects.update(starts_on=clock.today() + day)
    else:
        Grant.objects.update(organisation=third)
    entries = AuditEntry.objects.count()

    assert seen(pia, case) == (404, False, set())
    assert AuditEntry.objects.count() == entries


def test_consent_that_no_longer_names_the_partner_shuts_the_case(pia, share, case):
    given = share(case, "full")
    Consent.objects.filter(pk=given.consent_id).update(scopes=["icrc"])

    assert seen(pia, case) == (404, False, set())


def test_case_that_is_not_shared_is_not_found(pia, share, case, caseworker):
    other = tell_case(caseworker, 2)
    share(case, "full")

    assert pia.get(address(other)).status_code == 404
    listed = pia.get(reverse("shared_list")).content.decode()
    assert (case.ref in listed, other.ref in listed) == (True, False)
    assert "Latinword2" not in listed
    for ref in ("C-1999-00001", "C-1"):
        assert pia.get(f"/shared/{ref}/").status_code == 404


@pytest.mark.parametrize(
    "who", ["caseworker", "coordinator", "intake", "lawyer", "auditor", "admin", "stranger"]
)
def test_members_find_the_pages_of_readers_closed(request, as_member, share, case, who):
    share(case, "full")
    client = as_member(request.getfixturevalue(who))

    assert client.get(reverse("shared_list")).status_code == 403
    assert client.get(address(case)).status_code == 403


def test_reader_is_led_to_what_is_shared_and_to_no_page_of_members(pia, share, case):
    share(case, "full")

    assert pia.get("/").headers["Location"] == reverse("shared_list")
    menu = pia.get(reverse("shared_list")).content.decode()
    for name in ("case_list", "request_list", "export_list", "case_new", "members", "partners"):
        assert f'href="{reverse(name)}"' not in menu
        assert pia.get(reverse(name)).status_code == 403
    assert pia.get(reverse("case_detail", args=[case.ref])).status_code == 403


def test_service_gives_a_reader_no_whole_file(reader, share, case):
    share(case)

    read = consult_case(ref=case.ref, by=reader)

    assert set(read._prefetched_objects_cache) == {"consents", "grants", "requests"}
    with pytest.raises(Case.DoesNotExist):
        consult_case(ref="C-1999-00001", by=reader)


def test_looks_of_readers_are_recorded_in_the_group_whose_case_it_is(pia, reader, share, case):
    share(case)

    pia.get(reverse("shared_list"))
    pia.get(address(case))

    consulted, listed = AuditEntry.objects.order_by("-sequence")[:2]
    assert (listed.action, consulted.action) == ("case.listed", "case.consulted")
    for entry in (listed, consulted):
        assert (entry.actor_kind, entry.actor_id) == ("member", reader.id)
        assert entry.organisation_id == case.organisation_id


def test_pages_show_every_shared_case_once(pia, share, organisation, caseworker):
    cases = plain_cases(organisation, caseworker, PAGE + 3)
    for case in cases:
        share(case)
    found, path = [], reverse("shared_list")

    for _page in range(2):
        answer = pia.get(path)
        found += [row.ref for row in answer.context["rows"]]
        path = reverse("shared_list") + answer.context["next_url"]

    assert sorted(found) == sorted(case.ref for case in cases)
    assert answer.context["next_url"] == ""
    assert pia.get(f"{reverse('shared_list')}?after=nonsense").status_code == 404


def test_queries_of_the_list_do_not_grow_with_its_rows(pia, share, caseworker):
    def queries():
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert pia.get(reverse("shared_list")).status_code == 200
        return len(data), len(keys)

    share(tell_case(caseworker, 1), "full")
    queries()
    of_one = queries()
    for number in (2, 3):
        share(tell_case(caseworker, number), "full")

    assert queries() == of_one
