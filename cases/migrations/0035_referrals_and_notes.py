import uuid

import django.db.models.deletion
from django.db import migrations, models

import people.vault.fields


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0034_what_partners_hand_in"),
        ("people", "0015_keys_are_given_so_much"),
    ]

    operations = [
        migrations.AlterField(
            model_name="rulesetting",
            name="rule",
            field=models.CharField(
                choices=[
                    ("R01", "No answer yet"),
                    ("R02", "No contact for too long"),
                    ("R03", "The term of the contract ends"),
                    ("R04", "A paper runs out"),
                    ("R05", "A hearing is near"),
                    ("R06", "No news of a prisoner of war"),
                    ("R07", "Remains: the next step is late"),
                    ("R08", "Granted, and not come true"),
                    ("R09", "They wait for what they asked for"),
                    ("R10", "A consent is to be looked at again"),
                    ("R11", "Sharing with a partner ends"),
                    ("R12", "The family has not heard from us"),
                    ("R13", "A day to remember"),
                    ("R14", "A new case has no owner"),
                    ("R15", "Home again: ask how it goes"),
                    ("R16", "A legal time limit is near"),
                    ("R17", "Closed for long: keep or remove"),
                    ("R18", "A death has no second source"),
                    ("R19", "A partner has not answered"),
                    ("P01", "Next step of the plan"),
                    ("P02", "Read what a partner wrote"),
                    ("P03", "A partner takes the case over, and it could not be closed"),
                ],
                max_length=3,
            ),
        ),
        migrations.AlterField(
            model_name="task",
            name="rule",
            field=models.CharField(
                blank=True,
                choices=[
                    ("R01", "No answer yet"),
                    ("R02", "No contact for too long"),
                    ("R03", "The term of the contract ends"),
                    ("R04", "A paper runs out"),
                    ("R05", "A hearing is near"),
                    ("R06", "No news of a prisoner of war"),
                    ("R07", "Remains: the next step is late"),
                    ("R08", "Granted, and not come true"),
                    ("R09", "They wait for what they asked for"),
                    ("R10", "A consent is to be looked at again"),
                    ("R11", "Sharing with a partner ends"),
                    ("R12", "The family has not heard from us"),
                    ("R13", "A day to remember"),
                    ("R14", "A new case has no owner"),
                    ("R15", "Home again: ask how it goes"),
                    ("R16", "A legal time limit is near"),
                    ("R17", "Closed for long: keep or remove"),
                    ("R18", "A death has no second source"),
                    ("R19", "A partner has not answered"),
                    ("P01", "Next step of the plan"),
                    ("P02", "Read what a partner wrote"),
                    ("P03", "A partner takes the case over, and it could not be closed"),
                ],
                max_length=3,
            ),
        ),
        migrations.CreateModel(
            name="Referral",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("casework", "Casework"),
                            ("repatriation", "Bringing home"),
                            ("tracing", "Tracing"),
                            ("legal", "Legal help"),
                            ("meeting", "Meeting with an authority"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("legal", "Legal help"),
                            ("representation", "Speak for him or her before authorities"),
                            ("tracing", "Search for him or her"),
                            ("medical", "Medical help"),
                            ("counselling", "Counselling"),
                            ("papers", "Help with papers"),
                            ("family", "Help for the family"),
                            ("shelter", "A safe place"),
                            ("journey", "Help on the way home"),
                            ("reception", "Reception at home"),
                            ("other", "Something else, written below"),
                            ("handover", "Take over the whole case"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("sent", "Waits for an answer"),
                            ("accepted", "Accepted"),
                            ("done", "Done"),
                            ("refused", "Refused"),
                            ("revoked", "Taken back"),
                        ],
                        default="sent",
                        editable=False,
                        max_length=8,
                    ),
                ),
                (
                    "text",
                    people.vault.fields.SealedTextField(
                        "referral.text", blank=True, max_length=2000, null=True, owner="case_id"
                    ),
                ),
                ("sent_at", models.DateTimeField()),
                ("since", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="referrals",
                        to="cases.case",
                    ),
                ),
                (
                    "partner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Note",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("by_partner", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField()),
                (
                    "text",
                    people.vault.fields.SealedTextField(
                        "partner_note.text",
                        blank=True,
                        max_length=4000,
                        null=True,
                        owner="case_id",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="partner_notes",
                        to="cases.case",
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
                        to_field="public_id",
                    ),
                ),
                (
                    "partner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notes",
                        to="cases.referral",
                    ),
                ),
            ],
            options={
                "ordering": ["made_at", "id"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReferralStep",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("by_partner", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField()),
                (
                    "from_state",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sent", "Waits for an answer"),
                            ("accepted", "Accepted"),
                            ("done", "Done"),
                            ("refused", "Refused"),
                            ("revoked", "Taken back"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "to_state",
                    models.CharField(
                        choices=[
                            ("sent", "Waits for an answer"),
                            ("accepted", "Accepted"),
                            ("done", "Done"),
                            ("refused", "Refused"),
                            ("revoked", "Taken back"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "reason",
                    people.vault.fields.SealedTextField(
                        "referral_step.reason",
                        blank=True,
                        max_length=10,
                        null=True,
                        owner="case_id",
                    ),
                ),
                (
                    "text",
                    people.vault.fields.SealedTextField(
                        "referral_step.text",
                        blank=True,
                        max_length=2000,
                        null=True,
                        owner="case_id",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="referral_steps",
                        to="cases.case",
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
                        to_field="public_id",
                    ),
                ),
                (
                    "partner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="cases.referral",
                    ),
                ),
            ],
            options={
                "ordering": ["made_at", "id"],
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(fields=["partner", "sent_at", "id"], name="referral_of_partner"),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(fields=["state", "sent_at", "id"], name="referral_by_state"),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(fields=["sent_at", "id"], name="referral_by_age"),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state__in", ("sent", "accepted"))),
                fields=("case", "partner", "kind"),
                name="referral_asked_once",
            ),
        ),
        migrations.AddIndex(
            model_name="note",
            index=models.Index(fields=["case", "partner", "made_at", "id"], name="note_in_thread"),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(("made_by", None), ("made_by_key", None), _connector="OR"),
                name="note_made_by_one",
            ),
        ),
        migrations.AddConstraint(
            model_name="referralstep",
            constraint=models.CheckConstraint(
                condition=models.Q(("made_by", None), ("made_by_key", None), _connector="OR"),
                name="referralstep_made_by_one",
            ),
        ),
    ]
