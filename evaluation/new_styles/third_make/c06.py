"""c06 LibreOffice PDF from a Word file, A4 landscape: a safeguarding adults board's delivery plan. Each priority is its own table whose first row is the priority across the full width in colour and whose second row is the head; the RAG letter stands in a coloured cell; sub-groups by short names with a list of them at the end; a table that goes on over the page has no head there."""
from cl import *
NAME="c06"; ORG="Kestrelmoor Safeguarding Adults Board"; TITLE="Strategic Delivery Plan 2025–2027"
ST={"R":("delayed","red","FF0000"),"A":("at_risk","amber","FFC000"),"G":("on_track","green","92D050"),"B":("completed","blue","00B0F0")}
PLAN=[("1","Prevention and early help",[
 ("1.1","Run a public campaign on scams and doorstep crime with libraries, banks and the fire service.","Communications sub-group",[B("Communications sub-group")],D("Safeguarding Adults Week, November 2025","2025-11-30"),"More contacts from the public about scams; 20 venues take part.","Posters and films agreed. 23 venues have signed up.","G"),
 ("1.2","Agree a shared way of working with people who hoard or neglect themselves, and test it in two localities.","Self-Neglect Task and Finish Group",[B("Self-Neglect Task and Finish Group")],R("June 2025 to February 2026","2025-06-01","2026-02-28"),"Practitioners know whom to call; fewer repeat concerns.","Pathway written. One locality has begun, the other has no housing lead.","A"),
 ("1.3","Make an easy read version of the guide to raising a concern.","Speak Up Kestrelmoor and Board Manager",[B("Speak Up Kestrelmoor"),T("Board Manager")],D("July 2025","2025-07-31"),"People with a learning disability say they can follow it.","On line since 14 July.","B")]),
 ("2","Making safeguarding personal",[
 ("2.1","Ask every adult, or their advocate, at the end of an enquiry whether they got what they wanted.","Adult Social Care",[B("Adult Social Care")],D("From 1 April 2026",None) if 0 else F("From 1 April 2026","2026-04-01"),"Asked in 95% of enquiries; achieved or partly achieved in 90%.","Question built into the new form.","G"),
 ("2.2","Audit 40 enquiries across four agencies for the voice of the adult.","Quality Assurance sub-group",[B("Quality Assurance sub-group")],REC("Annually, first audit October 2025",ANNUALLY,None,"2025-10-31"),"Each agency acts on what is found.","Audit put back to January; two agencies could not find the cases in time.","R"),
 ("2.3","Buy more advocacy hours from the county contract.","Head of Commissioning (Adults)",[T("Head of Commissioning (Adults)")],D("31 March 2026","2026-03-31"),"Nobody waits more than five days for an advocate.","Price agreed for 60 hours a month.","G")]),
 ("3","Learning from reviews",[
 ("3.1","Publish the review of ‘Desmond’ with a seven-minute briefing.","SAR sub-group",[B("SAR sub-group")],D("Sept 2025","2025-09-30"),"Briefing used in team meetings by all partners.","Published 18 September.","B"),
 ("3.2","Check six months later that the recommendations of each review have changed practice.","SAR sub-group / Independent Chair",[B("SAR sub-group"),T("Independent Chair")],K("ongoing","Ongoing"),"Report on impact to each Board.","Two checks done; a third is late because records were not shared.","A"),
 ("3.3","Bring reviews from the three neighbouring boards into one library.","Board Manager",[T("Board Manager")],D("by 30th June 2026","2026-06-30"),"Practitioners can search by theme.",None,"G")]),
 ("4","Transition and exploitation",[
 ("4.1","Write a protocol with the children’s partnership for young people aged 16 to 25 at risk of exploitation.","Supt Helen Abara (Police); Head of Service, Preparing for Adulthood",[P("Helen Abara",title="Supt",org="Police"),T("Head of Service, Preparing for Adulthood")],D("December 2025","2025-12-31"),"No one falls out of sight at 18.","Draft out for comment until 28 November.","A"),
 ("4.2","Open a multi-agency panel on exploitation of adults.","Community Safety Partnership",[B("Community Safety Partnership")],D("Spring 2026","2026-05-31"),"Panel meets each month and takes 30 referrals in its first year.","Chair found. Terms of reference with legal services.","G"),
 ("4.3","Train 100 housing officers to see the signs of cuckooing.","Learning and Development sub-group",[B("Learning and Development sub-group")],D("31/10/2025","2025-10-31"),"Referrals from housing rise.","46 trained; three courses were cancelled.","R")])]
d=doc(True,"Calibri",10.5,1.8); d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph("Update to the Board, 12 November 2025")
H=["No.","What we will do","Lead","By when","What success will look like","Progress","RAG"]; areas=[]
d.add_paragraph("RAG: B complete, G on target, A some concern, R behind.")
for n,t,acts in PLAN:
    hd=f"Priority {n} – {t}"; tb=table(d,[1.2,7.0,4.2,3.3,4.6,4.6,1.3]); band(tb,hd,"403152",True,"FFFFFF",13); trow(tb,H,True,"CCC0D9"); ga=[]
    for ref,a,ot,ow,ts,out,pr,s in acts:
        trow(tb,[ref,a,ot,ts["text"],out,pr,s],fills={6:ST[s][2]}); m={}
        if s=="R": m["alt"]={"status":["off_track"]}
        if ref=="2.2": m.setdefault("alt",{})["timescale"]=[REC(ts["text"],ANNUALLY,None,"2025-10-31",[("first audit","2025-10-31")]),REC(ts["text"],ANNUALLY,None,None,[("first audit","2025-10-31")])]
        ga.append(A(ref,a,ot,ow,ts,out,pr,ST[s][0],ST[s][1],**m))
    areas.append(AREA(n,"priority",hd,t,ga)); d.add_paragraph("")
d.add_paragraph("Short names").runs[0].bold=True
for x in ["SAR: Safeguarding Adults Review","Board Manager: manager of the Board’s business unit","Speak Up Kestrelmoor: a self-advocacy group of people with a learning disability"]: d.add_paragraph(x,style="List Bullet")
f="/tmp/c06.docx"; d.save(f); soffice_pdf(f,NAME)
write(NAME,ORG,TITLE,None,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["progress",H[5]],["rag",H[6]]],areas)
