"""A name of a person: the full string is the truth, its parts are help only."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from cases.web.forms.names import NameField
from cases.web.forms.person_part import Fields, PersonPart, choice, language_choice, text
from people.registry.naming import PARTS
from people.registry.vocabularies import NameKind, NameOrder


class NamePart(PersonPart):
    related = "names"
    folded = PARTS
    fold_title = _("Its parts, where somebody has told them")

    def fields(self, row: Any = None) -> Fields:
        return {
            "full": NameField(
                label=_("Name"),
                help_text=_("The whole name, in any script."),
                error_messages={"required": _("Write the name.")},
            ),
            "kind": choice(_("What kind of name is it?"), NameKind.choices, initial="alias"),
            "language": language_choice(_("In which language?")),
            "given": text(_("Given name"), 200),
            "father": text(_("Father's name or patronymic"), 200),
            "family": text(_("Family name"), 200),
            "order": choice(
                _("In which order?"), [("", _("Not said yet")), *NameOrder.choices], required=False
            ),
        }

    def stands(self, row: Any) -> dict[str, Any]:
        parts = {part: row.parts.get(part, "") for part in PARTS}
        return {"full": row.full, "kind": row.kind, "language": row.language, **parts}

    def told(self, cleaned: dict[str, Any]) -> dict[str, Any]:
        parts = {part: cleaned[part] for part in PARTS if part in cleaned}
        whole = {name: value for name, value in cleaned.items() if name not in PARTS}
        return {**whole, "parts": parts} if parts else whole
