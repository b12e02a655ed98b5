"""Minutes of meetings: who was there, and what their lists and sentences say is to be done, under which heading.

`actions.py` puts them together; `blocks.py` reads the headings and margins, `labelled_statements.py` and
`unlabelled_statements.py` the sentences, `action_lists.py` the lists with `list_items.py`, `attendance.py` the people.
"""
