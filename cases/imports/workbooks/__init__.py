"""Workbooks that go out, written as they stream: nothing is held but what is being written."""

from cases.imports.workbooks.small import write_xlsx
from cases.imports.workbooks.stream import Look, Note, Rule, WorkbookStream

__all__ = ["Look", "Note", "Rule", "WorkbookStream", "write_xlsx"]
