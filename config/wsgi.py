"""The WSGI entry point that the web server loads."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from config.watching import keep_watch
from people.audit import triggers

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()
triggers.require()
keep_watch()
# What is loaded by now stays as long as the process: no collection has to look through it again.
gc.collect()
gc.freeze()
