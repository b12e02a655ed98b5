"""Keys: what a document says of its own short forms, in a legend, in rows, or in brackets behind the long form.

`legend` finds the key of statuses and colours and `meanings` says what each entry means; `abbreviations` finds short
forms of names and bodies; `short_keys` holds signs and figures against the key, `keyed_columns` whole columns of them;
`printed` gives the texts in which a document may explain something.
"""
