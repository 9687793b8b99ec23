"""What a backup or a restore raises. The text is for whoever runs the server."""


class BackupFailed(Exception):
    """No archive was made, or it is not what was written; nothing is left under its name."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class NotRestored(Exception):
    """The archives do not fit, are cut or changed, or the place is not empty."""
