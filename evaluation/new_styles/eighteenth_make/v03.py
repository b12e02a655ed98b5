"""v03: plain text, a letter of a force to the inspectorate: recommendations as headings over lines, the answer in prose with post, deed and date."""
from cl_c import *
NAME="v03"; ORG="Trentwold Police"; TITLE="Response to the PEEL inspection report"
def rec(n,t,acts,lead="",tail=""): return (n,t,acts,lead,tail)
def a(r,sent,de,who,sp,ts,ad=(),**k): return (sent,G(r,sent,who,sp,ts,dd=["ref","timescale_text"],ad=[de,de+".",sent.rstrip(".")]+list(ad),**k))
def paras(n,lead,acts,tail):
    """two actions stand in paragraphs of their own; a single one in the midst of its paragraph"""
    t=[x[0] for x in acts]
    return ([lead]+t+[tail]) if len(t)>1 else [" ".join(x for x in [lead]+t+[tail] if x)]
R_=[rec("1","The force should make sure that calls from repeat victims are recognised when they ring",[
 a("1.1","Superintendent Oyelaran will bring in a quality check of ten calls a shift by 31 January 2026.","bring in a quality check of ten calls a shift","Superintendent Oyelaran","P:Oyelaran||Superintendent",D("by 31 January 2026","2026-01-31"),["Accepted. Superintendent Oyelaran will bring in a quality check of ten calls a shift by 31 January 2026."],ao=["P:Oyelaran"])],
 "Accepted."),
rec("2","The force should give supervisors the time to review investigations",[
 a("2.1","The Head of Crime is to take sergeants off the detention rota with effect from Monday 5 January 2026.","take sergeants off the detention rota","Head of Crime","T",F("with effect from Monday 5 January 2026","2026-01-05"),ao=["T:The Head of Crime"]),
 a("2.2","Temporary DCI Hollis-Grant is to dip sample 20 crimes a month and report to the Investigation Standards Board each quarter.","dip sample 20 crimes a month and report to the Investigation Standards Board each quarter","Temporary DCI Hollis-Grant","P:Hollis-Grant||Temporary DCI",REC("each quarter",QUARTERLY),at=[REC("a month",MONTHLY),REC("20 crimes a month",MONTHLY)],ao=["P:Hollis-Grant","P:Hollis-Grant||DCI","P:Hollis-Grant|Temporary DCI"])],
 "Accepted. We knew of this before you came. We have 71 acting or temporary sergeants, which is too many."),
rec("3","The force should reduce the number of digital devices that wait more than six months",[
 a("3.1","Caldbeck Forensics will take 180 devices off our hands, all of them to be returned before 31/3/26.","take 180 devices off our hands, all of them to be returned","Caldbeck Forensics","B",D("before 31/3/26","2026-03-31"),at=[D("before 31/3/26","2026-03-30")],ad=["Accepted in part. Six months is not within our gift while the supply of examiners is what it is. Caldbeck Forensics will take 180 devices off our hands, all of them to be returned before 31/3/26. We do not think it right to send material from rape cases outside the force, and will not.","Caldbeck Forensics will take 180 devices off our hands, all of them to be returned before 31/3/26. We do not think it right to send material from rape cases outside the force, and will not.","take 180 devices off our hands"])],
 "Accepted in part. Six months is not within our gift while the supply of examiners is what it is.","We do not think it right to send material from rape cases outside the force, and will not."),
rec("4","The force should understand why it uses stop and search as it does",[
 a("4.1","The Deputy Chief Constable will publish the data by ward, as our scrutiny panel has asked for three years.","publish the data by ward, as our scrutiny panel has asked for three years","Deputy Chief Constable","T",None,ao=["T:The Deputy Chief Constable"]),
 a("4.2","Inspector Mahmood and the chair of the panel, Mrs Delphine Okoro, will view body-worn video together every six weeks from February.","view body-worn video together","Inspector Mahmood and the chair of the panel, Mrs Delphine Okoro","P:Mahmood||Inspector//P:Delphine Okoro|chair of the panel|Mrs",REC("every six weeks from February","FREQ=WEEKLY;INTERVAL=6",start="2026-02-01"),at=[REC("every six weeks from February","FREQ=WEEKLY;INTERVAL=6")],ao=["P:Mahmood||Inspector//P:Delphine Okoro||Mrs","P:Mahmood//P:Delphine Okoro","P:Mahmood||Inspector//T:chair of the panel//P:Delphine Okoro||Mrs"])],
 "Accepted.")]
s=f"""{ORG}
Office of the Chief Constable
Barrowgate House, Trentwold

Our ref: CC/PEEL/25-118                          24 November 2025

Dear Sir

{TITLE}

"""+wrap(f"Thank you for the report of 6 October and for your inspectors' courtesy, which was noticed on the front desk as well as on the top floor. I set out below what the force will do. The Commissioner will write to you separately under section 55.",70)+"\n\n"
areas=[]
for n,t,acts,lead,tail in R_:
    h=f"Recommendation {n}: {t}"
    s+=wrap(h,70)+"\n\n"+"".join(wrap(x,70)+"\n\n" for x in paras(n,lead,acts,tail) if x)
    areas.append(AREA(n,"recommendation",h,t,[x[1] for x in acts]))
s+=wrap("I should add that the areas for improvement in custody were dealt with in my letter of 2 June, and I do not repeat them here. Progress is looked at by the Force Improvement Board, which I chair.",70)+"\n\nYours faithfully\n\n\n\nR. J. Abernethy-Khan QPM\nChief Constable\n\ncc  Police and Crime Commissioner\n    Force Liaison Lead\n"
save("v03.txt",s)
write(NAME,ORG,TITLE,"PEEL inspection",H(["description","(prose)"]),areas)
