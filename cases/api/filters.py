"""The case list's filters, as far as a partner may use them."""

from django import forms

from cases.casebook.filters import CaseFilter


class SharedCaseFilter(CaseFilter):
    """Without the owner, the team, the overdue answers, the silence, the risk, how it is counted,
    what it lacks, how he was recruited, and since when it stands as it does: every partner could
    learn by asking who works on a case and how it stands, whatever he was given to read.
    """

    owner = None
    overdue = None
    silent = None
    risk = None
    counted = None
    team = None
    channel = None
    lacks = None
    status_from = None
    status_until = None
    closed_from = None
    closed_until = None
    closed_reason = None

    class Meta(CaseFilter.Meta):
        # To a period that ends before it begins the answer is, as ever, no case.
        form = forms.Form
