"""05 LibreOffice from Word: no table at all; numbered paragraphs with run-in bold labels, page header and footer, letter-spaced headings, an introduction and an appendix with dates that are no actions."""
from goldlib import *
import tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME = "new05"
ORG, TITLE, INSP = "Holderfield Safeguarding Children Partnership", "Multi-agency Action Plan", "Joint targeted area inspection of the multi-agency response to children at risk of serious youth violence, 13 to 17 January 2025"
PLAN = [("1", "Information sharing between partners", [
  ("1.1", "Write one information-sharing agreement for violence reduction, signed by all eight agencies.", "Det Chief Insp Farah Qureshi", [P("Farah Qureshi", title="Det Chief Insp")], D("by 30 May 2025", "2025-05-30"), "Practitioners can point to the agreement and say what it lets them share."),
  ("1.2", "Put a health practitioner in the daily exploitation meeting.", "Named Nurse, Holderfield Community Health", [T("Named Nurse", org="Holderfield Community Health")], K("immediate", "with immediate effect"), "Health is present at nineteen meetings in twenty."),
  ("1.3", "Send schools a same-day notice when a pupil is arrested or is found carrying a weapon.", "Police Early Intervention Unit and Education Safeguarding Team", [B("Police Early Intervention Unit"), B("Education Safeguarding Team")], D("start of the summer term 2025", None), "Designated safeguarding leads confirm in the annual audit that notices come in time to be useful.")]),
 ("2", "Prevention and early help", [
  ("2.1", "Map what is offered to children aged 8 to 13 in each of the nine wards and publish it as a directory.", "Violence Reduction Partnership Coordinator", [T("Violence Reduction Partnership Coordinator")], D("July 2025", "2025-07-31"), "The directory is used by at least 200 practitioners a month."),
  ("2.2", "Commission detached youth work for Friday and Saturday nights in the town centre and at Kell Bridge.", "Marcus Oyelaran-Hughes", [P("Marcus Oyelaran-Hughes")], R("April 2025 to March 2027", "2025-04-01", "2027-03-31"), "Fewer calls to the police about groups of children; young people say they feel safer."),
  ("2.3", "Offer a reading of the exclusion data, school by school, to every secondary head.", "Director of Education", [T("Director of Education")], REC("termly from September 2025", TERMLY, "2025-09-01"), "Permanent exclusions fall by a quarter in two years.")]),
 ("3", "Leadership and oversight", [
  ("3.1", "Agree a scorecard of twelve measures and look at it at every Executive.", "Partnership Business Manager", [T("Partnership Business Manager")], D("end of June 2025", "2025-06-30"), "Minutes show challenge and what came of it."),
  ("3.2", "Commission an independent scrutineer’s review of how this plan has worked.", "Delegated Safeguarding Partners", [T("Delegated Safeguarding Partners")], D("Spring 2026", "2026-05-31"), "The review is published with the yearly report."),
  ("3.3", "Bring young people’s own accounts to the Executive, in their words or on film.", "Aoife Brannigan; Youth Voice Forum", [P("Aoife Brannigan"), B("Youth Voice Forum")], REC("twice a year", "FREQ=MONTHLY;INTERVAL=6"), "At least one decision each year can be traced to what children said.")]),
 ("4", "Practice with individual children", [
  ("4.1", "Review the plans of the thirty children at greatest risk, with all agencies in one room, and say for each who does what next.", "Head of Adolescent Services", [T("Head of Adolescent Services")], D("16/05/25", "2025-05-16"), "Every one of the thirty has a plan that is owned by a named professional and is known to the child’s parents."),
  ("4.2", "Try out a joint assessment of risk outside the home in two localities before it is used everywhere.", "Anneliese Porter (Children’s Social Care) and Sgt Dwayne Lassiter", [P("Anneliese Porter", org="Children’s Social Care"), P("Dwayne Lassiter", title="Sgt")], R("June to November 2025", "2025-06-01", "2025-11-30"), "Practitioners in the pilot say that they know sooner what other agencies know."),
  ("4.3", "Give parents whose child has been exploited the choice of a parent mentor.", "Voluntary Sector Forum", [B("Voluntary Sector Forum")], D("by the end of 2025", "2025-12-31"), "Parents say that they are treated as part of the answer."),
  ("4.4", "Train 250 practitioners in trauma-informed work, in mixed groups.", "Learning and Development Sub-group", [B("Learning and Development Sub-group")], D("March 2026", "2026-03-31"), "Audits show that children’s behaviour is understood in the light of what has happened to them.")])]
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(4)
s.header.paragraphs[0].text = "Holderfield SCP    JTAI action plan    Final, April 2025"; s.footer.paragraphs[0].text = "Published under Working Together. Next review: October 2025."
def run(p, t, b=False, sp=0, size=None):
    r = p.add_run(t); r.bold = b
    if size: r.font.size = Pt(size)
    if sp: e = OxmlElement("w:spacing"); e.set(qn("w:val"), str(sp)); r._r.get_or_add_rPr().append(e)
    return r
run(d.add_paragraph(), ORG, size=13); run(d.add_paragraph(), TITLE, True, size=22); run(d.add_paragraph(), INSP, size=11).italic = True
run(d.add_paragraph(), "INTRODUCTION", True, 60, 13)
d.add_paragraph("Inspectors wrote to the partnership on 3 March 2025. They found much to commend: strong relationships at the front line, and a shared determination that no child should be written off. They also found that information did not always reach those who needed it, that help came late for younger children, and that leaders could not always tell whether what they paid for was working.")
d.add_paragraph("This plan was written by the partners together and was agreed by the Executive on 11 April 2025.")
areas = []
for n, t, acts in PLAN:
    heading = f"Priority {n}: {t}"; p = d.add_paragraph(); p.paragraph_format.space_before = Pt(14); p.paragraph_format.keep_with_next = True
    run(p, heading, True, 40, 13).font.color.rgb = RGBColor(0x1F, 0x4E, 0x79); ga = []
    for ref, act, lt, ow, ts, out in acts:
        p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(1.2); p.paragraph_format.first_line_indent = Cm(-1.2); run(p, ref + "\t"); run(p, act)
        p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(1.2); p.paragraph_format.space_after = Pt(9)
        for l, v in (("Lead: ", lt + ". "), ("Timescale: ", ts["text"] + ". "), ("Impact: ", out)): run(p, l, True); run(p, v)
        more = {"drop": ["timescale"]} if "start of" in ts["text"] else {}
        ga.append(A(ref, act, lt, ow, ts, out, **more))
    areas.append(AREA(n, "priority", heading, t, ga))
run(d.add_paragraph(), "APPENDIX: DATES OF MEETINGS", True, 60, 13)
for x in ("Executive: 11 April, 20 June, 19 September and 5 December 2025", "Violence Reduction Sub-group: first Tuesday of each month", "Youth Voice Forum: 14 May and 12 November 2025"): d.add_paragraph(x, style="List Bullet")
t = tempfile.mkdtemp(); d.save(t + "/x.docx"); soffice_pdf(t + "/x.docx", NAME)
write(NAME, ORG, TITLE, INSP, [["owners", "Lead"], ["timescale", "Timescale"], ["outcome", "Impact"]], areas)
