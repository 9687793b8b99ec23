"""Sends keys, anchors of the audit chain and the list of the erased to their own database."""

from typing import Any

KEY_MODELS = {"datakey", "servicekey", "auditanchor", "erased"}
ALIAS = "keys"


class KeysRouter:
    def db_for_read(self, model: type, **hints: Any) -> str | None:
        return self.db_for_write(model, **hints)

    def db_for_write(self, model: type, **hints: Any) -> str | None:
        meta = model._meta  # type: ignore[attr-defined]
        return ALIAS if meta.app_label == "people" and meta.model_name in KEY_MODELS else None

    def allow_migrate(
        self, db: str, app_label: str, model_name: str | None = None, **hints: Any
    ) -> bool:
        is_key = app_label == "people" and model_name in KEY_MODELS
        return is_key == (db == ALIAS)
