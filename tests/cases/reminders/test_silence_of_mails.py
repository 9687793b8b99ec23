"""No byte of any mail tells who, where or what: a case full of canaries, each rule, each mail."""

import re
from email import message_from_bytes, policy
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.utils import translation
from django.utils.translation.trans_real import DjangoTranslation

from cases.casebook.models import Task
from cases.casebook.vocabularies import Rule
from cases.reminders.delivery import send_waiting_notices
from cases.reminders.models import Mailing, Wishes
from cases.reminders.services import make_due_tasks
from cases.reminders.specs import words
from cases.reminders.telling import make_notices
from people.dates import clock
from people.registry.models import Contact, Identifier, PersonName
from tests.cases.reminders.conftest import CANARY

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("usual_wishes"),
]
NUMBER = "PA7313911"
# What a case says in countries and places, besides the canary itself.
TELLING = (CANARY, "Zebra", NUMBER, "NPL", "Nepal", "Rostov", "79991230045", "Mina", "Measured")
LINE = re.compile(r"(?:Case )?C-2024-\d{5}(?:: .+)?")


@pytest.fixture
def told_everything(make_case, late_request, organisation):
    """Tasks of every rule and one by hand, of a case that holds a canary wherever text goes."""

    def make(**fields):
        case = make_case(whereabouts="Rostov", **fields)
        PersonName.objects.create(person=case.person, full=CANARY)
        Identifier.objects.create(person=case.person, kind="passport", number=NUMBER)
        Contact.objects.create(person=case.person, value="+79991230045", hours=CANARY)
        late_request(case=case)
        now = clock.now()
        tasks = [
            Task(
                case=case, rule=rule, text=CANARY, due_on=clock.today(), made_at=now, occurrence=n
            )
            for n, rule in enumerate([*Rule.values, ""], start=1)
        ]
        Task.objects.bulk_create(tasks)
        make_notices(Task.objects.filter(case=case).select_related("case__owner__user"))
        return case

    return make


@pytest.mark.parametrize(
    ("wants_digest", "risk"), [(True, "normal"), (False, "normal"), (True, "critical")]
)
def test_no_canary_in_any_byte_of_any_mail(
    wants_digest, risk, told_everything, caseworker, coordinator, organisation
):
    told = {"wants_digest": wants_digest, "digest_hour": 0, "quiet_from": 0, "quiet_until": 0}
    for member in (caseworker, coordinator):
        Wishes.objects.create(member=member, **told)
    told_everything(risk=risk)
    send_waiting_notices()

    said = {str(words(rule)) for rule in [*Rule.values, ""]}
    bodies = ""
    for sent in mail.outbox:
        raw = sent.message().as_bytes()
        read = message_from_bytes(raw, policy=policy.default)
        whole = raw.decode() + "".join(f"{k}: {v}\n" for k, v in read.items()) + read.get_content()
        assert [word for word in (*TELLING, organisation.name) if word in whole] == []
        *lines, _blank, link = read.get_content().rstrip("\n").split("\n")
        assert re.fullmatch(r"\S+/(cases/C-2024-\d{5}/)?", link)
        assert all(LINE.fullmatch(line) or line in said for line in lines)
        bodies += read.get_content()
    assert mail.outbox
    assert [each for each in said if each not in bodies] == []


class Murmured(DjangoTranslation):
    """A catalogue in which every word is told in the language of a test."""

    def gettext(self, message):
        return f"[{message}]"


@pytest.mark.parametrize("language", ["en", "ne"])
def test_mail_is_in_the_language_of_its_reader(
    language, late_request, caseworker, monkeypatch, settings
):
    settings.LANGUAGES = [("en", "English"), ("ne", "Nepali")]
    catalogue = translation.trans_real.translation
    monkeypatch.setattr(
        "django.utils.translation.trans_real.translation",
        lambda code: Murmured(code) if code == "ne" else catalogue(code),
    )
    caseworker.user.language = language
    caseworker.user.save()
    Wishes.objects.create(member=caseworker, digest_hour=0)
    case = late_request().case
    make_notices([Task.objects.create(case=case, rule="R01", due_on=clock.today(), **_made())])

    send_waiting_notices()

    (sent,) = mail.outbox
    wanted = "[An answer is late.]" if language == "ne" else "An answer is late."
    assert sent.body.startswith(f"{case.ref}: {wanted}\n")
    assert sent.subject.startswith("[") == (language == "ne")


def _made():
    return {"made_at": clock.now(), "text": "", "occurrence": 1}


def test_zone_of_the_reader_decides_the_day_of_the_mail(late_request, caseworker):
    zone = "Pacific/Kiritimati"
    caseworker.user.time_zone = zone
    caseworker.user.save()
    Wishes.objects.create(member=caseworker, digest_hour=0)
    late_request()
    make_due_tasks()
    send_waiting_notices()

    assert Mailing.objects.get().day == clock.now().astimezone(ZoneInfo(zone)).date()
