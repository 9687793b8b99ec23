"""The case list's filters, as far as a partner may use them."""

from cases.casebook.filters import CaseFilter


class SharedCaseFilter(CaseFilter):
    """Without the owner, the overdue answers, the silence, the risk and how it is counted: every
    partner could learn by asking who works on a case and how it stands, whatever he was given
    to read.
    """

    owner = None
    overdue = None
    silent = None
    risk = None
    counted = None
