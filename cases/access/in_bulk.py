"""`may_share` for long lists: asked once for all cases of which the same is true.

Of thousands of cases few differ in what disclosure looks at. That is read for a whole batch, and
disclosure itself is then asked once for each difference.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from cases.access.disclosure import (
    CONTACT,
    Verdict,
    has_agreed,
    may_share,
    partner_scope,
    shared_groups,
)
from cases.access.gathering import truths_of, truths_of_granted
from cases.access.truths import Truth, case_like
from cases.access.vocabularies import FieldGroup
from people.accounts.models import Membership, PartnerKey
from people.vault.columns import Column


@dataclass(frozen=True)
class Disclosure:
    """What of a case may go out, and of each part that may not, why."""

    groups: frozenset[FieldGroup]
    refusals: Mapping[FieldGroup, Verdict]
    # Whether somebody agreed to it, also where nobody had to.
    is_agreed: bool = False


@dataclass
class Disclosing:
    """Answers for one recipient and purpose, not for one contact. Keep it no longer than a job."""

    recipient: str
    purpose: str
    groups: Collection[FieldGroup]
    _known: dict[Truth, Disclosure] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.recipient.partition(":")[0] == CONTACT:
            raise ValueError("A contact is of one case alone")

    def of(self, cases: Mapping[str, Column]) -> list[Disclosure]:
        """Return the answer for each case of a batch of which `gathering.READS` was read."""
        known, truths = self._known, truths_of(cases, self.recipient)
        for truth in set(truths) - known.keys():
            known[truth] = self._ask(case_like(truth, self.recipient))
        return [known[truth] for truth in truths]

    def _ask(self, case: Any) -> Disclosure:
        verdicts = {
            group: may_share(case, group, self.recipient, self.purpose) for group in self.groups
        }
        return Disclosure(
            frozenset(group for group, verdict in verdicts.items() if verdict),
            {group: verdict for group, verdict in verdicts.items() if not verdict},
            has_agreed(case, self.recipient),
        )


@dataclass
class Sharing:
    """What one partner's key or reader may read of each case. Keep it no longer than a call."""

    partner: Membership | PartnerKey
    _known: dict[Truth, frozenset[FieldGroup]] = field(default_factory=dict)

    def of(self, rows: Mapping[str, Column]) -> list[frozenset[FieldGroup]]:
        """Return the groups of the case of each row, as `truths_of_granted` takes them."""
        known = self._known
        recipient = partner_scope(self.partner.organisation_id)
        truths = truths_of_granted(rows, recipient)
        for truth in set(truths) - known.keys():
            known[truth] = self._ask(case_like(truth, recipient))
        return [known[truth] for truth in truths]

    def _ask(self, case: Any) -> frozenset[FieldGroup]:
        return shared_groups(case, self.partner)
