"""Groups of statuses of which rules speak."""

from cases.casebook.vocabularies import Status

# Whoever is there is to be heard of.
AT_WAR = (Status.TRAINING, Status.SERVING, Status.WOUNDED)
# Nobody has recruited them: those cases are there to prevent it.
NOT_RECRUITED = (Status.AT_RISK, Status.PREVENTED)
SURELY_DEAD = frozenset({Status.KILLED, Status.REMAINS_RETURNED})
DEAD = SURELY_DEAD | {Status.KILLED_UNCONFIRMED}
# At home, or in no danger of being sent to war.
SAFE = frozenset({Status.PREVENTED, Status.RETURNED, Status.SAFE_ABROAD, Status.DETAINED_HOME})
# No army holds him by a contract: he never came, was let go, is home or dead.
FREE_OF_CONTRACT = DEAD | SAFE | {Status.AT_RISK, Status.DISCHARGED}
