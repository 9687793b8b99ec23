"""Saying of figures that are public what was wrong with them, in words that are public too.

They stay where they are, marked, until others replace them; or they are withdrawn at once. Neither
needs a second person: it makes nothing public but the words.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.statistics.public.models import Correction, Publication, Release
from cases.statistics.public.publishing import hold
from cases.statistics.public.repeating import told_again
from cases.statistics.public.selectors import find_publication
from cases.statistics.public.wording import public_words
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

MOST_WORDS = 1000


@transaction.atomic
def correct(
    *, publication: Publication, words: str, withdraws: bool = False, by: Membership
) -> Correction:
    """Mark figures as wrong, and all that told them again; ValidationError names the field.

    The next figures that are published replace them.
    """
    require(by, Permission.PUBLISH_FIGURES)
    hold(by.organisation_id)
    held = find_publication(publication.pk, who=by)
    if not held.is_public:
        raise ValidationError(_("These figures are not public."))
    try:
        told = public_words(words, most=MOST_WORDS)
    except ValidationError as error:
        raise ValidationError({"words": error.messages}) from error
    correction = Correction.objects.create(
        publication=held, words=told, withdraws=withdraws, made_by=by, made_at=clock.now()
    )
    # Figures that were held on to are the same ones under another month.
    same = list(told_again(held.release, by.organisation_id).values_list("pk", flat=True))
    Release.objects.filter(pk__in=same).update(is_wrong=True)
    if withdraws:
        Publication.objects.filter(release__in=same).update(shown={})
    record(
        Action.FIGURES_CORRECTED,
        by=by,
        on=correction,
        release=held.release_id,
        withdraws=withdraws,
    )
    return correction
