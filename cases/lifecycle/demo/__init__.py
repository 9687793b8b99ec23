"""The demo: cases of invented people, told through the services like any other."""
