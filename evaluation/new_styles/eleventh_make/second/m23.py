"""m23: reportlab canvas, A4 upright. A record in a ruled box each, no table: number and sentence in the first line of the box, below it labels in small bold type with their values beside them, two labels on one line, no rules inside the box but one; empty values leave the label standing alone."""
from cl import *
from reportlab.pdfgen import canvas
from reportlab.lib.utils import simpleSplit
from reportlab.lib.units import mm
from reportlab.lib.pagesizes import A4
rl_fonts()
NAME="m23"; ORG="Kelderby Metropolitan Borough Council"; TITLE="Adult Social Care: getting better together"; INSP="CQC local authority assessment, report of 8 May 2025"
P_=[("What people told us 1: It takes too long to get help","It takes too long to get help","1",[
("101","Cut the wait for an occupational therapy visit from 19 weeks to six, with two agency teams over the summer and a triage desk after that.","Principal Occupational Therapist","T",D("31 October 2025","2025-10-31"),"Nobody waits more than six weeks","Eleven weeks on average at the end of August.","Some delay","delayed"),
("102","Answer calls to the front door within three minutes.","Contact Centre Manager","T",D("Aug 2025","2025-08-31"),"Nine calls in ten","Three minutes and ten seconds in August.","Nearly there","at_risk"),
("103","Give everybody who is waiting the name and number of one person.","Duty Teams","B",K("immediate","Straight away"),"People say they know whom to ring","","Finished","completed"),
("104","Let people put in their own financial assessment on line and see at once what they may have to pay.","Imran Siddique (Finance Operations)","P:Imran Siddique|Finance Operations",R("May 2025 to April 2026","2025-05-01","2026-04-30"),"60% of assessments made on line","Supplier chosen. Testing starts in November with thirty families who have been through the old process.","Going to plan","on_track")]),
("What people told us 2: Carers are worn out","Carers are worn out","2",[
("201","Offer a short break within four weeks to each carer who asks for one.","Head of Commissioning","T",D("Winter 2025","2026-02-28"),"No carer waits longer than four weeks","","Not begun","not_started"),
("202","Write to all 2,300 carers on GP registers with the new offer.","Kelderby Carers’ Hub, Public Health","B:Kelderby Carers’ Hub//B:Public Health",D("w/c 15 September 2025","2025-09-21"),"400 more carers come forward","Letters went out on 16 September.","Finished","completed"),
("203","Hold a review with every carer once a year, at home if that is what they want.","Locality Managers","T",K("ongoing","Ongoing"),"All carers reviewed","Done for 58% of carers.","Going to plan","on_track")]),
("What people told us 3: We are told different things by different workers","We are told different things by different workers","3",[
("301","Publish in plain English what the council will and will not pay for. Have it read first by the Learning Disability Partnership and by ten people who fund their own care.","Director of Adult Services","T",D("Spring 2026","2026-05-31"),"Fewer complaints about money","First draft is with the Partnership.","Going to plan","on_track"),
("302","Put all practice guidance in one place and delete the rest.","Maeve Corrigan, Principal Social Worker","P:Maeve Corrigan|Principal Social Worker",D("30/06/2025","2025-06-30"),"","Guidance moved. 212 old documents deleted.","Finished","completed"),
("303","Hold a monthly case discussion across the four localities.","Locality Managers / Maeve Corrigan","T:Locality Managers//P:Maeve Corrigan",REC("Monthly from June 2025",MONTHLY,start="2025-06-01"),"Decisions are alike across the borough","Two meetings were put off because of leave.","Some delay","delayed")])]
L=("In the lead","To be ready","We will see","So far","State of play")
c=canvas.Canvas(path(NAME+".pdf"),pagesize=A4); c.setTitle(TITLE); y=0; pg=0
def newpage():
    global y,pg
    if pg: c.showPage()
    pg+=1; c.setFont("LS",8); c.setFillGray(.35); c.drawString(18*mm,285*mm,"Kelderby MBC | Adult Social Care"); c.drawRightString(192*mm,12*mm,f"{pg}"); c.setFillGray(0); y=276*mm
def para(x,font,size,w,left,lead):
    global y
    for l in simpleSplit(x,font,size,w): c.setFont(font,size); c.drawString(left,y,l); y-=lead
newpage(); para(ORG,"LS",11,170*mm,18*mm,18); para(TITLE,"LSB",19,170*mm,18*mm,24); para(INSP,"LSI",10,170*mm,18*mm,18)
para("The Care Quality Commission visited us in January. It spoke with 61 people who use services, with carers and with staff. This is what we will do about what they said. Each box below is one promise; the people who made it are named, and we report to the Health and Care Scrutiny Panel on every box twice a year.","LS",10,174*mm,18*mm,13.5)
areas=[]; X0=18*mm; WD=174*mm
for hd,ti,n,rows in P_:
    if y<95*mm: newpage()
    y-=12; para(hd,"LSB",12.5,174*mm,X0,16); ga=[]
    for ref,desc,ot,sp,ts,out,pr,stt,st in rows:
        dl=simpleSplit(desc,"LSB",10,WD-26*mm); ol=simpleSplit(ot,"LS",9.5,62*mm); tl=simpleSplit(ts["text"],"LS",9.5,50*mm); rl=simpleSplit(out,"LS",9.5,WD-36*mm); pl=simpleSplit(pr,"LS",9.5,62*mm)
        hh=8+len(dl)*13+6+max(len(ol),len(tl))*12.5+3+max(1,len(rl))*12.5+3+max(1,len(pl))*12.5+8
        if y-hh<20*mm: newpage()
        top=y; c.setLineWidth(.9); c.rect(X0,top-hh,WD,hh); q=top-8-9
        c.setFont("LSB",10); c.drawString(X0+3*mm,q,ref)
        for l in dl: c.drawString(X0+16*mm,q,l); q-=13
        c.setLineWidth(.3); c.line(X0,q+8,X0+WD,q+8); q-=5
        def kv(lab,lines,x,off):
            c.setFont("LSB",8.5); c.drawString(x,q,lab); c.setFont("LS",9.5)
            for i,l in enumerate(lines): c.drawString(x+off,q-i*12.5,l)
        kv(L[0],ol,X0+3*mm,26*mm); kv(L[1],tl,X0+100*mm,24*mm); q-=max(len(ol),len(tl))*12.5+3
        kv(L[2],rl,X0+3*mm,26*mm); q-=max(1,len(rl))*12.5+3
        kv(L[3],pl,X0+3*mm,26*mm); kv(L[4],[stt],X0+100*mm,24*mm)
        y=top-hh-7; alt={}
        if st=="delayed": alt["status"]=["at_risk","off_track"]
        if stt=="Nearly there": alt["status"]=["in_progress","on_track","unknown"]
        if ref=="104": alt["owners"]=[o("P:Imran Siddique|||Finance Operations")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out or None,pr or None,st,status_text=stt,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
c.save()
write(NAME,ORG,TITLE,INSP,[["ref","(number at the head of the box)"],["description","(sentence at the head of the box)"],["owners",L[0]],["timescale",L[1]],["outcome",L[2]],["progress",L[3]],["status",L[4]]],areas)
