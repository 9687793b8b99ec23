"""Cases of which everything is told, each sealed value with a word of its own."""

from datetime import date

from cases.access.models import Consent
from cases.casebook.assessments import assess
from cases.casebook.events import add_event
from cases.casebook.models import Case, Task
from cases.casebook.money import add_money
from cases.casebook.reveal import keep_hidden
from cases.casebook.services import add_status, open_case
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import (
    NewContact,
    NewIdentifier,
    NewName,
    NewPerson,
    NewRelative,
)
from people.registry.models import Person, PersonName

# Each word stands in one sealed value. The keys say which group of fields it belongs to.
WORDS = {
    "person": ["Latinword", "नेपालीशब्द", "Labelword"],
    "recruitment": [
        "Recruiterword",
        "Promisedjobword",
        "Promisedpayword",
        "Promisedplaceword",
        "Regionword",
        "Prisonword",
        "Articleword",
    ],
    "contract": ["Unitword", "Unitnumberword"],
    "never": [
        "Actualroleword",
        "Summaryword",
        "Passportword",
        "Whereaboutsword",
        "Relativeword",
        "Contactword",
        "Eventword",
        "Sourceword",
        "Taskword",
        "Statusnoteword",
        "Statussourceword",
        "Rawdateword",
        "Moneynoteword",
        "Assessmentword",
        "Liabilityword",
        "Wayoutword",
        "Hidingword",
    ],
}


def tell_case(by, number=1, *, status="serving", nationality="NPL", **facts):
    """Open a case by the services; its words carry the number."""
    w = {word: f"{word}{number}" for group in WORDS.values() for word in group}
    exact = {"raw": w["Rawdateword"]}
    told = {
        "pathway": "job_fraud",
        "means": ["deception_job"],
        "channels": ["friend"],
        "recruiter": w["Recruiterword"],
        "promised_role": w["Promisedjobword"],
        "promised_pay": w["Promisedpayword"],
        "promised_place": w["Promisedplaceword"],
        "promised_term_months": 6,
        "recruited_kind": "prison",
        "recruited_country": "NPL",
        "recruited_region": w["Regionword"],
        "prison": w["Prisonword"],
        "article": w["Articleword"],
        "inducements": ["pay", "citizenship"],
        "entered_ru": FuzzyDate("2023-11-10", **exact),
        "visa_kind": "tourist",
        "visa_expires_on": date(2024, 2, 1),
        "role_actual": w["Actualroleword"],
        "left_home": FuzzyDate("2023-11-03", **exact),
        "contract_exists": "yes",
        "contract_signed": FuzzyDate("2023-12~", **exact),
        "contract_term_months": 12,
        "contract_language": "rus",
        "contract_translated": "no",
        "contract_open_ended": "yes",
        "contract_copy_held": "no",
        "force": "ru_mod",
        "unit": w["Unitword"],
        "unit_number": w["Unitnumberword"],
        "health": "wounded",
        "at_front": "yes",
        "last_contact": FuzzyDate("2024-02-10", **exact),
        "summary": w["Summaryword"],
    }
    contact = NewContact(value=w["Contactword"])
    case = open_case(
        by=by,
        person=NewPerson(
            names=(NewName(w["Latinword"]), NewName(w["नेपालीशब्द"], kind="native")),
            label=w["Labelword"],
            birth=FuzzyDate("1994", **exact),
            nationalities=(nationality,) if nationality else (),
            identifiers=(NewIdentifier(w["Passportword"]),),
            contacts=(contact,),
            relatives=(NewRelative(name=w["Relativeword"], contacts=(contact,)),),
        ),
        **(told | facts),
    )
    hidden = {
        "whereabouts": "Whereaboutsword",
        "hiding_place": "Hidingword",
        "way_out": "Wayoutword",
        "home_liability": "Liabilityword",
    }
    for what, word in hidden.items():
        keep_hidden(case=case, by=by, what=what, text=w[word])
    sum_of_money = {"kind": "debt", "amount": "1000", "currency": "USD"}
    add_money(case=case, by=by, note=w["Moneynoteword"], **sum_of_money)
    signs = {"act": "yes", "means": "yes", "purpose": "yes", "outcome": "identified"}
    assess(case=case, by=by, note=w["Assessmentword"], **signs)
    add_status(
        case=case,
        by=by,
        status=status,
        note=w["Statusnoteword"],
        source=w["Statussourceword"],
    )
    add_event(case=case, by=by, text=w["Eventword"], source=w["Sourceword"])
    Task.objects.create(case=case, text=w["Taskword"], due_on=clock.today(), made_at=clock.now())
    return Case.objects.get(pk=case.pk)


def plain_cases(organisation, owner, count, **fields):
    """Make many simple cases quickly, past the services."""
    start = Case.objects.count()
    numbers = range(start + 1, start + count + 1)
    persons = Person.objects.bulk_create(
        Person(ref=f"P-{n:06}", organisation=organisation) for n in numbers
    )
    PersonName.objects.bulk_create(
        PersonName(person=person, full=f"Man {n}", script="Latn")
        for n, person in zip(numbers, persons, strict=True)
    )
    fields = {"opened_on": date(2024, 3, 1), "unit": "Invented unit", "owner": owner} | fields
    return Case.objects.bulk_create(
        Case(ref=f"C-2024-{n:05}", organisation=organisation, person=person, **fields)
        for n, person in zip(numbers, persons, strict=True)
    )


def agree(case, by, *scopes):
    """Record a consent past the services, so that scopes can be anything."""
    return Consent.objects.create(
        case=case,
        given_by="self",
        method="oral",
        given_on=date(2024, 1, 1),
        scopes=list(scopes),
        recorded_by=by,
    )
