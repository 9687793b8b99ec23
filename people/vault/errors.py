"""What the vault raises."""


class SealBroken(Exception):
    """A sealed value does not open: changed, moved to another place, or its key is gone."""


class SealedAccess(TypeError):
    """A query touched a sealed column in a way that would read or write it past its seal."""
