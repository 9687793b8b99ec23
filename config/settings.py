"""Settings. Everything that differs by place comes from the environment (see .env.example)."""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from config.env import database, env, secret

# Archives and the changelog name it; `tests/test_docs.py` compares.
VERSION = "0.1.0"

BASE_DIR = Path(__file__).resolve().parent.parent

## PLACES
HOMEWARD_VAR = Path(env.str("HOMEWARD_VAR", default=str(BASE_DIR / "var"))).resolve()
SECRET_DIR = HOMEWARD_VAR / "secret"
FILES_DIR = HOMEWARD_VAR / "files"
RUN_DIR = HOMEWARD_VAR / "run"
HOMEWARD_BASE_URL = env.str("HOMEWARD_BASE_URL", default="http://localhost:8000")

## MODES
DEBUG = env.bool("HOMEWARD_DEBUG", default=False)
TESTING = env.bool("HOMEWARD_TESTING", default=False)
# What was begun as a demo stays one: the mark is made when its invented cases are loaded.
DEMO_MARK = HOMEWARD_VAR / "db" / "demo"
HOMEWARD_DEMO = env.bool("HOMEWARD_DEMO", default=DEMO_MARK.exists())
# The one clock of people.dates can be moved in tests and in the demo, never in real use.
HOMEWARD_CLOCK_MOVABLE = TESTING or HOMEWARD_DEMO
HOMEWARD_CLOCK_FILE = RUN_DIR / "clock"
# Off only to prove, in a test, that the seizure scan finds what is not sealed.
HOMEWARD_SEALING = env.bool("HOMEWARD_SEALING", default=True)
if not HOMEWARD_SEALING and not TESTING:
    raise ImproperlyConfigured("HOMEWARD_SEALING=0 is for tests alone")
# A database for measurements, with names from a file and no case: load_register fills it.
HOMEWARD_MEASURE = env.bool("HOMEWARD_MEASURE", default=False)

## SECRETS
SECRET_KEY = secret("HOMEWARD_SECRET_KEY", SECRET_DIR / "django.key")
SECRET_KEY_IS_SET = bool(SECRET_KEY)
SECRET_KEY_FALLBACKS = secret("HOMEWARD_SECRET_KEY_FALLBACKS").split()
VAULT_ROOT_KEY = secret("HOMEWARD_VAULT_KEY", SECRET_DIR / "root.key")

## HOSTS AND TLS
ALLOWED_HOSTS = env.list("HOMEWARD_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
TLS = env.bool("HOMEWARD_TLS", default=False)
CSRF_TRUSTED_ORIGINS = env.list("HOMEWARD_TRUSTED_ORIGINS", default=[])
SECURE_SSL_REDIRECT = TLS
# A monitor on the machine itself asks past the proxy, and learns one word.
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TLS else None
SECURE_HSTS_SECONDS = 31_536_000 if TLS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = TLS
SECURE_HSTS_PRELOAD = TLS
SECURE_CONTENT_TYPE_NOSNIFF = True
# Under it browsers send forms with `Origin: null`: see people.web.forgery.
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "people.web.errors.forged"
# The check of forms is Django's own, but for one origin: see people.web.forgery.
SILENCED_SYSTEM_CHECKS = ["security.W003"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = TLS
# A browser takes a cookie of such a name from this very host alone, over TLS.
_PREFIX = "__Host-" if TLS else ""
SESSION_COOKIE_NAME = f"{_PREFIX}sessionid"
CSRF_COOKIE_NAME = f"{_PREFIX}csrftoken"
HOMEWARD_DEVICE_COOKIE = f"{_PREFIX}device"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
# Not `Strict`: mails link to pages, and who follows such a link is signed in.
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_ENGINE = "people.accounts.sessions"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

## LIMITS
# A pasted chat of 2 MB, and room for one that is refused with its words still there.
HOMEWARD_BODY_LIMIT_MB = 4
# Whoever is signed in may bring a list of 20 MB, under this address alone.
HOMEWARD_UPLOADS_UNDER, HOMEWARD_UPLOAD_LIMIT_MB = "/lists/", 21
DATA_UPLOAD_MAX_MEMORY_SIZE = HOMEWARD_UPLOAD_LIMIT_MB * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = DATA_UPLOAD_MAX_MEMORY_SIZE
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
# Nothing that is sent may be spooled to disk in clear.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

## APPLICATIONS
INSTALLED_APPS = [
    "config",
    "people",
    "cases",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_countries",
    "django_htmx",
    "django_filters",
    "rest_framework",
    "rest_framework_api_key",
    "drf_spectacular",
]
MIDDLEWARE = [
    "people.web.middleware.SafetyHeaders",
    "people.web.middleware.Nameless",
    "django.middleware.security.SecurityMiddleware",
    # Adds random length to each page, so that its size does not tell what is in it.
    "django.middleware.gzip.GZipMiddleware",
    "people.web.middleware.SoundRequest",
    "people.web.middleware.EitherForm",
    "people.web.middleware.Busy",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "people.web.forgery.ForgeryCheck",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "people.web.middleware.KeysOfRequest",
    "people.web.middleware.ActingMember",
    "people.web.session_times.SessionTimes",
    "people.web.second_factor.SecondFactor",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "people.web.context.doors",
                "cases.web.menu.menu",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

## DATABASES
DATABASES = {
    "default": database("DATABASE_URL", HOMEWARD_VAR / "db" / "homeward.sqlite3"),
    # Data keys live apart: a dump of the one database opens nothing without the other.
    "keys": database("KEYS_DATABASE_URL", HOMEWARD_VAR / "db" / "keys.sqlite3"),
}
DATABASE_ROUTERS = ["people.vault.router.KeysRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

## BROKER AND CACHE
REDIS_URL = env.str("REDIS_URL", default=f"unix://{RUN_DIR / 'valkey.sock'}")
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "OPTIONS": {"socket_connect_timeout": 0.5, "socket_timeout": 1},
    }
}

## PAPER
# Folders of the fonts that PDF files are set in; no other font of the machine is used. Debian puts
# fonts-noto-core into the first and fonts-noto-cjk into the second.
FONT_DIRS = env.list(
    "HOMEWARD_FONTS",
    default=["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"],
)

# A running job that has said nothing for so long is given to another worker.
HOMEWARD_LOST_AFTER_SECONDS = env.int("HOMEWARD_LOST_AFTER_SECONDS", default=30)
# So many cases an export reads, opens and writes at a time.
HOMEWARD_EXPORT_BATCH = env.int("HOMEWARD_EXPORT_BATCH", default=1000)
# For so many days what a partner told of somebody is kept after it was decided about.
HOMEWARD_SUBMISSION_DAYS = env.int("HOMEWARD_SUBMISSION_DAYS", default=30)
# So long a partner that comes back is told which cases are no longer shared with it.
HOMEWARD_TOMBSTONE_DAYS = env.int("HOMEWARD_TOMBSTONE_DAYS", default=90)
# How often beat looks for due reminders and unsent notices.
HOMEWARD_REMINDER_SECONDS = env.int("HOMEWARD_REMINDER_SECONDS", default=60)
# So long a task of the timetable may be overdue, beyond two of its turns, before administrators
# are told that nobody is reminded.
HOMEWARD_LATE_AFTER_SECONDS = env.int("HOMEWARD_LATE_AFTER_SECONDS", default=300)
# Whoever opens more cases within an hour is told of to the coordinators; the second limit is for
# those who see all cases of their group.
HOMEWARD_BROWSING_LIMIT = env.int("HOMEWARD_BROWSING_LIMIT", default=60)
HOMEWARD_BROWSING_LIMIT_OF_ALL = env.int("HOMEWARD_BROWSING_LIMIT_OF_ALL", default=300)

## BACKUPS: whereto, for whom (age recipients), for how many days
HOMEWARD_BACKUP_TO = env.str("HOMEWARD_BACKUP_TO", default="")
HOMEWARD_BACKUP_RECIPIENTS = env.list("HOMEWARD_BACKUP_RECIPIENTS", default=[])
HOMEWARD_BACKUP_DAYS = env.int("HOMEWARD_BACKUP_DAYS", default=30)
# An erased person can be read again by old data with keys as old: keys are kept for days.
HOMEWARD_BACKUP_KEYS_TO = env.str("HOMEWARD_BACKUP_KEYS_TO", default="")
HOMEWARD_BACKUP_KEYS_RECIPIENTS = env.list("HOMEWARD_BACKUP_KEYS_RECIPIENTS", default=[])
HOMEWARD_BACKUP_KEYS_DAYS = env.int("HOMEWARD_BACKUP_KEYS_DAYS", default=7)
# Somebody wants the same people to hold both all the same.
HOMEWARD_BACKUP_SAME_RECIPIENTS = env.bool("HOMEWARD_BACKUP_SAME_RECIPIENTS", default=False)

## SIGN-IN
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["people.accounts.backend.MembersBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 15},
    },
    {"NAME": "people.accounts.password_rules.LongestValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "people.accounts.password_rules.ContextValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "people.accounts.adapter.ClosedDoorAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
# How many proxies of our own stand before the web server: the visitor's address is taken from
# what they add, and from nothing that the visitor wrote.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("HOMEWARD_PROXIES", default=0)
# Tries are counted by people.accounts.throttle.
ACCOUNT_RATE_LIMITS = False
MFA_ADAPTER = "people.accounts.factor_secrets.SealingAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_FORMS = {
    "authenticate": "people.web.forms.factors.CodeForm",
    "authenticate_webauthn": "people.web.forms.factors.PasskeyForm",
    "reauthenticate": "people.web.forms.factors.CodeAgainForm",
    "reauthenticate_webauthn": "people.web.forms.factors.PasskeyAgainForm",
}
MFA_TOTP_TOLERANCE = 0
# 83 bits in each code.
MFA_RECOVERY_CODE_DIGITS = 25

## MAIL
EMAIL_CONFIG = env.email_url("HOMEWARD_EMAIL_URL", default="filemail://")
vars().update(EMAIL_CONFIG)
if EMAIL_CONFIG["EMAIL_BACKEND"].endswith("filebased.EmailBackend"):
    EMAIL_FILE_PATH = str(HOMEWARD_VAR / "mail")
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = env.str("HOMEWARD_MAIL_FROM", default="notices@localhost")

## LANGUAGE AND TIME
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = env.str("HOMEWARD_TIME_ZONE", default="UTC")
USE_TZ = True
USE_I18N = True

## STATIC FILES
STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = True

## API
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["people.accounts.authentication.PartnerKeyAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["cases.api.rendering.JSONOut"],
    "DEFAULT_PARSER_CLASSES": ["cases.api.rendering.JSONIn"],
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_SCHEMA_CLASS": "cases.api.describing.PartnerSchema",
    "EXCEPTION_HANDLER": "cases.api.errors.answer",
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Homeward partner API",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "WEBHOOKS": ["cases.api.webhook_calls.CALL"],
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "cases.api.promises.describe_promises",
    ],
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.IsAuthenticated"],
    # One name for each vocabulary, wherever it stands.
    "ENUM_NAME_OVERRIDES": {
        "CountryCode": "people.registry.countries.COUNTRY_CODES",
        "SituationStatusEnum": "cases.casebook.vocabularies.Status",
        "SituationPathwayEnum": "cases.casebook.vocabularies.Pathway",
        "KnownAnswer": "people.registry.vocabularies.KnownAnswer",
        "NameKind": "people.registry.vocabularies.NameKind",
        "PaperKind": "people.registry.vocabularies.IdentifierKind",
        "RequestKind": "cases.repatriation.vocabularies.RequestKind",
        "RequestState": "cases.repatriation.vocabularies.State",
        "EventKind": "cases.casebook.vocabularies.EventKind",
        "ReferralKind": "cases.sharing.referrals.vocabularies.Help",
        "ReferralState": "cases.sharing.referrals.vocabularies.ReferralState",
        "RequestOutcome": "cases.repatriation.vocabularies.Outcome",
        "DeliveryState": "cases.sharing.webhooks.vocabularies.State",
        "DeliveryOutcome": "cases.sharing.webhooks.vocabularies.Outcome",
    },
}

## LOGS: what happened and where in the code, never a value.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"bare": {"()": "config.logs.BareFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "bare"}},
    "root": {"handlers": ["stderr"], "level": env.str("HOMEWARD_LOG_LEVEL", default="INFO")},
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
        # What was refused says `homeward.security`, once; of requests only faults are left.
        "django.request": {"handlers": [], "level": "ERROR", "propagate": True},
        "django.security.csrf": {"handlers": [], "level": "ERROR", "propagate": True},
        # Some tasks run every few seconds: only their faults are worth a line.
        "celery": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}
