"""What must not leave the room: what is to be given to nobody, or kept from his own state.

A miss can kill and a false alarm costs a question, so the phrases are wide; but what has been
done, such as "the embassy did not answer", is kept apart from what must not be done.
"""

from cases.imports.reading.tables.secrets import nobody, state

SECRETS = "".join((nobody.SECRETS, state.SECRETS))
