import uuid

import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

import people.vault.fields


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0001_squashed_0010_outside_lists"),
        ("people", "0010_what_others_agree_to"),
    ]

    operations = [
        migrations.CreateModel(
            name="KeptLonger",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("until", models.DateField()),
                (
                    "reason",
                    people.vault.fields.SealedTextField(
                        "kept_longer.reason",
                        blank=True,
                        max_length=500,
                        null=True,
                        owner="case_id",
                    ),
                ),
                ("decided_at", models.DateTimeField()),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kept_longer",
                        to="cases.case",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.membership",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LettingGo",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("made_at", models.DateTimeField()),
                ("cases", models.PositiveIntegerField(default=0)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waits for a second person"),
                            ("agreed", "Agreed to"),
                            ("refused", "Not let go"),
                        ],
                        default="waiting",
                        max_length=8,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.membership",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LetGo",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("closed_on", models.DateField()),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="let_go",
                        to="cases.case",
                    ),
                ),
                (
                    "letting_go",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="cases.lettinggo",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Retention",
            fields=[
                (
                    "organisation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="people.organisation",
                    ),
                ),
                (
                    "months",
                    models.PositiveSmallIntegerField(
                        default=24,
                        validators=[
                            django.core.validators.MinValueValidator(3),
                            django.core.validators.MaxValueValidator(120),
                        ],
                    ),
                ),
                ("looked_at", models.DateTimeField()),
                (
                    "held_for",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("many", "Unusually many would go at once."),
                            (
                                "clock",
                                "The clock of the server jumped, or nothing ran for more than a week.",
                            ),
                        ],
                        max_length=5,
                    ),
                ),
                ("held_count", models.PositiveIntegerField(default=0)),
                ("held_at", models.DateTimeField(blank=True, null=True)),
                ("released_at", models.DateTimeField(blank=True, null=True)),
                (
                    "released_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.membership",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Erasure",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("of_case_id", models.UUIDField()),
                ("of_person_id", models.UUIDField()),
                ("ref", models.CharField(max_length=16)),
                (
                    "extent",
                    models.CharField(
                        choices=[
                            ("case", "This case alone"),
                            ("person", "The person, with all cases"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("person", "He or she asked for it"),
                            ("family", "The family asked for it"),
                            ("mistake", "It was entered by mistake"),
                            ("retention", "It was kept long enough"),
                            ("order", "A court or an authority ordered it"),
                            ("other", "Something else"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "note",
                    people.vault.fields.SealedTextField(
                        "erasure.note", blank=True, max_length=1000, null=True, owner="id"
                    ),
                ),
                ("case_ids", models.JSONField(default=list)),
                ("counts", models.JSONField(default=dict)),
                ("reach", models.JSONField(default=dict)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waits for a second person"),
                            ("in_hand", "In hand"),
                            ("done", "Done and verified"),
                            ("refused", "Not done"),
                        ],
                        default="waiting",
                        max_length=8,
                    ),
                ),
                (
                    "trouble",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("stopped", "Somebody stopped it."),
                            (
                                "added",
                                "Another case of this person was opened meanwhile. Ask again.",
                            ),
                            (
                                "merged",
                                "The person was made one with somebody meanwhile. Ask again.",
                            ),
                            (
                                "sheet",
                                "Work on a sheet that tells of the case is under way. It goes on after.",
                            ),
                            ("database", "The database was busy. It is tried again by itself."),
                            (
                                "not_verified",
                                "Something is still there. It is tried again by itself.",
                            ),
                        ],
                        max_length=12,
                    ),
                ),
                ("asked_at", models.DateTimeField()),
                ("begun_at", models.DateTimeField(blank=True, null=True)),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.membership",
                    ),
                ),
                (
                    "job",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.job",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["organisation", "asked_at"], name="erasure_of_group"),
                    models.Index(fields=["state"], name="erasure_by_state"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state__in", ("waiting", "in_hand"))),
                        fields=("of_case_id",),
                        name="erasure_one_under_way",
                    )
                ],
            },
        ),
        migrations.AddIndex(
            model_name="lettinggo",
            index=models.Index(fields=["organisation", "state"], name="letting_go_by_state"),
        ),
    ]
