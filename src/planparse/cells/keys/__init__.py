"""Keys: how a document explains its short forms, in a legend, in rows, or in brackets after the long form.

`legend` finds the key of statuses and colours; `entries` says which lines are one and what each means. `abbreviations`
finds short forms of names and bodies. `in_outline` gives the texts in which a document may explain something, and the
columns whose words its key explains.
"""
