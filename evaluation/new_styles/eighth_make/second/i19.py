"""i19 text: a town council's minutes, wrapped at 84 columns; actions are sentences in the minutes, "ACTION: X to do Y by Z", under numbered items; no table."""
from cl import *
import textwrap
NAME="i19"; ORG="Stoke Harbour Town Council"; TITLE="Amenities and Environment Committee"
# item, heading, paragraphs: str or (owner_text, spec, glue, desc, gluedate, ts)
def act(ot,sp,de,glue,ts,alt=None,drop=None,tail=""): return dict(ot=ot,sp=sp,de=de,glue=glue,ts=ts,alt=alt or {},drop=drop or [],tail=tail)
PLAN=[("41","Matters arising",["The Chair noted that the bench at Fish Hill had been repaired. The lease for the boat park had still not been signed by the County Council.",
 act("Town Clerk","T","chase the County Council’s estates team about the boat park lease and report back","by",D("12 September 2025","2025-09-12"))]),
("42","Play areas",["The annual inspection report had been circulated. Two items at Cannon Field were rated high: the rope bridge and the gate. Cllr Pascoe asked whether the gate could be made safe at once. The quotation for new surfacing (£14,200) was more than the budget.",
 act("Grounds Team Leader","T","take the rope bridge out of use and fit a temporary closer to the gate","",K("immediate","immediately")),
 act("Deputy Clerk","T","obtain two further quotations for surfacing at Cannon Field","by",D("the end of August","2025-08-31")),
 act("Cllr Pascoe and Cllr J. Wray","P://P:","draft a bid to the Coastal Communities Fund","before",D("its closing date of 30 September 2025","2025-09-30"))]),
("43","Public toilets",["Members discussed the vandalism at the Strand on three nights in June. The police had viewed the footage. It was RESOLVED to close the Strand toilets at 9 pm until the end of the season.",
 act("Facilities Officer","T","change the locks timer and put up signs","by",D("Friday 25 July","2025-07-25")),
 act("Police Sergeant Hale","P","bring crime figures for the seafront to each meeting","from",F("September 2025","2025-09-01"))]),
("44","Allotments",["There were 61 names on the waiting list. Eleven plots had been found uncultivated.",
 act("Allotments Association (Mr D. Bray)","B:Allotments Association","inspect all plots and let the Deputy Clerk have a list of those to be given notice","",REC("each April and August",""),{"owners":[[{"role":"lead","kind":"body","name":"Allotments Association"},{"role":"lead","kind":"person","name":"D. Bray"}],[{"role":"lead","kind":"person","name":"D. Bray"}],[{"role":"lead","kind":"person","name":"D. Bray","organisation":"Allotments Association"}]]},["timescale","timescale_text","owners"]),
 act("Clerk","T","write to the eleven plot holders giving 28 days’ notice","by",D("1/8/25","2025-08-01"))]),
("45","Climate and nature",["The working party had met twice. Cllr Odgers thanked volunteers for counting swifts. There was no progress on the solar panels for the Guildhall because the structural survey was late.",
 act("Climate Working Party","B","present costed options for the Guildhall roof to Full Council","in",D("November 2025","2025-11-30")),
 act("Cllr Odgers","P","meet the Harbour Commissioners about sea grass, and share notes with members","within",K("relative","six weeks")),
 act("All members","B","send ideas for the nature recovery map to the Deputy Clerk","",D("by noon on 4 August 2025","2025-08-04"),{"owners":[o("T:All members")]})]),
("46","Events",["Feedback from the regatta was good but litter was left until Monday.",
 act("Events Officer / Harbour Master","T:Events Officer//T:Harbour Master","agree a plan for waste with the contractor for 2026","by",D("Easter 2026",None),None,["timescale"])])]
out=[ORG.upper().center(84),TITLE.upper().center(84),"","Minutes of the meeting held on Monday 14 July 2025 at 7.00 pm in the Guildhall","",]
out+=textwrap.wrap("Present: Cllrs M. Trewin (Chair), L. Pascoe, J. Wray, S. Odgers and B. Nance. In attendance: Town Clerk, Deputy Clerk, Police Sergeant Hale and two members of the public.",84)+["","39  APOLOGIES","    Cllr Hobbs (work).","","40  MINUTES OF 9 JUNE 2025","    RESOLVED: That the minutes be signed as a correct record.",""]
areas=[]
PP={"Cllr Pascoe and Cllr J. Wray":[{"role":"lead","kind":"person","name":"Pascoe","title":"Cllr"},{"role":"lead","kind":"person","name":"J. Wray","title":"Cllr"}],"Cllr Odgers":[{"role":"lead","kind":"person","name":"Odgers","title":"Cllr"}],"Police Sergeant Hale":[{"role":"lead","kind":"person","name":"Hale","title":"Police Sergeant"}]}
AL={"Police Sergeant Hale":[[{"role":"lead","kind":"person","name":"Hale","title":"Sergeant"}],[{"role":"lead","kind":"person","name":"Police Sergeant Hale"}],[{"role":"lead","kind":"person","name":"Hale","post":"Police Sergeant"}]]}
for n,hd,ps in PLAN:
    out.append(f"{n}  {hd.upper()}"); ga=[]
    for p in ps:
        if isinstance(p,str): out+=textwrap.wrap(p,84,initial_indent="    ",subsequent_indent="    ")+[""]; continue
        ts=p["ts"]; ver="to"
        last=(" "+p["glue"] if p["glue"] else "")+" "+ts["text"]+"."
        sent=f"{p['ot']} to {p['de']}{last}"
        out+=textwrap.wrap("ACTION: "+sent,80,initial_indent="        ",subsequent_indent="        ")+[""]
        ref=f"{n}.{len(ga)+1}"; alt=dict(p["alt"]); alt["description"]=[sent,sent.rstrip("."),f"to {p['de']}",f"to {p['de']}{last}",f"{p['de']}{last}",f"{p['ot']} to {p['de']}",p["de"][0].upper()+p["de"][1:]]
        if p["glue"]: alt["timescale_text"]=[ts["text"]]; ts=dict(ts,text=p["glue"]+" "+ts["text"])
        sp=p["sp"]; ow=PP.get(p["ot"]) or o(sp,p["ot"])
        if p["ot"] in AL: alt["owners"]=AL[p["ot"]]
        if ts["kind"]=="recurring": ts=REC(ts["text"],"FREQ=MONTHLY;INTERVAL=6")
        if ts["text"]=="November 2025": pass
        ga.append(A(ref,p["de"],p["ot"],ow,ts,None,None,"unknown",alt=alt,drop=["ref"]+p["drop"]))
    areas.append(AREA(n,"other",f"{n}  {hd.upper()}",hd.upper(),ga))
for a in areas: a["heading"]=a["heading"].replace("  "," ")
out+=["47  DATE OF NEXT MEETING","    Monday 15 September 2025 at 7.00 pm.","","The meeting closed at 8.52 pm.","","Signed ........................................  Chair        Date .................."]
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(out)+"\n")
write(NAME,ORG,TITLE,None,[["description","(sentence after ACTION:)"],["owners","(before to)"],["timescale","(end of sentence)"]],areas)
