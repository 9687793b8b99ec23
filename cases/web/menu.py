"""The main menu: what each member needs, in groups, so that it fits in one row for everybody."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from people.accounts.roles import Permission


@dataclass(frozen=True)
class Link:
    """`nav` is what a page says of itself to be marked; `alone` the words outside of a group."""

    nav: str
    url: str
    words: str | Promise
    needs: Permission
    alone: str | Promise = ""


@dataclass(frozen=True)
class Group:
    words: str | Promise
    links: tuple[Link, ...]

    @property
    def navs(self) -> list[str]:
        return [link.nav for link in self.links]


_MENU = (
    Link("shared", "shared_list", _("Shared with us"), Permission.READ_SHARED_CASES),
    Link("today", "today", _("Today"), Permission.VIEW_CASES),
    Link("cases", "case_list", _("Cases"), Permission.VIEW_CASES),
    Link("requests", "request_list", _("Requests"), Permission.VIEW_CASES),
    Group(
        _("Partners"),
        (
            Link(
                "submissions",
                "submission_list",
                _("Handed in by partners"),
                Permission.TAKE_SUBMISSIONS,
            ),
            Link(
                "referrals",
                "referral_list",
                _("Asked of partners"),
                Permission.WRITE_TO_PARTNERS,
            ),
            Link("sharing", "sharing_list", _("Sharing"), Permission.SHARE_CASE),
            Link(
                "partners",
                "partners",
                _("Organisations and keys"),
                Permission.KEEP_PARTNER_KEYS,
                alone=_("Partners"),
            ),
        ),
    ),
    Group(
        _("Upkeep"),
        (
            Link("consents", "consent_list", _("Consents"), Permission.RECORD_CONSENT),
            Link(
                "duplicates",
                "duplicate_list",
                _("Possible duplicates"),
                Permission.MERGE_PEOPLE,
            ),
            Link("erasures", "retention", _("Retention"), Permission.ERASE),
        ),
    ),
    Group(
        _("In and out"),
        (
            Link("lists", "import_list", _("Lists"), Permission.IMPORT_CASES),
            Link("exports", "export_list", _("Exports"), Permission.EXPORT_CASES),
        ),
    ),
    Link("dashboard", "dashboard", _("Dashboard"), Permission.VIEW_DASHBOARD),
    Group(
        _("The group"),
        (
            Link("members", "members", _("Members"), Permission.KEEP_MEMBERS),
            Link("activity", "activity", _("Activity"), Permission.VIEW_ACTIVITY),
            Link("health", "health", pgettext_lazy("page", "Health"), Permission.SEE_HEALTH),
        ),
    ),
)


def menu(request: HttpRequest) -> dict[str, object]:
    """What every page may ask for its menu; it is made where a page shows one."""
    return {"menu_of_member": lambda: list(_open_to(request))}


def _open_to(request: HttpRequest) -> Iterator[Link | Group]:
    """Yield what a member may open; of a group with one open link that link alone."""
    member = getattr(request, "member", None)
    for entry in _MENU if member is not None else ():
        links = entry.links if isinstance(entry, Group) else (entry,)
        there = tuple(link for link in links if member.may(link.needs))
        if isinstance(entry, Group) and len(there) > 1:
            yield Group(entry.words, there)
        else:
            yield from there
