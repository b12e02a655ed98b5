"""h22 Chromium, A4 landscape: kin of `gantt-quarter-marks`. Calendar years over quarters named by months in a head of two rows, x marks in tinted cells, lead before the action, state before the marks, a full-width row a strand."""
from cl import *
NAME="h22"; ORG="Great Saltmarsh Town and District Council"; TITLE="Cultural Strategy: who does what, and when"
C={"under way":"in_progress","done":"completed","to come":"planned","paused":"on_hold","late":"delayed"}
LAB=["Jan–Mar 2025","Apr–Jun 2025","Jul–Sep 2025","Oct–Dec 2025","Jan–Mar 2026","Apr–Jun 2026","Jul–Sep 2026","Oct–Dec 2026"]
S=["2025-01-01","2025-04-01","2025-07-01","2025-10-01","2026-01-01","2026-04-01","2026-07-01","2026-10-01"]; E=["2025-03-31","2025-06-30","2025-09-30","2025-12-31","2026-03-31","2026-06-30","2026-09-30","2026-12-31"]
PLAN=[("i","Strand i: Places to make and to see",[
 ("i.1","Museum Curator","T","Catalogue the Blyth collection of glass plates and put 2,000 of them online, with captions by volunteers.","under way",(1,5)),
 ("i.2","Estates / Saltmarsh Players","B:Estates//B:Saltmarsh Players","Mend the roof of the Corn Hall and lengthen the lease so that the Players can ask for lottery money.","late",(0,3)),
 ("i.3","Arts Development Officer","T","Turn three empty shops in Fore Street into studios at a peppercorn rent for two years.","done",(0,2)),
 ("i.4","Head of Leisure & Culture","T","Study what it would cost to bring the Regal back as a cinema.","paused",(3,4))]),
("ii","Strand ii: Everyone takes part",[
 ("ii.1","Library Service (County)","B","Lend musical instruments from all four branches.","under way",(2,7)),
 ("ii.2","Nadia Ferris","P","Pay for a year of singing in every care home that would like it, led by people who have been trained by the hospice choir.","to come",(4,7)),
 ("ii.3","Youth Council, Arts Development Officer","B:Youth Council//T:Arts Development Officer","Give 16 to 21 year olds the whole of one festival day to plan and to spend £8,000 on.","done",(1,2)),
 ("ii.4","Equality Lead","T","Audit all venues for step-free access, hearing loops and quiet space; write up what can be done for under £5,000.","late",(1,2))]),
("iii","Strand iii: Money, skills and news",[
 ("iii.1","Cllr Beatrix Lowe","P:Beatrix Lowe||Cllr","Meet the Arts Council and six trusts and agree who might fund what.","done",(0,1)),
 ("iii.2","Communications","B","One listings page and one weekly e-mail in place of five.","under way",(2,4)),
 ("iii.3","Skills Partnership Manager","T","Place twelve T-level students backstage.","to come",(5,6)),
 ("iii.4","Policy Officer / University of the Fens","T:Policy Officer//B:University of the Fens","Measure what the strategy has changed, and report to the Culture Board and to Council.","to come",(6,7))])]
css="""@page{size:A4 landscape;margin:13mm 12mm 15mm;@bottom-right{content:'page ' counter(page);font:8pt DejaVu Sans}}body{font:9pt/1.3 'DejaVu Sans Condensed','DejaVu Sans';color:#1a1a1a}h1{font:bold 19pt 'DejaVu Serif';color:#0b4f6c;margin:2px 0 8px}
table{border-collapse:collapse;width:100%}td,th{border:.6pt solid #8aa;padding:4px 5px;vertical-align:top;text-align:left}thead{display:table-header-group}th{background:#0b4f6c;color:#fff;font-weight:normal}th.q{font-size:7.5pt;text-align:center}td.q{text-align:center;vertical-align:middle}td.x{background:#cfe8ef}tr.s td{background:#eef3e2;font-weight:bold;font-size:10pt}tr{page-break-inside:avoid}"""
h=[f"<!doctype html><html lang=en><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>The strategy was adopted in December 2024. In the table an x stands for each quarter in which there is work to do. State is as the Culture Board saw it on 2 October 2025.</p><table><thead><tr><th rowspan=2 style='width:4%'>Item</th><th rowspan=2 style='width:14%'>In the lead</th><th rowspan=2>What we have agreed to do</th><th rowspan=2 style='width:8%'>State</th><th colspan=4 class=q>2025</th><th colspan=4 class=q>2026</th></tr><tr>"+"".join(f"<th class=q style='width:4.3%'>{l[:-5]}</th>" for l in LAB)+"</tr></thead><tbody>"]
areas=[]
for n,hd,acts in PLAN:
    h.append(f"<tr class=s><td colspan=12>{hd}</td></tr>"); ga=[]
    for ref,ot,sp,de,st,(a,b) in acts:
        h.append(f"<tr><td>{ref}</td><td>{esc(ot)}</td><td>{esc(de)}</td><td>{st}</td>"+"".join(f"<td class='q x'>x</td>" if a<=i<=b else "<td class=q></td>" for i in range(8))+"</tr>")
        alt={}
        if st=="to come": alt["status"]=["not_started"]
        if "(County)" in ot: alt["owners"]=[o("B:Library Service"),[{"role":"lead","kind":"body","name":"Library Service","organisation":"County"}]]
        if ot in("Library Service (County)","Nadia Ferris"): pass
        g=A(ref,de,ot,o(sp,ot),R(None,S[a],E[b]),None,None,C[st],status_text=st,alt=alt or None,drop=["milestones"])
        g.update({LAB[i]:"x" for i in range(a,b+1)}); ga.append(g)
    areas.append(AREA(n,"other",hd,hd.split(": ",1)[1],ga))
h.append("</tbody></table><p>Culture Board: Cllr Beatrix Lowe (chair), Nadia Ferris, the Youth Council, Saltmarsh Players and the University of the Fens.</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,None,[["ref","Item"],["owners","In the lead"],["description","What we have agreed to do"],["status","State"]]+[[l,l[-4:]+" "+l[:-5]] for l in LAB],areas)
