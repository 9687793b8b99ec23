"""Labels are for ever: a value sealed under one opens under no other."""

from collections import Counter

from django.apps import apps

from people.vault.fields import sealed_fields

# A label that is missing here is new: add it. One that was changed or removed makes all values
# that were sealed under it unreadable: it must be brought back, or its values sealed again.
LABELS = {
    "addressee.name",
    "addressee.own_name",
    "addressee.address",
    "addressee.email",
    "addressee.phone",
    "addressee.web",
    "meeting.note",
    "batch.name",
    "request.our_ref",
    "request.wish",
    "request.wish_source",
    "request.wish_on",
    "request_paper.waiver",
    "milestone.note",
    "time_limit.text",
    "playbook_step.text",
    "proceeding.name",
    "proceeding.number",
    "proceeding.note",
    "user.time_zone",
    "break_glass.note",
    "assessment.act",
    "assessment.means",
    "assessment.note",
    "assessment.outcome",
    "assessment.purpose",
    "case.article",
    "case.at_front",
    "case.contract_copy_held",
    "case.contract_language",
    "case.contract_open_ended",
    "case.contract_signed",
    "case.contract_term_months",
    "case.contract_translated",
    "case.died",
    "case.entered_ru",
    "case.health",
    "case.hiding_place",
    "case.home_liability",
    "case.indicators",
    "case.inducements",
    "case.last_contact",
    "case.last_contact_form",
    "case.left_home",
    "case.means",
    "case.prison",
    "case.promised_pay",
    "case.promised_place",
    "case.promised_role",
    "case.promised_term_months",
    "case.recruited_country",
    "case.recruited_kind",
    "case.recruited_region",
    "case.recruiter",
    "case.recruitment_channel",
    "case.risk_reason",
    "case.role_actual",
    "case.summary",
    "case.unit",
    "case.unit_number",
    "case.visa_kind",
    "case.way_out",
    "case.whereabouts",
    "claim.form",
    "consent.note",
    "contact.codeword",
    "contact.e164",
    "contact.hours",
    "contact.value",
    "contact.verified_via",
    "device.name",
    "draft.content",
    "event.channel",
    "event.direction",
    "event.next_step",
    "event.on",
    "event.source",
    "event.text",
    "identifier.issued",
    "identifier.number",
    "merge.reason",
    "money_row.amount",
    "money_row.currency",
    "money_row.kind",
    "money_row.note",
    "money_row.per",
    "name_entry.tokens",
    "organisation.name",
    "partner_key.networks",
    "person.age_as_of",
    "person.age_max",
    "person.age_min",
    "person.birth",
    "person.label",
    "person.languages",
    "person_claim.source",
    "person_claim.value",
    "person_name.full",
    "person_name.parts",
    "person_pair.note",
    "relationship.name",
    "request.their_ref",
    "request_step.note",
    "saved_view.name",
    "saved_view.query",
    "status_entry.note",
    "status_entry.on",
    "status_entry.source",
    "task.reason",
    "task.text",
    "team.name",
    "transcript.platform",
    "transcript.text",
    "user.display_name",
}


def labels_of_models():
    return {
        f"{model._meta.label}.{field.name}": field.label
        for model in apps.get_models()
        for field in sealed_fields(model)
    }


def test_labels_are_those_that_were_always_there():
    assert set(labels_of_models().values()) == LABELS


def test_labels_are_unique():
    assert [label for label, n in Counter(labels_of_models().values()).items() if n > 1] == []
