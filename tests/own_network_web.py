"""The app in a network of the tests' own."""

import tests.own_network  # noqa: F401  # leads all names here
from config.wsgi import application as application
