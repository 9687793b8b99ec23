"""Filling an empty installation with the demo."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction

from cases.lifecycle.demo import signin
from cases.lifecycle.demo.casework import Casework
from cases.lifecycle.demo.duties import add_duties
from cases.lifecycle.demo.emergencies import break_and_review
from cases.lifecycle.demo.lists import ask_for_many
from cases.lifecycle.demo.offices import Offices, open_offices
from cases.lifecycle.demo.partner_work import work_with_partner
from cases.lifecycle.demo.plot import SPAN, plot_of
from people.accounts.selectors import is_empty_installation
from people.dates import clock
from people.vault.keyring import keyring
from people.vault.router import ALIAS

BATCH = 50

Progress = Callable[[int], None]


class NotEmpty(Exception):
    """The installation has members who are not the demo's."""


def seed(*, cases: int, seed: int, progress: Progress) -> bool:
    """Load the demo and return True; False when it is there already."""
    if not (settings.HOMEWARD_DEMO or settings.TESTING):
        raise ImproperlyConfigured("Invented cases are only loaded in a demo: HOMEWARD_DEMO=1")
    if not is_empty_installation():
        if signin.is_here():
            return False
        raise NotEmpty
    with keyring(), transaction.atomic():
        offices = open_offices(days_ago=SPAN + 30)
    signin.keep(offices)
    for first in range(1, cases + 1, BATCH):
        numbers = range(first, min(first + BATCH, cases + 1))
        _carry_out(numbers, total=cases, seed=seed, offices=offices)
        progress(numbers[-1])
    with keyring(), transaction.atomic():
        ask_for_many(offices)
        add_duties(offices)
        break_and_review(offices)
        work_with_partner(offices)
    return True


def _carry_out(numbers: range, *, total: int, seed: int, offices: Offices) -> None:
    """Tell one batch of cases in one transaction; its keys are kept first, and then let go."""
    today = clock.today()
    with keyring(), transaction.atomic(), transaction.atomic(using=ALIAS):
        for number in numbers:
            plot = plot_of(seed, number, total=total, today=today)
            Casework(plot, seed, offices).carry_out()
