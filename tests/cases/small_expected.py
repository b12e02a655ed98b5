"""What is right about each file in `small/`: its `NAME.expected.txt` as assertions."""

from __future__ import annotations

from dataclasses import replace

from cases.expectation import Expected, OneOf, Row, Wanted

COUNCIL = "Wexcombe Borough Council Ofsted Action Plan"
AREA = "Area for improvement 1: Assessments"
NOT_DONE = OneOf("not_started", "unknown")
OPEN = OneOf("not_started", "planned", "in_progress", "ongoing", "unknown")

SIX = (
    Row(ref="1.1", description="Review all open assessments and report findings to the board",
        owners=("pe:Marian Holt",), due="2024-03-31", outcome="Assessments are timely",
        progress="All 42 assessments reviewed", status="on_track"),
    Row(ref="1.2", description="Deliver refresher training on thresholds to every team",
        owners=("pe:Peter Ashworth",), due="2024-06-30", outcome="Staff apply thresholds well",
        progress="Two sessions held so far", status="at_risk"),
    Row(ref="1.3", description="Publish the revised escalation policy on the intranet",
        owners=("po:(Head of Safeguarding)",), due="2024-09-30", outcome="Staff know how to escalate",
        progress="Draft with legal team", status="off_track"),
    Row(ref="1.4", description="Audit twenty case files every month and share learning",
        owners=("pe:Asha Rao",), due="2024-10-31", outcome="Practice improves",
        progress="Audit tool agreed", status="on_track"),
    Row(ref="1.5", description="Recruit four permanent social workers to the duty team",
        owners=("pe:Peter Ashworth",), due="2024-12-31", outcome="Caseloads fall",
        progress="Two in post", status="at_risk"),
    Row(ref="1.6", description="Agree the joint protocol with health visitors",
        owners=("pe:Marian Holt",), due="2025-01-15", outcome="Visits are joined up",
        progress="Drafted", status="on_track"),
)  # fmt: skip
"""The plan that most of the numbered files print, whole or its first three rows."""

THREE = SIX[:3]
REFS = tuple(str(row.ref) for row in SIX)
IN_AREA = ((AREA, REFS),)
THREE_IN_AREA = ((AREA, REFS[:3]),)


def told(rows: tuple[Row, ...], **values: tuple[object, ...]) -> tuple[Row, ...]:
    """The rows with some values of their own, one for each row.

    >>> [row.status for row in told(SIX[:2], status=("completed", "unknown"))]
    ['completed', 'unknown']
    """
    for name, each in values.items():
        rows = tuple(replace(row, **{name: value}) for row, value in zip(rows, each, strict=True))
    return rows


def asked(*statuses: object, column: str) -> Expected:
    """Three actions with a column that asks whether each is complete: a status column, and no traffic light."""
    n = (None,) * 3
    return Expected(
        actions=told(THREE, status=statuses, outcome=n, progress=n, rag=n),
        columns={column: "status"},
        nowhere=("☐", "☒"),
    )


LOWER = ("fewer repeat referrals", "better quality assessments", "children seen within five days",
         "improved timeliness of plans", "stable workforce", "families tell their story once")  # fmt: skip


def apart(count: int, *, areas: object) -> Expected:
    """As many outcomes as actions, each against its own."""
    outcomes = tuple((text, (ref,)) for text, ref in zip(LOWER[:count], REFS[:count], strict=True))
    return Expected(actions=told(SIX[:count], outcome=LOWER[:count]), outcomes=outcomes, areas=areas)


MARKED = told(SIX, owners=(*(row.owners for row in SIX[:2]), ("pe:Marian Holt",), *(row.owners for row in SIX[3:])))
"""The plan with note marks at a date, a ref and the third owner, who is another one there."""

NUMBERED: dict[str, tuple[Expected, ...]] = {
    "03-checkbox-status.docx": (asked("completed", NOT_DONE, NOT_DONE, column="Complete?"),),
    "100-excel-title-rows.pdf": (Expected(title=COUNCIL, areas=IN_AREA, actions=SIX),),
    "103-completed-yn.csv": (asked("completed", NOT_DONE, "completed", column="Completed Y/N"),),
    "104-done-yes-no.csv": (asked("completed", NOT_DONE, "completed", column="Action complete?"),),
    "105-double-struck-runs.pdf": (Expected(title=COUNCIL, areas=IN_AREA, actions=SIX),),
    "106-watermark-word45.pdf": (Expected(areas=IN_AREA, actions=SIX, nowhere=("DRAFT",)),),
    "107-watermark-phrase45.pdf": (Expected(areas=IN_AREA, actions=SIX, nowhere=("NOT", "FOR", "PUBLICATION")),),
    "109-lowercase-outcomes.xlsx": (apart(3, areas=THREE_IN_AREA),),
    "114-lowercase-outcomes.pdf": (apart(3, areas=THREE_IN_AREA),),
    "115-lowercase-outcomes.html": (apart(3, areas=THREE_IN_AREA),),
    "13-serial-general.xlsx": (
        Expected(actions=told(THREE, due=("2024-03-31", "2024-06-30", "2024-09-30")),
                 repairs=tuple((number, "timescale") for number in range(3))),
        Expected(actions=told(THREE, due=(None,) * 3, kind=("unknown",) * 3),
                 issues=tuple(Wanted(code="timescale_unknown", action=number) for number in range(3))),
    ),
    "18-numeric-refs.xlsx": (
        Expected(actions=tuple(Row(ref=f"1.{number}", description=f"Carry out step number {word} of the programme")
                               for number, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1)),
                 repairs=((9, "ref"),)),
    ),
    "19-struck-row.xlsx": (Expected(actions=THREE, issues=(Wanted(code="struck_out", action=1),)),),
    "24-xml2003.xls": (Expected(areas=THREE_IN_AREA, actions=THREE),),
    "32-stray-quote.csv": (
        Expected(actions=told(THREE, progress=(THREE[0].progress, OneOf('Two sessions held so far, 6" screen broken', '"Two sessions held so far, 6" screen broken'), THREE[2].progress)),
                 issues=(Wanted(action=1),)),
    ),
    "34-unquoted-comma.csv": (
        Expected(actions=told(THREE, description=(THREE[0].description, "Deliver refresher training to duty, assessment and court teams", THREE[2].description)),
                 issues=(Wanted(action=1),)),
    ),
    "43-markdown.md": (Expected(areas=THREE_IN_AREA, actions=THREE),),
    "51-rowspan-overrun.html": (
        Expected(
            actions=(Row(ref="1.1", description="Review all open assessments", owners=("pe:Marian Holt",), due="2024-03-31",
                         outcome="Assessments are timely", progress="Reviewed", status="on_track"),
                     Row(ref="1.2", description="Deliver training on thresholds", owners=("pe:Marian Holt",), due="2024-06-30",
                         outcome="Assessments are timely", progress="Two held", status="at_risk")),
            areas=((AREA, ("1.1", "1.2")),),
            outcomes=(("Assessments are timely", ("1.1", "1.2")),),
            unplaced=("Note: dates agreed by the board",),
        ),
    ),
    "54-th-rowheaders.html": (Expected(areas=THREE_IN_AREA, actions=THREE, unplaced=("Total: 3 actions",)),),
    "60-watermark-diagonal.pdf": (
        Expected(areas=IN_AREA, actions=told(SIX, when=("31 March 2024", "30 June 2024", "September 2024", "31 October 2024", "December 2024", "15 January 2025")),
                 nowhere=("DRAFT", "FOR", "COMMENT"), unplaced=("DRAFT", "COMMENT")),
    ),
    "62-double-struck.pdf": (Expected(title=COUNCIL, areas=IN_AREA, actions=SIX),),
    "65-overflow.pdf": (
        Expected(areas=IN_AREA, actions=told(SIX, description=(
            "Review all open assessments and report", "Deliver refresher training on threshol",
            "Publish the revised escalation policy", "Audit twenty case files every month an",
            "Recruit four permanent social workers", "Agree the joint protocol with health v"))),
    ),
    "67-superscripts.pdf": (Expected(areas=IN_AREA, actions=MARKED),),
    "73-superscript-marks.html": (Expected(areas=THREE_IN_AREA, actions=MARKED[:3]),),
    "76-complete-yes-no.csv": (asked("completed", NOT_DONE, OneOf(*NOT_DONE.values, "in_progress"), column="Complete? (Y/N)"),),
    "78-completed-words.csv": (asked("completed", NOT_DONE, "in_progress", column="Completed"),),
    "80-null-outcomes.csv": (
        Expected(actions=(*told(THREE, outcome=("Staff know the thresholds", "tbc", "as above"), progress=(None,) * 3, status=("unknown",) * 3),
                          Row(ref="1.4", description="Audit case files each month", owners=("pe:Asha Rao",), due="2024-05-31", outcome="n/a"))),
    ),
    "81-lowercase-outcomes.csv": (apart(6, areas=(("", REFS),)),),
    "83-no-ref-vertical-rules.pdf": (
        Expected(areas=((AREA, (...,) * 6),), actions=told(SIX, ref=(...,) * 6, description=(
            "Review all open assessments and", "Deliver refresher training on", "Publish the revised escalation",
            "Audit twenty case files every", "Recruit four permanent social", "Agree the joint protocol with"))),
    ),
    "86-excel-printed.pdf": (
        Expected(title=COUNCIL, areas=IN_AREA, actions=told(SIX, description=(
            "Review all open assessments and repor", "Deliver refresher training on threshol",
            "Publish the revised escalation policy o", "Audit twenty case files every month a",
            "Recruit four permanent social workers", "Agree the joint protocol with health vis"))),
    ),
    "89-rotated-page.pdf": (Expected(areas=IN_AREA, actions=SIX),),
    "90-turned-clockwise.pdf": (Expected(areas=IN_AREA, actions=SIX),),
    "92-note-row.html": (Expected(areas=THREE_IN_AREA, actions=THREE, unplaced=("Note: dates agreed by the board in May",)),),
    "94-ctrl-z.csv": (Expected(actions=THREE),),
}  # fmt: skip
"""The files from public bug reports."""

REFUSED: dict[str, tuple[Expected, ...]] = {
    "a01-recommended-action.csv": (
        Expected(actions=(
            Row(description="Test the alarm every week", owners=("Estates Team",), when="30 days", kind="relative", due=None,
                status=OPEN, status_cell="Open", aside=("No alarm test",), extra={"Priority": "High"}),
            Row(description="Write a list of key holders", owners=("Site Manager",), when="45 days", kind="relative", due=None,
                status=OPEN, status_cell="Open", aside=("No key list",), extra={"Priority": "High"}))),
    ),
    "a02-recommendation-tracker.csv": (
        Expected(actions=(
            Row(ref="1", description="Publish the cycle route map", owners=("pe:Priya Shah",), due="2025-03-31", progress="Map drafted", status="ongoing"),
            Row(ref="2", description="Review parking charges", owners=("pe:Tom Ellis",), due="2025-06-30", progress="Review done", status="completed"))),
    ),
    "a04-item-log.csv": (
        Expected(actions=(
            Row(description="Upload the logo files", owners=("Client",), due="2024-11-14", status="planned", progress="3 branches left",
                extra={"Date": "12/11/24", "Client": "Northway", "Priority": "High"}),
            Row(description="Test the order forms", owners=("pe:Ann Bell",), due="2024-11-15", status="completed", progress=None,
                extra={"Date": "13/11/24", "Client": "Summers", "Priority": "Low"}))),
    ),
    "a05-short-actions-unknown-dates.csv": (
        Expected(actions=(
            Row(description="Fix the roof", owners=("pe:Priya Shah",), due="2025-03-31", extra={"Date Identified": "01/02/2025"}),
            Row(description="Paint the hall", owners=("pe:Tom Ellis",), due="2025-04-30", extra={"Date Identified": "05/02/2025"}))),
    ),
    "a06-milestone.csv": (
        Expected(actions=(
            Row(description="Publish the data plan", owners=("pe:Priya Shah",), due="2025-12-31"),
            Row(description="Update the list", owners=("pe:Tom Ellis",), due="2026-03-31"))),
    ),
    "a08-owner-tick-matrix.xlsx": (
        Expected(areas=((OneOf("1 Preparation", "Preparation"), ("1.1", "1.2")),), actions=(
            Row(ref="1.1", description=OneOf("Send the invoice", "1.1 Send the invoice"), owners=("Contractor", "Dev"), due="2018-02-19", status="completed"),
            Row(ref="1.2", description=OneOf("Ask for the server", "1.2 Ask for the server"), owners=("Dev", "Ops"), due="2018-02-23", status="planned"))),
    ),
    "a09-gantt-beside-tasks.xlsx": (
        Expected(areas=(("Phase 1: Setup", (...,) * 3), ("Phase 2: Vendor", (...,))), actions=(
            Row(description="Agree the project charter", owners=("Priya",), when=None, progress="Aims and scope", extra={"Duration": "2-3 days"}),
            Row(description="Hold the first meeting", owners=("Priya",), when=None, progress="All leads come", extra={"Duration": "1 day"}),
            Row(description="Check what each site needs", owners=("Gill", "Alex"), when=None, progress="North and South", extra={"Duration": "2 days"}),
            Row(description="Write down what the tablets must do", owners=("Dee", "Priya"), when=None, progress="With the kitchen", extra={"Duration": "3 days"}))),
    ),
}  # fmt: skip
"""Real trackers that were refused."""

COLUMNS: dict[str, tuple[Expected, ...]] = {
    "b01-date-raised-as-due.csv": (
        Expected(any_order=True, areas=OneOf((("", ("R1", "R2", "R3")),), (("Buildings", ("R1", "R3")), ("Grounds", ("R2",)))), actions=(
            Row(ref="R1", description="Repair the roof before the winter comes", owners=("pe:Priya Shah",), due="2025-03-31", status="completed", outcome=None,
                aside=("The roof leaks over the main hall and the stage",), extra={"Impact_1_5": "5", "Date_Raised": "01/02/2025", "Last_Updated": "02/04/2025"}),
            Row(ref="R2", description="Lay a new path from the gate to the door", owners=("pe:Tom Ellis",), due="2025-04-30", status=OPEN, outcome=None,
                aside=("The path to the gate is broken in several places",), extra={"Impact_1_5": "2", "Date_Raised": "05/02/2025"}),
            Row(ref="R3", description="Have the boiler checked by a gas engineer", owners=("pe:Ann Bell",), due="2025-05-30", status=OPEN, outcome=None,
                aside=("The boiler may fail on a cold day in the winter",), extra={"Impact_1_5": "4", "Date_Raised": "07/02/2025"}))),
    ),
    "b03-mitigation-is-the-action.csv": (
        Expected(actions=(
            Row(ref="R1", description="Fit new locks and issue badges", owners=("Site Manager",), due="2025-07-31", status="in_progress", aside=("Strangers may enter the building",)),
            Row(ref="R2", description="Keep a copy of the data elsewhere", owners=("IT Manager",), due="2025-09-30", status=OPEN, aside=("Data may be lost in a fire",)))),
    ),
    "b04-likelihood-as-status.csv": (
        Expected(actions=tuple(
            Row(ref=ref, description=text, owners=(owner,), when=None, outcome=None, status="unknown", status_cell="",
                extra={"Likelihood (1-5)": scores[0], "Impact (1-5)": scores[1], "Risk Score": scores[2]})
            for ref, text, owner, scores in (
                ("R-01", "Write a plan and test it once a year", "Site Manager", ("4", "5", "20")),
                ("R-02", "Fit new locks on the doors of the east wing", "Estates Lead", ("5", "3", "15")),
                ("R-03", "Train ten members of staff in first aid", "HR Manager", ("4", "2", "8"))))),
    ),
    "b06-type-as-owner.csv": (
        Expected(refused=""),
        Expected(actions=tuple(
            Row(description=text, owners=(), when=None, status="unknown", status_cell="") for text in (
                "Keep a second server ready and test it each term", "Write down what is left so that others can go on",
                "Replace the software or buy a licence for it", "Keep a copy of all the data on another site"))),
    ),
    "b07-measurement-as-owner.csv": (
        Expected(issues=(Wanted(code="owner_missing"),), actions=(
            Row(description="Publish the open data plan on the web", owners=(), due="2021-12-31"),
            Row(description="Update the public list of data sets", owners=(), due="2022-03-31"))),
    ),
    "b09-owner-with-reason.xlsx": (
        Expected(actions=tuple(
            Row(ref=ref, description=text, owners=(owner,), aside=(risk,), extra={"Probability": chance, "Impact": impact})
            for ref, text, owner, risk, chance, impact in (
                ("1", "Mitigate, ask for weekly updates from the supplier", "Project manager", "If the supplier is late then the hall will not open on time",
                 "Low, as everyone has the same view of the project from the start", "Moderate, as it would delay the opening by some weeks"),
                ("2", "Avoid, buy a new boiler before the winter term", "Site manager", "If the boiler fails then the school must close for some days",
                 "High, as the boiler is now more than thirty years old", "High, as pupils would lose some days of lessons each time"),
                ("3", "Accept, this helps to keep the work simple", "pe:Ann Bell(Head of Year)", "If few parents come then the money will not be raised in time",
                 "Moderate, as some parents always come to the evenings", "Low, as the money can be raised later in the year")))),
    ),
    "b11-category-column-unsorted.csv": tuple(
        Expected(any_order=True, areas=areas, actions=tuple(
            Row(ref=ref, description=text, owners=(f"pe:{owner}",), due=due, extra={"Workstream": stream} if kept else {})
            for ref, text, stream, owner, due in (
                ("1", "Fix the roof", "Buildings", "Priya Shah", "2025-02-01"), ("2", "Paint the hall", "Grounds", "Tom Ellis", "2025-02-05"),
                ("3", "Mow the lawn", "Buildings", "Tom Ellis", "2025-02-06"), ("4", "Clean the sign", "Grounds", "Priya Shah", "2025-02-07"))))
        for areas, kept in (((("Buildings", ("1", "3")), ("Grounds", ("2", "4"))), False), ((("", ("1", "2", "3", "4")),), True))
    ),
    "b12-status-colour-over-unknown-word.html": (
        Expected(issues=(Wanted(action=0, field="status", level="info"),), actions=(
            Row(ref="1", description="Agree the change process with the board", owners=("pe:Priya Shah",), due="2025-03-31",
                status=OneOf("unknown", "in_progress"), status_cell="Monitored", rag=None),
            Row(ref="2", description="Talk about the workload at each team meeting", owners=("pe:Tom Ellis",), due="2025-04-30",
                status=NOT_DONE, status_cell="Identified", rag=None),
            Row(ref="3", description="Write down the best ways of working", owners=("pe:Ann Bell",), due="2025-05-30",
                status="in_progress", status_cell="In Progress", rag=None))),
    ),
    "b13-supported-practice-as-owner.csv": (
        Expected(actions=(
            Row(description="Create a data council", owners=("Cabinet Office",), when="Completed within 3 months", kind="relative", due=None,
                status=OneOf("unknown", "not_started", "planned"), extra={"Supported practice(s)": "Prioritize Data Governance and others"}),
            Row(description="Write a catalogue of courses", owners=("Training Unit",), when="Completed within 6 months", kind="relative", due=None,
                status=OneOf("unknown", "not_started", "planned"), extra={"Supported practice(s)": "Increase Capacity for Data Analysis"}))),
    ),
    "b15-remarks.csv": (
        Expected(actions=(
            Row(ref="1", description="Write the draft of the plan", owners=("pe:Priya Shah",), status="in_progress", progress="Two chapters are done"),
            Row(ref="2", description="Choose a supplier", owners=("pe:Tom Ellis",), status="completed", progress="Contract signed"))),
    ),
}  # fmt: skip
"""Registers whose columns were taken for others."""

ROWS: dict[str, tuple[Expected, ...]] = {
    "c01-empty-template-rows.csv": (
        Expected(refused="empty|blank|not filled|unfilled"),
        Expected(actions=(), issues=(Wanted(says="empty|blank|not filled|unfilled"),)),
    ),
    "c02-empty-template-with-footer.xlsx": (Expected(refused="", cells=("Issue ID", "Completion Date")),),
    "c04-scale-as-plan.docx": (
        Expected(refused=""),
        Expected(actions=(Row(description="Sign an agreement with the firm", owners=(), when=None, outcome=None),
                          Row(description="Keep a second one", owners=(), when=None, outcome=None))),
    ),
    "c05-repeated-header-as-action.html": (
        Expected(areas=(("Action 1. Gather the data", ("1.1", "1.2")), ("Action 2. Mature the governance", ("2.1",))), actions=tuple(
            Row(ref=ref, description=OneOf(text, f"{ref} {text}"), owners=(), due="2021-12-31") for ref, text in (
                ("1.1", "Assess the data for the questions of the board"), ("1.2", "Acquire the data that is needed for them"),
                ("2.1", "Document the goals for the next three years")))),
    ),
    "c07-total-row.csv": (
        Expected(unplaced=("Total",), actions=(
            Row(ref="1", description="Fix the roof", owners=("pe:Priya Shah",), due="2025-03-31"),
            Row(ref="2", description="Paint the hall", owners=("pe:Tom Ellis",), due="2025-04-30"))),
    ),
}  # fmt: skip
"""Rows that are no actions."""

CELLS: dict[str, tuple[Expected, ...]] = {
    "d01-sprint-is-no-spring.csv": (
        Expected(never_repaired=("word_misspelt",), issues=(Wanted(action=0), Wanted(action=1)), actions=(
            Row(description="Check the forms", owners=("pe:Priya Shah",), when="Next sprint", kind=OneOf("unknown", "relative"), due=None),
            Row(description="Clean the list", owners=("pe:Tom Ellis",), when="Sprint 3", kind=OneOf("unknown", "relative"), due=None),
            Row(description="Ask the parents", owners=("pe:Ann Bell",), when="March 2025", kind="date", due="2025-03-31"))),
    ),
    "d03-role-words-as-person.csv": (
        Expected(actions=(
            Row(description="Check the forms", owners=("!pe:Scrum Master",), due="2025-03-31"),
            Row(description="Clean the list", owners=("!pe:System Admin",), due="2025-04-30"),
            Row(description="Ask the parents", owners=("!pe:Programme Office",), due="2025-05-30"),
            Row(description="Write the note", owners=("!pe:Data Steward",), due="2025-05-30"))),
    ),
    "d04-surname-like-a-month.csv": (
        Expected(actions=(
            Row(ref="1", description="Watch the notices on tariffs", owners=("pe:Sue Martin",), due="2025-03-31"),
            Row(ref="2", description="Add more people to the team", owners=("pe:Paul Marshall",), due="2025-04-30"),
            Row(ref="3", description="Use a form for each change", owners=("pe:Liz Novak",), due="2025-05-30"))),
    ),
}  # fmt: skip
"""Cells that were read as something else."""

FORMS: dict[str, tuple[Expected, ...]] = {
    "e01-one-cell-a-line-nine-columns.txt": (
        Expected(actions=(
            Row(ref="SR (25/26) 01", description="That the map of cycle routes be published", owners=("pe:Priya Shah",), when=None,
                progress="The map is drafted", status="ongoing"),
            Row(ref="SR (25/26) 02", description="That the list of repairs be cut by half", owners=("pe:Tom Ellis",), when=None,
                progress="Two more staff were found", status="completed"),
            Row(ref="SR (25/26) 03", description="That a bench be put at each bus stop", owners=("pe:Ann Bell",), when=None,
                progress="Ten benches are in place", status="ongoing"))),
    ),
    "e04-cell-a-line-governance-issue.txt": (
        Expected(actions=(
            Row(description="Check the statement against the review", owners=("pe:Ann Bell",), due="2012-07-31", aside=("Local review",)),
            Row(description="Train all staff", owners=("pe:Tom Ellis",), due="2012-05-31", aside=("Data protection",)),
            Row(description="Buy a new store", owners=("pe:Ann Bell",), due="2012-06-30", aside=("Records",)))),
    ),
    "e05-cells-overflow.pdf": (
        Expected(actions=(
            Row(ref="F-001", description="Update the list on all the machines by script", owners=("System Administrator",), due="2025-07-05"),
            Row(ref="F-002", description="Set the rule for length and for expiry", owners=("pe:Priya Shah",), due="2025-07-07"),
            Row(ref="F-003", description="Bring it to the new version and scan it again", owners=("Web Services Team",), due="2025-07-10"))),
    ),
}  # fmt: skip
"""Text and page forms."""

EXPECTED = NUMBERED | REFUSED | COLUMNS | ROWS | CELLS | FORMS
