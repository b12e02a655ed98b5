"""Issue code -> what it is and what to do, in plain words. `docs/codes.md` explains each in full."""

from __future__ import annotations

_WORDS = {
    "encoding_mixed_up": ("Letters were lost when the file was saved", "Export the document again, as UTF-8."),
    "encoding_declared_wrongly": (
        "The page states the wrong encoding",
        "Check that letters such as £ and – look right.",
    ),
    "nesting_cut": ("The page is nested too deep to read in full", "Compare these lines with the page."),
    "spans_clash": ("Merged cells overlap", "Compare the table with the page."),
    "cells_one_a_line": ("The table was rebuilt from one cell a line", "Check a few rows against the document."),
    "cells_unsure": (
        "A line may belong in another cell",
        "Check the row, and move the words if they are in the wrong cell.",
    ),
    "record_unsure": ("Not clear where an action begins", "Check where the action begins and ends."),
    "rows_rejoined": ("Rows cut by line breaks were joined again", "Check the rows that the message names."),
    "column_unsure": (
        "Not clear what a column holds",
        "Say what the column holds: in the review, or in a profile under [headers].",
    ),
    "tables_left_out": (
        "A table was not read as actions",
        "Look at these tables. If they hold actions, name their columns in a profile.",
    ),
    "sheet_again": (
        "A sheet prints rows of another sheet again",
        "Check that the sheet says nothing new. If it does, delete the other one, and convert the file again.",
    ),
    "table_disputed": ("Two readers see the table differently", "Compare the table with the page."),
    "words_disputed": ("Two readers see different words", "Compare the words with the page."),
    "header_unknown": (
        "The column headings are not known ones",
        "Check each column, and name the labels in a profile.",
    ),
    "plan_unsure": (
        "The document may not be an action plan",
        "Check that it lists things to be done. If not, delete the result.",
    ),
    "file_repaired": ("The file was damaged and repaired", "Compare the plan with the document, or get a new copy."),
    "xfa_form": ("The PDF form hides its contents", "Open the form, print it to a new PDF, and give that."),
    "page_unreadable": ("A page could not be read", "Open the file in a PDF viewer, save it again, and give that."),
    "profile_unused": (
        "The profile names something that is not in the plan",
        "Check the spelling of the entry, or delete it.",
    ),
    "text_overlaps": ("Text runs over the next cell", "Check these cells against the page."),
    "ocr_needed": ("A page is a picture without text", "Install the extra ocr, and convert the document again."),
    "page_cut": ("A page is too full to read in full", "Check the page, or print it to a new PDF."),
    "text_garbled": ("A font hides the real letters", "Run OCR on the file, or ask for the original document."),
    "ocr_read": ("Words were read from a picture", "Check names, dates and figures against the page."),
    "ocr_doubtful": ("Words in a picture were hard to read", "Compare these words with the page."),
    "ocr_blank": (
        "No words found on a scanned page",
        "Look at the page. If it has words, scan it again at 200 to 300 dots an inch.",
    ),
    "page_turned": ("A page was scanned sideways or upside down", "Nothing, unless words look wrong."),
    "tracked_changes": (
        "Tracked changes were read as accepted",
        "Accept or reject the changes in Word, and convert the document again.",
    ),
    "hidden_text": ("Hidden text was set aside", "Look at it. If it belongs to the plan, show it in the document."),
    "struck_out": ("Crossed-out text was set aside", "Check that the text was meant to go."),
    "form_field_empty": ("A form field is empty", "Ask the council what should be there."),
    "comments_aside": ("Comments were set aside", "Read them. They may say that something is still open."),
    "hidden_cells": ("Hidden rows or columns were read", "Check whether these actions still hold."),
    "hidden_sheets": ("Hidden sheets were set aside", "Look at them. If they belong to the plan, show them in Excel."),
    "repeated_without_end": ("A row or cell repeated without end was read once", "Check the end of the sheet."),
    "formula_without_value": (
        "A formula has no saved value",
        "Open the workbook in Excel, save it, and convert it again.",
    ),
    "formula_error": ("A cell shows an error", "Correct the cell in Excel."),
    "conditional_colours": ("Colours set by a rule could not be read", "Check the statuses that these colours show."),
    "part_not_read": (
        "An embedded document or chart was not read",
        "Open the part. If it belongs to the plan, save it as its own file.",
    ),
    "macros_ignored": ("The file holds macros, which were ignored", "Nothing, unless macros write part of the plan."),
    "row_short": ("A row has too few cells", "Check the row against the document."),
    "row_long": ("A row has too many cells", "Check the row against the document."),
    "beginning_lost": ("The start of a cell is missing", "Find the beginning in the original document, and add it."),
    "end_lost": ("The end of a cell is missing", "Find the end in the original document, and add it."),
    "neighbour_lines": ("Text from the next column ran into a cell", "Check what is left, and what is in unplaced."),
    "ref_doubtful": ("An action's number is not clear", "Check the action's number."),
    "area_without_action": ("An area has no action", "Check whether actions are missing, or ask the council."),
    "area_without_heading": ("Actions are not under a heading", "If the document names their area, correct it."),
    "action_empty": ("An action has no text", "Find its text in the document, or remove the row."),
    "owner_missing": ("No owner", "Ask the council who owns the action."),
    "owner_similar": (
        "Two owners may be the same",
        "Decide whether they are the same. If so, correct the spelling of one.",
    ),
    "owner_unread": ("Part of an owner cell was not read", "Check that no owner is missing."),
    "owner_unsure": ("Not clear who the owners are", "Say who the owners are."),
    "owner_unexplained": (
        "Initials that nothing explains",
        "Say whose they are: in the review, or in a profile under [initials].",
    ),
    "timescale_missing": ("No date", "Ask the council by when it will be done."),
    "timescale_unknown": (
        "The date could not be read",
        "If the words name a date, correct it. If not, ask the council.",
    ),
    "timescale_unread": ("Part of a date was not read", "Check the date against the words."),
    "date_unusual": ("A date in an unusual form", "Check the date."),
    "timescale_tentative": ("The date is not confirmed", "Ask the council for the date."),
    "year_missing": ("A date has no year", "Add the year."),
    "year_unsure": ("A date's year is unsure", "See which year is meant."),
    "date_order": ("Day and month may be the wrong way round", "Pick the right date."),
    "recurrence_ambiguous": ("Not clear how often", "Pick what is meant."),
    "due_before_start": ("Due before it starts", "Check both dates."),
    "due_before_inspection": ("Due before the inspection", "Check the date, above all its year."),
    "column_left_out": (
        "A column may be a missing field",
        "Say what the column holds: in the review, or in a profile under [headers].",
    ),
    "column_odd": (
        "A column looks like another field",
        "Say what the column holds: in the review, or in a profile under [headers].",
    ),
    "dates_unused": ("Dates of another column are not in the timescale", "Check when the action starts and is due."),
    "values_left_out": ("A label's values are in no field", "Check to which action each of these values belongs."),
    "heading_odd": ("An area's heading does not look like one", "Check under which heading the actions stand."),
    "marks_inside": (
        "A cell holds the lines of its table",
        "Check the row and its columns: the drawn table may not have been understood.",
    ),
    "label_inside": ("A cell may hold another field", "Check where the cell ends, and move what belongs elsewhere."),
    "heading_set_aside": ("A heading may have been set aside", "Check under which heading the actions stand."),
    "ref_other_area": ("Actions may belong to another area", "Check under which heading the actions stand."),
    "column_differs": (
        "A label is read in two ways",
        "Check the column in each table, or name its label in a profile.",
    ),
    "title_missing": ("No title", "Check the document's first lines."),
    "day_or_year": ("A figure may be a day or a year", "Pick the right date."),
    "column_all_same": ("A column says the same in every row", "Check that the column was read as the right field."),
    "field_blank_here": ("A field is blank in this table only", "Check the columns of this table."),
    "table_half_left": ("Half of a table's words are in no field", "Check the columns of this table."),
    "row_may_be_two": ("One row may be two actions", "Check whether the row is two actions, and split it."),
    "row_may_continue": (
        "A row may belong to the row above",
        "Check whether it belongs to the row above, and join them.",
    ),
    "text_beside_action": (
        "Text that starts with this action's number was set aside",
        "Check whether it belongs to this action, and move it.",
    ),
    "action_odd": ("The action's text is too short to be one", "Check whether the columns are right."),
    "field_unsure": (
        "A field is probably wrong",
        "Check the field against the document; the message names what speaks against it.",
    ),
    "text_left_out": ("Texts that look like actions were left out", "Check whether an action was lost."),
    "action_twice": ("Two actions say the same", "Check whether one of them is a mistake."),
    "ref_missing": ("A number is missing from the list of actions", "Check whether an action was lost."),
    "area_cut": ("An area's title looks cut short", "Check the heading against the document."),
    "owner_odd": ("An owner does not look like one", "Say who the owner is."),
    "owner_once": ("A person named once may not be a person", "Check that it is a person and not a post or body."),
    "owner_other_column": ("An owner is in an unusual column", "Check that the owner is in the right column."),
    "year_not_printed": ("The year was worked out, not printed", "Check the year."),
    "due_far": ("The date is far from all others", "Check the year."),
    "measure_past": ("A target is in the past tense", "Check whether the figure is a target or a result."),
    "status_all_unknown": (
        "No status could be read in this table",
        "Say what the statuses mean, in a profile under [legend].",
    ),
    "status_area_unknown": ("No status in this area", "Check the statuses in this area."),
    "status_elsewhere": ("The status was read from another cell", "Check the status."),
    "completed_but_recurring": ("Completed, but it recurs", "Check whether it is finished for good."),
    "status_beginning_lost": ("The start of the status is missing", "Check the status."),
    "status_contradicted": ("The status contradicts itself", "Pick the right status."),
    "status_two_meanings": (
        "A letter that may be a colour or an answer",
        "Say what the letter means, in a profile under [legend].",
    ),
    "status_inferred": (
        "The status was worked out from words that name none",
        "Read the status cell or the progress text, and correct the status if it is wrong.",
    ),
    "status_unsure": (
        "The words may mean another status",
        "Read the status cell or the progress text, and pick the right status."
        " If the word comes up often, add it to a profile under [legend].",
    ),
    "status_not_chosen": (
        "Not clear which box is ticked",
        "Look at the boxes of the status, and pick the right one.",
    ),
    "status_unread": (
        "The status could not be read",
        "Pick the status. If the word comes up often, add it to a profile under [legend].",
    ),
    "status_two_colours": ("Two colours in one cell", "Pick the right one."),
    "colour_without_meaning": (
        "A colour that nothing explains",
        "Say what the colour means, in a profile under [legend].",
    ),
    "legend_unread": ("Part of the colour key was not read", "Say what the colour means, in a profile under [legend]."),
    "reference_dangling": (
        "Points to an action that is not there",
        "Check whether an action was lost, or the plan has a wrong number.",
    ),
    "organisation_unknown": (
        "No local authority recognised",
        "Nothing, if the name is right. Otherwise check the title of the document.",
    ),
    "hyphen_unsure": ("Not clear if a word has a hyphen", "Pick the right spelling."),
    "outcome_cut": ("An outcome may be cut in two", "Check whether the outcome above holds for this action too."),
    "part_of_year": ("A part of a year was read as a date", "Pick the right date."),
    "quarter_unsure": ("Not clear which quarter of the year", "Pick the right date."),
    "measure_unsure": ("Not clear which figure is the target", "Check which figure is the target."),
    "cell_odd": ("A cell may belong to another column", "Check whether it belongs to another column."),
    "cells_moved": ("Cells may be in the wrong columns", "Check in which columns they belong."),
    "cell_blank": ("A cell is blank in a full column", "Check whether the document has something there."),
    "letters_odd": ("Letters or spaces may be misread", "Correct the word if it was misread."),
    "correction_stale": ("A correction no longer fits", "Look at the action, and correct it again if needed."),
    "previous_unclear": (
        "Not clear which plan came before",
        "Put a date or a version number in the file names, and run the batch again.",
    ),
}
"""For each code, the kind of issue for people who do not know the codes, and what they should do about it."""

PLAIN = {code: kind for code, (kind, _) in _WORDS.items()}
TO_DO = {code: deed for code, (_, deed) in _WORDS.items()}

SEVERITY_WORDS = {"error": "Do not use yet", "warning": "Check", "info": "For the record"}
"""How much an issue matters: an error means that nobody should use the field before a person has looked."""


def plain(code: str) -> str:
    """An issue's kind in plain words.

    >>> plain("owner_missing"), plain("brand_new_code")
    ('No owner', 'Brand new code')
    """
    return PLAIN.get(code) or code.replace("_", " ").capitalize()


def to_do(code: str) -> str:
    """What a person should do about an issue.

    >>> to_do("owner_missing"), to_do("brand_new_code")
    ('Ask the council who owns the action.', 'Compare the plan with the document.')
    """
    return TO_DO.get(code, "Compare the plan with the document.")
