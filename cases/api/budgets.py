"""What a key may still be given, in the headers of each answer (RateLimit fields, IETF draft)."""

from people.accounts.pull_budget import BudgetSpent


def tell_budgets(response, budgets):
    if budgets:
        response.headers["RateLimit-Policy"] = ", ".join(
            f'"{each.name}";q={each.limit};w={each.window_seconds}' for each in budgets
        )
        response.headers["RateLimit"] = ", ".join(
            f'"{each.name}";r={each.remaining};t={each.reset_seconds}' for each in budgets
        )


def words_for(error: BudgetSpent):
    """Return what is said to a key that was given all that it may be."""
    return {
        "cases": "This key was told of as many cases as it may be in a day.",
        "calls": "This key called as often as it may in a minute.",
    }[error.budget.name]
