"""s07: HTML, a staff newsletter from a mailing tool (nested layout tables, a block for each story): after each story a small line 'Who / By / How it's going'."""
from cl_a import *
NAME="s07"; ORG="Northgate Valley Fire & Rescue Service"; TITLE="Inspection Matters"
N=["ref","timescale_text","status_text"]
B=[("Station 14’s drying room","You told HMICFRS you change in the appliance bay. So did we, once.","Fit a proper drying room and separate clean lockers at Station 14","Estates (Piotr Zawadzki)","end of Feb 26","Contractor starts on Monday",
 G("1","Fit a proper drying room and separate clean lockers at Station 14","Estates (Piotr Zawadzki)","P:Piotr Zawadzki|Estates",D("end of Feb 26","2026-02-28"),"Contractor starts on Monday","unknown",None,dd=N,ao=["P:Piotr Zawadzki","B:Estates//P:Piotr Zawadzki",[P("Piotr Zawadzki",org="Estates")],"B:Estates","B:Estates (Piotr Zawadzki)"],as_=["in_progress","planned","on_track"],title="Station 14’s drying room")),
("Home fire safety visits","The inspector found that 6 in 10 of our visits go to people who are not at high risk.","Re-cut the visit list with adult social care data","Prevention Department","15 January","Data agreement signed 👍",
 G("2","Re-cut the visit list with adult social care data","Prevention Department","B",D("15 January","2026-01-15"),"Data agreement signed 👍","unknown",None,dd=N,as_=["in_progress","on_track"],ap=["Data agreement signed"],title="Home fire safety visits")),
("Speaking up","41% of us would not report bullying. That is the number that kept the Chief awake.","Launch the independent reporting line, and tell everybody who answers the phone","ACFO Marguerite Tan","Live now","Done! 14 calls in the first month",
 G("3","Launch the independent reporting line, and tell everybody who answers the phone","ACFO Marguerite Tan","P:Marguerite Tan||ACFO",K("in_place","Live now"),"Done! 14 calls in the first month","completed","Done!",dd=N,ao=["P:Marguerite Tan|ACFO"],at=[K("immediate","Live now"),K("completed","Live now"),K("unknown","Live now")],as_=["embedded"],title="Speaking up")),
("Promotion boards","People said it was who you know.","Publish the scoring sheets and put an outside assessor on each board","HR & OD","from the April 2026 round","Not begun, union consultation first",
 G("4","Publish the scoring sheets and put an outside assessor on each board","HR & OD","B",F("from the April 2026 round","2026-04-01"),"Not begun, union consultation first","not_started","Not begun",dd=N,ao=["B:HR//B:OD"],as_=["planned"],title="Promotion boards")),
("Risk visits to high-rise","Nineteen blocks had no visit in three years.","Crews to visit all nineteen and send the form in the same day","Station Commanders, Districts 2 and 3","31/03/26","12 of 19, slightly behind",
 G("5","Crews to visit all nineteen and send the form in the same day","Station Commanders, Districts 2 and 3","T",D("31/03/26","2026-03-31"),"12 of 19, slightly behind","delayed","slightly behind",dd=N,ao=["T:Station Commanders","T:Station Commanders|Districts 2 and 3"],as_=["at_risk","in_progress","unknown"],title="Risk visits to high-rise"))]
td="font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#333;padding:10px 24px"
blk=""
for t,p,de,who,when,how,_ in B:
    blk+=f'<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="mcnTextBlock"><tr><td style="{td}"><h3 style="margin:0;color:#b3261e">{esc(t)}</h3>{esc(p)}<br><strong>So we will:</strong> {esc(de)}.<br><span style="font-size:13px;color:#666"><b>Who:</b> {esc(who)} &nbsp;|&nbsp; <b>By:</b> {esc(when)} &nbsp;|&nbsp; <b>How it’s going:</b> {esc(how)}</span></td></tr></table>\n<table role="presentation" width="100%"><tr><td style="border-top:1px solid #ddd"></td></tr></table>\n'
h=f"""<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="UTF-8"><title>{TITLE}</title></head><body style="margin:0;background:#f2f2f2"><span style="display:none!important;font-size:1px">Five things you told the inspector, and what comes next</span><center><table role="presentation" width="100%"><tr><td align="center"><table role="presentation" width="600" style="background:#fff">
<tr><td style="{td};font-size:11px"><a href="#">View this email in your browser</a></td></tr>
<tr><td style="{td};background:#b3261e;color:#fff"><h1 style="margin:0">{TITLE}</h1>{ORG} · issue 4 · December 2025</td></tr>
<tr><td style="{td}">Dear all,<br><br>It is six weeks since the report. Thank you for reading it; the Chief knows it hurt. Here is where we are with the five causes of concern that people ask about most.<br><br><em>Jocasta Reddy, Inspection Liaison</em></td></tr>
<tr><td>{blk}</td></tr>
<tr><td style="{td}"><h3 style="margin:0">Dates for your diary</h3>Roadshow, Control: 6 January, 10am. Roadshow, HQ: 8 January, bring cake. Ask the Chief: first Friday of every month.</td></tr>
<tr><td style="{td}"><h3 style="margin:0">Well done</h3>Red Watch at Ormsby raised £2,310 for the Firefighters Charity. Long service medals: WM Dave Illingworth, CM Sushila Nair.</td></tr>
<tr><td style="{td};font-size:11px;text-align:center">You get this because you work here. <a href="#">Unsubscribe</a> | <a href="#">Update preferences</a><br>Service HQ, Furnace Road</td></tr></table></td></tr></table></center></body></html>"""
save("s07.html",h)
write(NAME,ORG,TITLE,None,H(["title","(heading)"],["description","So we will:"],["owners","Who:"],["timescale","By:"],["progress","How it’s going:"]),[AREA(None,"other",None,None,[b[6].copy() for b in B])])
