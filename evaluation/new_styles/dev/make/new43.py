"""43 fpdf2: a brochure. One coloured banner a promise, no rules in the tables but a zebra ground, round dots without words for the status, a key above; no numbers of actions; portrait."""
import sys
from goldlib import *
from fpdf import FPDF
NAME = "new43"
ORG, TITLE, INSP = "Brackenshire County Council", "Promises to care leavers: our plan for 2025", "Ofsted ILACS, July 2024"
G, A_, B_ = ("on_track", "green"), ("at_risk", "amber"), ("completed", "blue")
PLAN = [("Promise one", "A safe place to live", (0, 98, 114), [
  ("Keep ten flats free for care leavers in each of our three towns.", "Head of Housing", [T("Head of Housing")], D("30 June 2025", "2025-06-30"), "No care leaver is placed in bed and breakfast.", A_),
  ("Act as guarantor for rent until the age of 25.", "Executive Director of Resources", [T("Executive Director of Resources")], D("1 April 2025", "2025-04-01"), "Thirty leavers a year rent privately.", B_),
  ("Visit every new home with the young person before they move.", "Personal advisers", [T("Personal advisers")], K("ongoing", "Ongoing"), "Young people feel that the choice was theirs.", G)]),
 ("Promise two", "Health that does not stop at eighteen", (120, 66, 130), [
  ("Pay for prescriptions and dental checks up to 25.", "Public Health", [B("Public Health")], D("May 2025", "2025-05-31"), "Nobody goes without for want of money.", G),
  ("Give each leaver the story of their health in plain words.", "Looked After Children’s Nurses", [T("Looked After Children’s Nurses")], D("Autumn 2025", "2025-11-30"), "Nine in ten have their health story at 18.", A_),
  ("Hold a weekly drop-in with a mental health worker.", "Kirsty Okonjo and Youth Minds Brackenshire", [P("Kirsty Okonjo"), B("Youth Minds Brackenshire")], REC("Weekly from 3 March 2025", WEEKLY, "2025-03-03"), "Waiting time for help is under four weeks.", G)]),
 ("Promise three", "Work, study and a bit of fun", (176, 84, 24), [
  ("Ring-fence fifteen apprenticeships at the council.", "HR", [B("HR")], D("1 September 2025", "2025-09-01"), "Fewer than a third are out of work or study.", G),
  ("Give a leisure card and free broadband for the first year.", "Leisure Services / Digital Services", [B("Leisure Services"), B("Digital Services")], D("April 2025", "2025-04-30"), "Eight in ten use the card.", B_),
  ("Celebrate each leaver’s achievements at a summer event.", "Lead Member for Children", [T("Lead Member for Children")], D("July 2025", "2025-07-31"), "Young people plan and run the day.", G),
  ("Name one person to ring for anyone aged 21 to 25 who has left us.", "Leaving Care Manager", [T("Leaving Care Manager")], K("in_place", "In place"), "We are in touch with 95%.", G)])]
F = "/usr/share/fonts/truetype/dejavu/"
COL = {"green": (60, 160, 80), "amber": (240, 160, 20), "blue": (40, 110, 200)}
class D_(FPDF):
    def footer(s): s.set_y(-14); s.set_font("dv", size=8); s.set_text_color(90); s.cell(0, 6, f"{s.page_no()}    Brackenshire: proud to be a corporate parent", align="C")
p = D_(format="A4"); p.add_font("dv", "", F + "DejaVuSans.ttf"); p.add_font("dv", "B", F + "DejaVuSans-Bold.ttf"); p.set_auto_page_break(True, 18); p.set_title(TITLE); p.add_page()
p.set_font("dv", size=10); p.cell(0, 6, ORG, new_x="LMARGIN", new_y="NEXT"); p.set_font("dv", "B", 22); p.multi_cell(0, 10, TITLE, align="L", new_x="LMARGIN", new_y="NEXT"); p.set_font("dv", size=10); p.cell(0, 8, INSP, new_x="LMARGIN", new_y="NEXT")
p.ln(2); y = p.get_y(); x = p.l_margin
for rag, w in (("blue", "Finished"), ("green", "Going well"), ("amber", "Needs a push")):
    p.set_fill_color(*COL[rag]); p.ellipse(x, y + 1, 4, 4, style="F"); p.set_xy(x + 5, y); p.cell(34, 6, w); x += 40
p.set_xy(p.l_margin, y + 10); W = [70, 38, 28, 42, 12]; areas = []
for k, (lab, title, col, acts) in enumerate(PLAN, 1):
    if p.get_y() > 200: p.add_page()
    p.set_fill_color(*col); p.set_text_color(255); p.set_font("dv", "B", 14); heading = f"{lab}: {title}"; p.cell(190, 12, "  " + heading, fill=True, new_x="LMARGIN", new_y="NEXT")
    p.set_text_color(*col); p.set_font("dv", "B", 9); y = p.get_y() + 1; x = p.l_margin
    for w, t in zip(W, ["We will…", "Led by", "Done by", "We’ll know because…", ""]): p.set_xy(x, y); p.cell(w, 6, t); x += w
    y += 7; p.set_text_color(30); p.set_font("dv", size=9); ga = []
    for n, (act, ot, ow, ts, out, (code, rag)) in enumerate(acts):
        cells = [act, ot, ts["text"], out]
        hh = max(len(p.multi_cell(w - 3, 4.6, t, dry_run=True, output="LINES", align="L")) for w, t in zip(W, cells)) * 4.6 + 3
        if n % 2 == 0: p.set_fill_color(236, 242, 244); p.rect(p.l_margin, y, 190, hh, style="F")
        x = p.l_margin
        for w, t in zip(W, cells): p.set_xy(x, y + 1.5); p.multi_cell(w - 3, 4.6, t, align="L"); x += w
        p.set_fill_color(*COL[rag]); p.ellipse(x + 3, y + hh / 2 - 2.5, 5, 5, style="F"); y += hh
        more = {"alt": {"status": ["delayed"]}} if code == "at_risk" else {}
        ga.append(A(f"{k}.{n+1}", act, ot, ow, ts, out, None, code, rag, drop=["ref"] + (["status"] if ts["kind"] == "in_place" else []), **more))
    p.set_xy(p.l_margin, y + 8); areas.append(AREA({1: "1", 2: "2", 3: "3"}[k], "other", heading, title, ga))
p.output(path(NAME + ".pdf"))
write(NAME, ORG, TITLE, INSP, [["description", "We will…"], ["owners", "Led by"], ["timescale", "Done by"], ["outcome", "We’ll know because…"], ["rag", ""]], areas)
