"""Forms of which some fields, help only, stand in a fold."""

from typing import Any

from django import forms


class FoldedForm(forms.Form):
    folded: tuple[str, ...] = ()

    def shown(self) -> list[Any]:
        return [field for field in self if field.name not in self.folded]

    def fold(self) -> list[Any]:
        return [field for field in self if field.name in self.folded]

    @property
    def fold_is_open(self) -> bool:
        return any(field.errors for field in self.fold())
