"""n19 (ordinary): an HTML page with headings and a table below each, no refs, member and officer apart, an empty cell."""
from cl import *
NAME="n19"; ORG="Osmundby Council"; TITLE="Climate and Nature: our second promise to residents"
H=["Promise","Member","Officer","When","Where are we?"]
M={"s":("Mervyn Pascoe","Councillor Mervyn Pascoe"),"k":("Nilufar Khanam","Councillor Nilufar Khanam"),"z":("Zbigniew Hallam","Councillor Zbigniew Hallam")}
S={"Kept":"completed","On the way":"in_progress","Behind":"delayed","Starts later":"planned","":"unknown"}
P_=[("Warm homes","Warm homes",[
("Insulate the lofts of 300 council houses in Skerne, Aldholme and the Greenways estate, with residents choosing the week in which the work is done","k","Housing Investment Manager","T:",D("March 2027","2027-03-31"),"On the way"),
("Lend thermal cameras from every library","k","Olubunmi Fashola, Library Services","P:Olubunmi Fashola|||Library Services",D("1 November 2026","2026-11-01"),"Kept"),
("Open a one-stop advice shop in the Market Hall","s","Housing Investment Manager","T:",D("Summer 2027","2027-08-31"),"Starts later")]),
("Getting about","Getting about",[
("Paint 14 school streets and count cars before and after","z","Highways","B:",D("before the autumn term 2026 ends","2026-12-31"),"On the way"),
("Put electric vans on the refuse rounds in the town","z","Fleet Manager / Highways","T:Fleet Manager//B:Highways",R("2026 to 2028","2026-01-01","2028-12-31"),"Behind"),
("Bring the 46 bus back on Sundays","","Public Transport Officer","T:",None,""),
("Mend the riverside path so that a wheelchair can pass","z","Highways","B:",D("w/c 12 October 2026","2026-10-18"),"On the way")]),
("Room for nature","Room for nature",[
("Mow the verges twice a year in place of nine times.","s","Parks and Streets","B:",K("ongoing","Ongoing"),"On the way"),
("Plant two trees for each one that we fell, and tell the ward’s councillors where","s","Tree Officer (Fraser Bolam)","P:Fraser Bolam|Tree Officer",REC("every winter from 2026",ANNUALLY,start="2026-12-01"),"Starts later"),
("Map ponds with schoolchildren","k","Parks and Streets","B:",DONE("Done, July 2026","2026-07-31"),"Kept")])]
h=[f"<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>{TITLE} | {ORG}</title><style>body{{font:16px sans-serif;max-width:60em;margin:auto}}td,th{{border-bottom:1px solid #bbb;text-align:left;padding:.4em;vertical-align:top}}nav li{{display:inline;margin-right:1em}}</style></head><body><nav><ul><li><a href='/'>Home</a></li><li><a href='/bins'>Bins</a></li><li><a href='/counciltax'>Council tax</a></li></ul></nav><main><h1>{TITLE}</h1><p>In February 2026 Full Council made ten promises. Each has a councillor who answers for it and an officer who gets it done. This page was last checked on 5 October 2026.</p>"]
areas=[]
for i,(hd,ti,rows) in enumerate(P_,1):
    h.append(f"<section><h2>{hd}</h2>\n<table><thead><tr>"+"".join(f"<th scope=col>{x}</th>" for x in H)+"</tr></thead><tbody>"); ga=[]
    for j,(desc,m,ot,sp,ts,s) in enumerate(rows,1):
        mm=M.get(m,("","")); tt=ts["text"] if ts else ""
        h.append(f"<tr><td>{esc(desc)}</td><td>{mm[1]}</td><td>{esc(ot)}</td><td>{tt}</td><td>{s}</td></tr>")
        own=([P(mm[0],title="Councillor")] if m else [])+o(sp,ot); alt={}
        if m: alt["owners"]=[[P(mm[0],title="Councillor",role="strategic_lead")]+o(sp,ot),[P(mm[0],title="Councillor",role="strategic_lead")]+[dict(x,role="operational_lead") for x in o(sp,ot)]]
        if s=="Behind": alt["status"]=["at_risk","off_track"]
        if s=="Starts later": alt["status"]=["not_started"]
        if "every winter" in tt: alt["timescale"]=[REC(tt,ANNUALLY,start="2026-01-01"),REC(tt,ANNUALLY),REC(tt,ANNUALLY,due="2027-02-28")]
        ga.append(A(f"{i}.{j}",desc,None,own,ts,None,None,S[s],status_text=s or None,alt=alt or None,drop=["ref","owner_text"]))
    h.append("</tbody></table></section>"); areas.append(AREA(None,"theme",hd,ti,ga))
h.append("<aside><h2>Also on this site</h2><ul><li><a href='/grants'>Grants for community gardens</a></li><li><a href='/flood'>Flood wardens wanted</a></li></ul></aside></main><footer><p>Osmundby Council, Guildhall Street, Osmundby. Accessibility. Cookies.</p></footer></body></html>")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,None,[["description","Promise"],["owners","Member"],["owners","Officer"],["timescale","When"],["status","Where are we?"]],areas)
