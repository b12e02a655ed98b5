"""s16: PDF by LibreOffice from Word, the terms of reference of an improvement board: members with what they bring, reporting rhythm, duties in the present tense; no action of a plan. Refused."""
from cl_a import *
d=newdoc("Liberation Sans",10.5,margin=2.2)
def p(t): d.add_paragraph(t)
def b(*t):
    for x in t: d.add_paragraph(x,style="List Bullet")
p("Tarnbrook County Council"); d.add_heading("Adult Social Care Improvement Board: terms of reference",0)
p("Version 3, agreed 6 May 2025. Owner of this document: Governance Team. Next review: May 2026.")
d.add_heading("1. Purpose",1); p("The Board gives independent challenge to the Council while it improves adult social care following the CQC assessment published in January 2025 (requires improvement). It does not run services and does not replace Cabinet or scrutiny.")
d.add_heading("2. Members",1); b("Dame Rosemary Achebe – independent chair","Cllr Nathaniel Brough – Cabinet Member, Adults","Executive Director, Adults and Health (Zainab Lockyer) – answers for delivery of the improvement plan","Care and Health Improvement Adviser, Partners in Care and Health","Two people who draw on care and support, from the Tarnbrook Voice network","Chief Executive of the ICB, or deputy"); p("Members may send a deputy by telling the Governance Team two working days before.")
d.add_heading("3. What the Board does",1); b("reviews the plan’s highlight report and risk log at each meeting","asks for a deep dive on one theme a quarter","speaks with front-line staff at least twice a year","advises the Chief Executive when it is not assured")
d.add_heading("4. Meetings",1); p("Every six weeks, in person at County Hall. Papers go out five working days before. Dates for 2025: 17 June, 29 July, 9 September, 21 October, 2 December. Quorum is the chair or vice-chair with four others, one of whom must be a person who draws on care.")
d.add_heading("5. Reporting",1); b("Health Overview and Scrutiny Committee: chair’s letter, quarterly","Cabinet: by exception, through Cllr Brough","Public: notes on the website within 15 working days")
d.add_heading("6. Standing down",1); p("The Board ends when CQC’s next rating is good, or when Full Council so decides. Payment of members who are not officers follows the Council’s scheme.")
d.save(f"{WORK}/s16.docx"); lo_pdf(f"{WORK}/s16.docx","s16"); refuse("s16")
