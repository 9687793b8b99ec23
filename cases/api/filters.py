"""The case list's filters, as far as a partner may use them."""

from cases.casebook.filters import CaseFilter


class SharedCaseFilter(CaseFilter):
    """Without the owner and the overdue answers: every partner could learn by asking who works
    on a case and how its requests stand, whatever he was given to read.
    """

    owner = None
    overdue = None
