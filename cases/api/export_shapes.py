"""What is asked and told of a partner's files, in words for the description of the API too."""

from rest_framework import serializers

from cases.api.rendering import moment
from cases.api.serializers import CodeField
from cases.api.strict import DayField, Strict
from cases.casebook.filters import UNKNOWN, Stage
from cases.casebook.vocabularies import Pathway, Status
from cases.sharing.exports.vocabularies import Format, State, Trouble
from cases.sharing.reading.blocks import BLOCKS
from people.registry.countries import COUNTRY_CODES


class ExportFiltersSerializer(Strict):
    stage = serializers.ChoiceField(choices=Stage.choices, required=False)
    nationality = serializers.ChoiceField(choices=[UNKNOWN, *COUNTRY_CODES], required=False)
    status = serializers.ChoiceField(choices=Status.choices, required=False)
    pathway = serializers.ChoiceField(choices=Pathway.choices, required=False)
    opened_from = DayField(required=False)
    opened_until = DayField(required=False)


class NewExportSerializer(Strict):
    """As in the list of cases: without filters all of them, without fields all that is told."""

    format = serializers.ChoiceField(choices=Format.choices)
    filters = ExportFiltersSerializer(required=False)

    def get_fields(self):
        # Serializers have a `fields` of their own.
        named = serializers.ListField(
            child=serializers.ChoiceField(choices=list(BLOCKS)),
            required=False,
            min_length=1,
            max_length=len(BLOCKS),
        )
        return {**super().get_fields(), "fields": named}


class ExportProgressSerializer(serializers.Serializer):
    done = serializers.IntegerField(help_text="Cases that were written")
    total = serializers.IntegerField(allow_null=True, help_text="Null until they were counted")


class ExportSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    state = CodeField(State, allow_null=False)
    format = CodeField(Format, allow_null=False)
    filters = ExportFiltersSerializer()
    asked_at = serializers.DateTimeField()
    progress = ExportProgressSerializer()
    cases = serializers.IntegerField(allow_null=True, help_text="How many are in the file")
    size = serializers.IntegerField(allow_null=True, help_text="Bytes of the file")
    available_until = serializers.DateTimeField(allow_null=True)
    downloads_left = serializers.IntegerField()
    problem = CodeField(Trouble, help_text="Why there is no file, or none any more")
    detail = serializers.CharField(help_text="The same in words; empty where all is well")

    def get_fields(self):
        named = serializers.ListField(child=serializers.ChoiceField(choices=list(BLOCKS)))
        return {**super().get_fields(), "fields": named}


def tell_export(export):
    trouble = Trouble(export.trouble) if export.trouble else None
    return {
        "id": str(export.pk),
        "state": export.state,
        "format": export.form,
        "fields": export.fields,
        "filters": export.filters,
        "asked_at": moment(export.asked_at),
        "progress": {"done": export.job.rows_done, "total": export.job.rows_total},
        "cases": export.cases,
        "size": export.size,
        "available_until": moment(export.expires_at) if export.is_ready else None,
        "downloads_left": export.downloads_left,
        "problem": trouble,
        "detail": str(trouble.label) if trouble else "",
    }
