"""Cases made quickly, as of the end of the last month; and figures of them, published."""

from cases.casebook.models import Case
from cases.statistics.public.preparing import last_month_end, prepare
from cases.statistics.public.publishing import agree, ask_to_publish
from tests.cases.exports.told import plain_cases


def cases(organisation, owner, number, **codes):
    made = plain_cases(organisation, owner, number, **codes)
    Case.objects.filter(pk__in=[case.pk for case in made]).update(
        opened_on=last_month_end(), **codes
    )
    return made


def published(by, agreed_by):
    """Make this month's figures and publish them."""
    return agree(publication=ask_to_publish(release=prepare(by=by), by=by), by=agreed_by)
