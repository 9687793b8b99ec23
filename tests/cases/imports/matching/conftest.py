"""A folder of their own for each test's lists, some men on file, and lists that tell of them."""

import pytest

from cases.casebook.services import open_case
from cases.imports.matching.models import OutsideList
from cases.imports.matching.running import match_list
from cases.imports.matching.services import bring_list, start_matching
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewIdentifier, NewName, NewPerson

LIST = (
    "Name;Born;Country;Passport;Day\n"
    "Гопал Гхарти;1999;Nepal;;2026-02-03\n"
    "Suresh Perera Fernando;1988;Sri Lanka;;\n"
    "Somebody Else;1970;Kenya;PA 1000001;\n"
)


@pytest.fixture
def man(caseworker):
    """Open a case of an invented man."""

    def made(name, *, born="", country="", passport="", by=caseworker):
        told = NewPerson(
            names=(NewName(name),),
            birth=FuzzyDate(born) if born else None,
            nationalities=(country,) if country else (),
            identifiers=(NewIdentifier(passport, kind="passport"),) if passport else (),
        )
        return open_case(by=by, person=told)

    return made


@pytest.fixture
def gopal(man):
    return man("Gopal Gharti", born="1999", country="NPL")


@pytest.fixture
def brought(coordinator):
    """Bring a list, as a coordinator who says what it tells of those on it."""

    def bring(text=LIST, *, by=coordinator, **told):
        given = {"name": "Prisoners, second list (invented)", "says": "pow", **told}
        return bring_list(by=by, raw=text.encode(), **given)

    return bring


@pytest.fixture
def matched(brought, coordinator):
    """Bring a list and have it compared."""

    def match(text=LIST, *, by=coordinator, **told):
        outside = brought(text, by=by, **told)
        started = start_matching(list_id=outside.pk, by=by, columns=outside.columns)
        match_list(started.job_id)
        return OutsideList.objects.select_related("job").get(pk=outside.pk)

    return match
