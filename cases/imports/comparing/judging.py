"""What two rows are to one another, by what they have in common; and why, in words."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from cases.imports.comparing.likeness import Births, Likeness, Names

CERTAIN, PROBABLE, POSSIBLE, EXACT, NOT_DUPLICATE = (
    "certain",
    "probable",
    "possible",
    "exact",
    "not_duplicate",
)

_LITTLE_OF_A_NAME = (Names.INITIALS, Names.SINGLE, Names.ONE_WORD)


def kind_of_pair(like: Likeness) -> str:
    """Return what the two rows are; "" where there is nothing to be said of them."""
    if like.papers:
        return _of_one_paper(like)
    kind = _of_one_contact(like) if like.contacts else _by_name(like)
    is_doubtful = like.other_father or like.told_apart
    return POSSIBLE if is_doubtful and kind in (CERTAIN, PROBABLE) else kind


def _of_one_paper(like: Likeness) -> str:
    if like.names == Names.OTHER:
        # Two states may well give out one number.
        return "" if like.other_country else POSSIBLE
    return PROBABLE if like.names == Names.UNKNOWN else CERTAIN


def _of_one_contact(like: Likeness) -> str:
    """A family has one telephone: name and birth say whether it is one man."""
    if like.names == Names.OTHER:
        is_maybe = like.births == Births.SAME_DAY and not like.other_paper
        return POSSIBLE if is_maybe else NOT_DUPLICATE
    if like.births == Births.FAR and like.names != Names.UNKNOWN:
        return NOT_DUPLICATE
    if like.names == Names.UNKNOWN or like.births == Births.OTHER or like.other_country:
        return POSSIBLE
    if like.names in _LITTLE_OF_A_NAME:
        return PROBABLE if _agrees_enough(like) else POSSIBLE
    if like.other_paper:
        return PROBABLE if like.births == Births.SAME_DAY else POSSIBLE
    return CERTAIN if like.births == Births.SAME_DAY else PROBABLE


def _agrees_enough(like: Likeness) -> bool:
    """Tell whether birth makes up for a name of which there is little."""
    if like.other_paper:
        return False
    if like.births == Births.SAME_DAY or like.names == Names.SINGLE:
        return True
    return like.names == Names.INITIALS and like.births == Births.AGREE


def _by_name(like: Likeness) -> str:
    """Nothing but a name speaks for it: at the most it is for somebody to decide."""
    if like.names in (Names.OTHER, Names.UNKNOWN):
        return ""
    apart = like.other_paper or like.other_contact
    if like.other_country and like.births not in (Births.OTHER, Births.FAR):
        return ""
    if like.births == Births.SAME_DAY:
        is_probable = like.names == Names.SAME and not like.other_paper
        return PROBABLE if is_probable else POSSIBLE
    if like.names != Names.SAME:
        return ""
    if like.births in (Births.OTHER, Births.FAR):
        return NOT_DUPLICATE if apart else ""
    if like.births in (Births.SLIP, Births.NEAR, Births.AGREE):
        return "" if like.other_paper and like.births != Births.SLIP else POSSIBLE
    return POSSIBLE if not apart and like.words > 1 else ""


def why(like: Likeness) -> str:
    """What speaks for it and what against it, in words."""
    said = [
        *(_("same passport %(number)s") % {"number": each} for each in sorted(like.papers)),
        *(_("shared contact %(number)s") % {"number": each} for each in sorted(like.contacts)),
        str(_NAMES[like.names]),
        str(_BIRTHS[like.births]),
        _("another passport") if like.other_paper else "",
        _("no shared phone") if like.other_contact else "",
        _("another nationality") if like.other_country else "",
        _("another father") if like.other_father else "",
        _("a remark says that there are two") if like.told_apart else "",
    ]
    return ", ".join(filter(None, said))


_NAMES = {
    Names.SAME: lazy("the same name, perhaps in another form"),
    Names.ALIKE: lazy("the name is alike"),
    Names.INITIALS: lazy("a word and an initial of the name are the same"),
    Names.SINGLE: lazy("the only word of the name is the same"),
    Names.ONE_WORD: lazy("one word of the name is the same"),
    Names.OTHER: lazy("the name is another"),
    Names.UNKNOWN: "",
}
_BIRTHS = {
    Births.SAME_DAY: lazy("the same day of birth"),
    Births.AGREE: lazy("the birth agrees as far as it is told"),
    Births.SLIP: lazy("the days of birth differ by a slip"),
    Births.NEAR: lazy("the births are close, and differ"),
    Births.OTHER: lazy("the birth is another"),
    Births.FAR: lazy("born a generation apart"),
    Births.UNKNOWN: "",
}
