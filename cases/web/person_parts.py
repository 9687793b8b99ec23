"""The kinds of rows that belong to a person: what asks for each, writes it, and calls it what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from cases.web.forms.person_claims import ClaimPart
from cases.web.forms.person_contacts import ContactPart
from cases.web.forms.person_names import NamePart
from cases.web.forms.person_nationalities import NationalityPart
from cases.web.forms.person_papers import PaperPart
from cases.web.forms.person_part import PersonPart
from cases.web.forms.person_relations import RelationPart
from people.registry import claims, contacts, naming, nationalities, papers, relations


@dataclass(frozen=True)
class Part:
    """A claim is only added: every one stays."""

    asks: type[PersonPart]
    add: Callable[..., Any]
    title_new: Any
    change: Callable[..., Any] | None = None
    title: Any = ""
    remove: Callable[..., None] | None = None
    title_removal: Any = ""
    # What one should know before it is removed.
    warning: Any = ""


PARTS: dict[str, Part] = {
    "names": Part(
        NamePart,
        naming.add_name,
        _("Add a name"),
        naming.change_name,
        _("Correct the name"),
        naming.remove_name,
        _("Remove the name?"),
        _("Only one that was never his or hers. One spelt otherwise helps to find the person."),
    ),
    "nationalities": Part(
        NationalityPart,
        nationalities.add_nationality,
        _("Add a nationality"),
        nationalities.change_nationality,
        _("Correct the nationality"),
        nationalities.remove_nationality,
        _("Remove the nationality?"),
        _("Only one that was told in error. One that is contested can stay as a claim."),
    ),
    "papers": Part(
        PaperPart,
        papers.add_paper,
        _("Add a paper"),
        papers.change_paper,
        _("Correct the paper"),
        papers.remove_paper,
        _("Remove the paper?"),
        _("Only one that was never his or hers. One that is lost stays, and says so."),
    ),
    "contacts": Part(
        ContactPart,
        contacts.add_contact,
        _("Add a number or address"),
        contacts.change_contact,
        _("Correct the number or address"),
        contacts.remove_contact,
        _("Remove it?"),
        _("Only one that was never right. One that must not be used stays, and says so."),
    ),
    "relations": Part(
        RelationPart,
        relations.add_relation,
        _("Add somebody near"),
        relations.change_relation,
        _("Correct what is known of somebody near"),
        relations.remove_relation,
        _("Remove somebody near?"),
        _("All numbers and addresses of him or her go too."),
    ),
    "claims": Part(ClaimPart, claims.add_claim, _("Write down what somebody claims")),
}
