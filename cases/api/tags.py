"""Marks of answers (ETag): those of one address to one partner, and none tells what is in it."""

from django.utils.crypto import salted_hmac


def tag_of(request, content):
    """Return the mark of what is answered now, here, to this partner.

    Equal answers at another address have another one: who knows many would otherwise know an
    answer by its mark alone, and that is told before it is paid for.
    """
    key = request.user
    place = f"{key.organisation_id} {key.issuer_id} {request.get_full_path()}\n"
    mark = salted_hmac("cases.api.tags", place.encode() + content, algorithm="sha256")
    return f'"{mark.hexdigest()[:32]}"'
