"""A partner with something of everything, so that each operation has something to answer with."""

from ipaddress import ip_address
from types import SimpleNamespace

from django.test import Client, TestCase

from cases.access.models import Consent
from cases.casebook.events import add_event
from cases.repatriation.models import Addressee
from cases.repatriation.services import move, open_request
from cases.sharing.changes.keeping import keep
from cases.sharing.exports.asking import start_export
from cases.sharing.exports.writing import write_export
from cases.sharing.notes.models import Note
from cases.sharing.referrals.models import Referral
from cases.sharing.submissions.services import submit
from cases.sharing.webhooks.models import Delivery
from people.accounts.models import Membership, Organisation, PartnerKey
from people.dates import clock
from people.vault.keyring import keyring
from tests import stage
from tests.cases.exports.told import tell_case
from tests.cases.statistics.public.people import cases, published
from tests.conftest import _member
from tests.papers import waived

# Nothing of what is asked for here is refused for its number.
PLENTY = {"cases_a_day": 10_000_000, "calls_a_minute": 10_000_000}
OPEN_NETWORK = [ip_address("8.8.8.8")]


class Held(TestCase):
    """Django's own way to hold many tests in one transaction, and each in one of its own."""

    databases = {"default", "keys"}

    @classmethod
    def taken_back(cls, call):
        atomics = cls._enter_atomics()
        try:
            return call()
        finally:
            cls._rollback_atomics(atomics)


def make_world():
    """Return what each role sends, what stands in which place, and where next pages begin."""
    stage.group()
    lea = Membership.objects.select_related("organisation").get(user__email="lea@example.org")
    with keyring():
        case, second = tell_case(lea, 1), tell_case(lea, 2)
        request = _requested(case, lea)
        for each in (case, second):
            partner = stage.partner(each.ref)
            add_event(case=each, by=lea, text="An office was asked.", for_partners=True)
    hook = stage.webhooks(partner)
    whole = stage.whole_key(partner)
    key = PartnerKey.objects.get_from_key(whole)
    PartnerKey.objects.filter(organisation_id=partner).update(**PLENTY)
    _key, bare = PartnerKey.objects.create_key(
        organisation=Organisation.objects.get(pk=partner), issuer=lea.organisation, scopes=[]
    )
    with keyring():
        made = [submit(by=key, sent=_handed_in(number)) for number in range(3)]
        keep()
        export = start_export(by=key, form="jsonl", filters={}, fields=("ref", "opened_on"))
        write_export(export.job_id)
        # What is dropped is gone from the disk, which no transaction takes back.
        dropped = start_export(by=key, form="csv", filters={}, fields=())
    sam = _member(lea.organisation, "sam", "coordinator")
    Membership.objects.filter(organisation=lea.organisation).update(joined_at=None)
    cases(lea.organisation, lea, 30, nationality="KEN", status="serving")
    release = published(lea, sam).release
    referrals = Referral.objects.filter(case=case)
    ref = {"ref": case.ref}
    headers = {
        role: {"Authorization": f"Api-Key {text}"}
        for role, text in (("whole", whole), ("without scopes", bare), ("forged", f"{whole}x"))
    }
    return SimpleNamespace(
        headers={**headers, "none": {}},
        marks=_marks(headers["whole"], case, hook),
        referral=str(referrals.get(state="sent").pk),
        places={
            "/api/v1/cases/{ref}/": ref,
            "/api/v1/cases/{ref}/notes/": ref,
            "/api/v1/persons/{ref}/": {"ref": case.person.ref},
            "/api/v1/notes/": {"id": str(Note.objects.filter(case=case).first().pk)},
            "/api/v1/referrals/{id}/done/": {"id": str(referrals.get(state="accepted").pk)},
            "/api/v1/referrals/": {"id": str(referrals.get(state="sent").pk)},
            "/api/v1/requests/": {"id": str(request.pk)},
            "/api/v1/submissions/": {"id": str(made[0].pk)},
            "/api/v1/webhooks/": {
                "id": hook,
                "delivery": str(Delivery.objects.filter(endpoint=hook, state="dead").first().pk),
            },
            "/api/v1/exports/": {"id": str(dropped.pk)},
            "/api/v1/exports/{id}/file/": {"id": str(export.pk)},
            "/api/v1/codes/": {"name": "status"},
            "/api/v1/statistics/": {"name": release.name},
        },
    )


def _requested(case, by):
    day = clock.today()
    told = {"given_by": "self", "method": "oral", "given_on": day, "recorded_by": by}
    Consent.objects.create(case=case, scopes=["home_state"], **told)
    addressee = Addressee.objects.filter(organisation=by.organisation).first()
    request = open_request(case=case, by=by, kind="discharge", addressee=addressee)
    ready = move(request=waived(request), to="ready", by=by)
    return move(request=ready, to="sent", by=by, channel="email")


def _marks(headers, case, hook):
    """Where the second page of each list begins."""
    paths = [f"/api/v1/{name}/" for name in ("cases", "persons", "requests", "events", "changes")]
    paths += [f"/api/v1/{name}/" for name in ("referrals", "submissions", "exports")]
    paths += [f"/api/v1/cases/{case.ref}/notes/", f"/api/v1/webhooks/{hook}/deliveries/"]
    found = {}
    for path in paths:
        told = Client().get(f"{path}?limit=1", headers=headers).json()
        name = "since" if "next" in told else "after"
        template = path.replace(case.ref, "{ref}").replace(hook, "{id}")
        found[template] = {name: told.get("next") or told["after"]}
    return found


def _handed_in(number):
    return {"external_ref": f"FAM-{number}", "label": f"Somebody {number}"}
