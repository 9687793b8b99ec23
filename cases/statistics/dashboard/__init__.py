"""The figures that a coordinator decides from, and a caseworker's of the own cases."""
