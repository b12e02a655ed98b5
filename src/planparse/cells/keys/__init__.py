"""Keys: how a document explains its short forms, in a legend, in rows, or in brackets after the long form.

`legend` finds the key of statuses and colours, and `meanings` says what each entry means. `abbreviations` finds short
forms of names and bodies. `short_keys` matches signs and figures with a key, `keyed_columns` whole columns. `printed`
gives the texts in which a document may explain something.
"""
