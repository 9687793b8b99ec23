"""Fates that the demo treats alike."""

from cases.casebook.vocabularies import Status

NOT_LEFT = (Status.AT_RISK, Status.PREVENTED)
NOT_SIGNED = (*NOT_LEFT, Status.IN_TRANSIT)
DEAD = (Status.KILLED_UNCONFIRMED, Status.KILLED, Status.REMAINS_RETURNED)
HOME = (Status.RETURNED, Status.SAFE_ABROAD, Status.DETAINED_HOME, Status.PREVENTED)
IN_REACH = (Status.SERVING, Status.WOUNDED, Status.TRAINING, Status.ESCAPED, Status.DISCHARGED)
