import uuid

import django.db.models.deletion
from django.db import migrations, models

import people.dates.clock
import people.vault.fields


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0031_requests_are_listed_by_index"),
        ("people", "0013_corrections_are_said_by_two"),
    ]

    operations = [
        migrations.CreateModel(
            name="Endpoint",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "url",
                    people.vault.fields.SealedTextField(
                        "endpoint.url", blank=True, max_length=1000, null=True, owner="id"
                    ),
                ),
                (
                    "secret",
                    people.vault.fields.SealedTextField(
                        "endpoint.secret", blank=True, max_length=100, null=True, owner="id"
                    ),
                ),
                (
                    "former_secret",
                    people.vault.fields.SealedTextField(
                        "endpoint.former_secret", blank=True, max_length=100, null=True, owner="id"
                    ),
                ),
                ("former_until", models.DateTimeField(blank=True, null=True)),
                ("events", models.JSONField(default=list)),
                ("made_at", models.DateTimeField(default=people.dates.clock.now, editable=False)),
                ("disabled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "disabled_because",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("by_hand", "Switched off by somebody"),
                            ("failing", "Switched off after days without one delivery"),
                            (
                                "gone",
                                "Switched off because the receiver said that it is gone for good",
                            ),
                        ],
                        max_length=10,
                    ),
                ),
                ("failing_since", models.DateTimeField(blank=True, null=True)),
                ("failures", models.PositiveIntegerField(default=0)),
                ("delivered", models.PositiveIntegerField(default=0)),
                ("last_delivered_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "issuer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.membership",
                    ),
                ),
                (
                    "made_by_key",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.partnerkey",
                    ),
                ),
                (
                    "partner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "ordering": ["made_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "event",
                    models.CharField(
                        choices=[
                            ("case.changed", "A shared case changed"),
                            (
                                "case.withdrawn",
                                "A case is no longer shared: what was kept of it must go",
                            ),
                            ("referral.changed", "A referral is new or moved on"),
                            ("note.added", "A note was written"),
                            ("submission.changed", "A case that was handed in moved on"),
                            ("export.ready", "An export can be fetched"),
                            ("webhook.test", "Somebody asked for a test"),
                        ],
                        max_length=20,
                    ),
                ),
                ("about", models.UUIDField()),
                ("made_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("delivered", "Delivered"),
                            ("dead", "Not delivered"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("next_at", models.DateTimeField()),
                ("claimed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("taken", "The receiver took it"),
                            ("refused", "The receiver refused it"),
                            ("gone", "The receiver says that it is gone for good"),
                            (
                                "redirected",
                                "The receiver wanted to send us elsewhere, and we do not go",
                            ),
                            ("slow", "The receiver took too long"),
                            ("no_answer", "The receiver cannot be reached"),
                            ("too_long", "The receiver's answer was too long"),
                            ("bad_address", "The address is none that we may write to"),
                            (
                                "bad_certificate",
                                "The receiver's certificate does not prove who it is",
                            ),
                            ("disabled", "The endpoint was switched off"),
                        ],
                        max_length=16,
                    ),
                ),
                ("status_code", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "endpoint",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="cases.endpoint",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="endpoint",
            constraint=models.CheckConstraint(
                condition=models.Q(("made_by", None), ("made_by_key", None), _connector="XOR"),
                name="endpoint_made_by_one",
            ),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(
                condition=models.Q(("state", "waiting")),
                fields=["next_at"],
                name="delivery_to_send",
            ),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(
                fields=["endpoint", "state", "made_at", "id"], name="delivery_of_state"
            ),
        ),
    ]
