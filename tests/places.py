"""Which tests one engine is enough for, although they ask a database: what is shared out.

They look at pages, headers, processes or rules, beneath which the services are tried on both
engines. Access, sealing, moves of state, deliveries, locks and kills are never among them.
"""

# Who takes a place: an engine, "both", or "either", of which SQLite begins at the beginning.
PLACES = {
    # The matrix asks every address as every actor.
    "tests/test_access_matrix.py": "sqlite",
    "tests/config": "sqlite",
    "tests/browser/test_look.py": "sqlite",
    # Goes from one engine to the other and back, wherever it begins.
    "tests/walks/test_backup.py": "sqlite",
    # Thousands of calls of the API; each of its operations is tried on both.
    "tests/cases/api/contract": "either",
    # Faces: what asks the database takes nearly twice as long on PostgreSQL. Who sees what, and
    # what a database may refuse, is tried on both.
    "tests/cases/web/test_bad_input.py": "both",
    "tests/cases/web/test_glass.py": "both",
    "tests/cases/web/test_reveal.py": "both",
    "tests/cases/web/test_shared.py": "both",
    "tests/people/web/test_travel.py": "both",
    "tests/cases/web": "either",
    "tests/people/web": "either",
    # Pages, files and commands that bring in sheets; what is made, undone, seen and locked is
    # tried on both.
    "tests/cases/imports/test_bad_posts.py": "either",
    "tests/cases/imports/test_command.py": "either",
    "tests/cases/imports/test_messy_files.py": "either",
    "tests/cases/imports/test_pages.py": "either",
    "tests/cases/imports/test_returning.py": "either",
    "tests/cases/imports/test_sheet_back.py": "either",
    "tests/cases/imports/matching/test_people.py": "either",
    # How numbers of few people hide; what is counted, and that two must agree, is tried on both.
    "tests/cases/statistics/public/test_asking_to_correct.py": "both",
    "tests/cases/statistics/public/test_plain_sql.py": "both",
    "tests/cases/statistics/public/test_publishing.py": "both",
    "tests/cases/statistics/public": "either",
    # The demo is written by the services, and restored on both.
    "tests/cases/lifecycle/test_demo.py": "either",
    "tests/cases/lifecycle/test_demo_seeding.py": "either",
    "tests/cases/lifecycle/test_measuring.py": "either",
    # Restores of old backups with many erased; one restore after an erasure is tried on both.
    "tests/cases/lifecycle/backup/test_erased.py": "either",
    # Two thousand moves at random; what locks and what is refused is tried on both.
    "tests/cases/repatriation/test_random_moves.py": "either",
    # What a browser does stays in its order: all of it happens in one installation.
    # Drawings, print and what partners read.
    "tests/browser/test_charts.py": "postgresql",
    "tests/browser/test_dashboard.py": "postgresql",
    "tests/browser/test_figures.py": "postgresql",
    "tests/browser/test_partner_docs.py": "postgresql",
    # Scripts of pages.
    "tests/browser/test_case_page.py": "sqlite",
    "tests/browser/test_draft.py": "sqlite",
    "tests/browser/test_likely.py": "sqlite",
    "tests/browser/test_second_factor.py": "sqlite",
    "tests/browser/test_sessions.py": "sqlite",
    "tests/browser/test_waiting.py": "sqlite",
    # A crowd of thousands, looked for in a box; the index beneath is tried on both.
    "tests/browser/test_search.py": "sqlite",
    # Long walks: the services beneath are tried on both, and so are the first walk and the one of
    # imports. `make soak` takes them all on SQLite, on a slow line.
    "tests/browser/test_walk_chat.py": "postgresql",
    "tests/browser/test_walk_claims.py": "postgresql",
    "tests/browser/test_walk_consent.py": "postgresql",
    "tests/browser/test_walk_hidden.py": "postgresql",
    "tests/browser/test_walk_htcds.py": "postgresql",
    "tests/browser/test_walk_ministry_list.py": "postgresql",
    "tests/browser/test_walk_requests.py": "postgresql",
    "tests/browser/test_walk_sharing.py": "postgresql",
    "tests/browser/test_walk_story.py": "postgresql",
    # Programs and pages of partners; each of their calls is tried on both.
    "tests/walks/test_partner.py": "either",
    "tests/walks/test_partner_page.py": "either",
    # Processes stand still; what they note is tried on both.
    "tests/walks/test_stopped_timetable.py": "either",
    # The crawl asks every address as some actors.
    "tests/access": "either",
}
