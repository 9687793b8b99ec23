"""The codes by which a kept date says in which calendar it was given."""

from typing import Literal

Calendar = Literal["greg", "bs", "islamic", "persian", "buddhist", "ethiopic"]
