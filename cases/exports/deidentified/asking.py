"""What can be wrong with asking for a file that names nobody."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.access.vocabularies import Scope
from cases.exports.deidentified.bands import FLOOR, USUAL_K
from cases.exports.deidentified.filling import MOST_K
from cases.exports.deidentified.traits import USUAL_TRAITS, traits_named
from cases.exports.models import Export

# Whoever else needs less than a list gets figures, and whoever needs more gets a list.
RECIPIENTS = frozenset({Scope.RESEARCH_AGGREGATE, Scope.OWN_ORG})


def choose_traits(export: Export, codes: Sequence[str], k: int | None) -> None:
    """Set columns and k of an export; ValidationError names the field at fault."""
    if export.recipient not in RECIPIENTS:
        said = _("A file without names goes to research, or to your own group to look at first.")
        raise ValidationError({"shape": said})
    export.k = USUAL_K if k is None else k
    if not FLOOR <= export.k <= MOST_K:
        said = _("Choose a number from %(floor)d to %(most)d.")
        raise ValidationError({"k": said % {"floor": FLOOR, "most": MOST_K}})
    export.columns = [trait.code for trait in traits_named(codes or USUAL_TRAITS)]
    export.is_named = False
