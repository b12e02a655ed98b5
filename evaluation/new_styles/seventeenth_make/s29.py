"""s29: PDF by LibreOffice from Word, a chief fire officer's letter to the inspectorate: prose, lettered undertakings (a) to (h) running on, the person responsible and the date in a closing clause of each."""
from cl_b import *
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
NAME="s29"; ORG="Isenshire Fire and Rescue Service"; TITLE="Cause of concern and accelerated revisit: our undertakings"
N=["timescale_text","owner_text"]
S=[("Prevention",[("We told you in March that we would target home visits by risk. We have not done so in the way that we said, and I regret it. We shall now:"),],[
 ("(a)","retire the postcode list and use the NHS frailty data in its place","AM Lorcan Devereux-Shah will answer for this, and it will be done by the last day of February 2026","P:Lorcan Devereux-Shah||AM",D("by the last day of February 2026","2026-02-28"),["P:Lorcan Devereux-Shah"],[]),
 ("(b)","make good the 412 visits that were referred to us and never booked","Prevention team, 31 March 2026 at the latest","B:Prevention team",D("31 March 2026 at the latest","2026-03-31"),["T:Prevention team"],[D("31 March 2026","2026-03-31")]),
 ("(c)","tell the referring agency, every time, what came of the visit","Prevention Manager, beginning in January","T:Prevention Manager",F("beginning in January","2026-01-01"),[],[])]),
("Values and culture",["Your inspectors heard language on two watches which I would not have believed. I have since heard it for myself. We shall:"],[
 ("(d)","bring in an outside body to take all grievances against managers, for two years","I shall answer for this; contract let by 1/4/26","",D("by 1/4/26","2026-04-01"),["P:Winifred Tolhurst-Kamara","P:I","P:Winifred Tolhurst-Kamara|Chief Fire Officer"],[]),
 ("(e)","put every watch and crew manager through the one-day course, without exceptions","DCFO Baljit Summerscale, and the Learning and Development Manager; half by Easter 2026, all by the end of September 2026","P:Baljit Summerscale||DCFO//T:Learning and Development Manager",D("half by Easter 2026, all by the end of September 2026","2026-09-30",ms=[("half","2026-04-05"),("all","2026-09-30")]),["P:Baljit Summerscale//T:Learning and Development Manager"],[D("half by Easter 2026, all by the end of September 2026","2026-09-30"),D("by the end of September 2026","2026-09-30")]),
 ("(f)","give the staff networks three hours a month each","with immediate effect; DCFO Summerscale","P:Summerscale||DCFO",K("immediate","with immediate effect"),["P:Baljit Summerscale||DCFO","P:Summerscale","P:Baljit Summerscale"],[])])]
d=newdoc(font="Liberation Serif",pt=11,margin=2.5)
for x in (ORG,"Headquarters, Beacon Road, Stowchester"): para(d,x,align=AL.RIGHT,after=0)
para(d,"18 December 2025",align=AL.RIGHT)
for x in ("His Majesty’s Inspector of Fire & Rescue Services","By e-mail only","","Dear Sir,",): para(d,x)
para(d,TITLE,bold=True)
para(d,"Thank you for your letter of 27 November and for the courtesy of the inspection team, who were with us at the worst of the floods. I have read it to the whole of my senior team and to the Authority, who met on the 11th. You asked for our undertakings within 21 days.")
areas=[]
for h,ps,acts in S:
    para(d,h,bold=True,italic=True); g=[]
    for p in ps: para(d,p)
    for j,(ref,de,cl,sp,ts,ao,at) in enumerate(acts):
        e=";" if j<len(acts)-1 else "."
        para(d,f"{ref} {de} ({cl}){e}",indent=1)
        g.append(G(ref,de,None,sp,ts,dd=N+["ref"]+(["milestones"] if ref=="(e)" else []),ao=ao,at=at,ad=[f"{de} ({cl})",f"{de} ({cl}){e}",f"{de} ({cl}) {e}",de+e]))
    areas.append(AREA(None,"theme",h,h,g))
para(d,"We do not accept that the control room was under strength on the night of 4 June. The roster is enclosed, and I would be grateful if paragraph 31 were corrected.")
para(d,"The Authority’s Performance Committee will look at these undertakings at each of its meetings, in public. Your liaison lead is welcome there.")
para(d,"Yours faithfully,"); para(d,""); para(d,"Winifred Tolhurst-Kamara QFSM",after=0); para(d,"Chief Fire Officer"); para(d,"cc Chair of the Authority; Home Office; FBU; FOA",size=9); para(d,"Enc. (1) roster",size=9)
d.save(WORK+"/s29.docx"); lo_pdf(WORK+"/s29.docx",NAME)
write(NAME,ORG,TITLE,None,H(["ref","(letter)"],["description","(lettered)"],["owners","(brackets)"],["timescale","(brackets)"]),areas)
