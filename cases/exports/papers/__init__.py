"""Paper: lists and case files as PDF, in all scripts that names are written in."""
