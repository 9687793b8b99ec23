"""Files that their recipient alone can open: age keys, and passwords for those without one."""
