"""Where somebody is: the most dangerous thing to know. No such place can be found on a map."""

from cases.casebook.vocabularies import Status

WHEREABOUTS: dict[str, tuple[str, ...]] = {
    Status.ESCAPED: (
        "With a family in the third house behind the dairy, invented. Call before seven only.",
        "In a rented room over the tyre shop, invented. {He} moves on after Friday.",
        "At the parish of the invented lake; asks for Father M.",
    ),
    Status.DETAINED_RU: (
        "Cellar of the old school in the invented garrison town, second room.",
        "Holding room 4 of the invented commandant's office; the guard changes at eight.",
    ),
    Status.WOUNDED: (
        "Ward 6 of the invented field hospital, bed at the window.",
        "Sanatorium of the invented railway workers, ground floor.",
    ),
}
