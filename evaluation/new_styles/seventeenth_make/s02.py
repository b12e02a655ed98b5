"""s02: plain text, a leaver's handover note: topics in capitals, a paragraph, records of labels in a hanging column (Left to do / With / When / Now), some labels missing."""
from cl_a import *
NAME="s02"; ORG="Wexcombe Borough Council"; TITLE="HANDOVER - SEND WRITTEN STATEMENT OF ACTION"
save("s02.txt","""Wexcombe Borough Council
Children's Services

HANDOVER - SEND WRITTEN STATEMENT OF ACTION
Rosalind Ekwueme, last day Fri 28 March 2025. Laptop goes back to ICT, mobile
is in the top drawer, PIN on the sticker.

To whoever gets this. I did a proper one in January and then the server
migration ate it, so this is from memory and my notebook. Ines Carvalho (AD)
has the governance bit. DfE adviser is Graham Sturmey, he rings on Thursdays.


EHCP TIMELINESS

We were 19% in 20 weeks at the revisit and 41% in Feb. It will dip again in
Easter, tell Members before it does.

  Left to do   Get the two case officer adverts out. JDs have been evaluated,
               grade came out lower than we wanted
  With         Tobias Wrenfield
  When         before 12 May (monitoring visit)
  Now          stuck in HR since Feb half term

  Left to do   Sign the SLA with Educational Psychology for the extra 60 days
  With         Ines / Principal EP
  When         4/4/25
  Now          drafted, not signed


ANNUAL REVIEWS

1,140 overdue when I counted. Nobody believes the number because the old
system counts ceased plans.

  Left to do   Cleanse the list and agree one number with Performance
  With         Performance Team (Ngozi)
  When         end April
  Now          half way, A to K done

  Left to do   Write to every school with a date for each overdue review
  With         was me, needs a name
  When         summer term


SHORT BREAKS

Parents' forum (chair: Mrs Hartnoll) very unhappy about the statement being two
years out of date. They are right.

  Left to do   Re-issue the short breaks statement
  With         Commissioning
  When         overdue - was 31/12/24, now June
  Now          with the designer

  Left to do   Go to the forum in person and say sorry
  With         DCS
  Now          Done, 11 March. Went better than expected


THINGS THAT ARE FINE, LEAVE ALONE

Local offer website. Tribunal dashboard. The transitions group (meets first
Tuesday, Bernadette minutes it).

Good luck. I mean it.
R.
""")
N=["ref","timescale_text"]
areas=[AREA(None,"theme","EHCP TIMELINESS","EHCP TIMELINESS",[
 G("1","Get the two case officer adverts out. JDs have been evaluated, grade came out lower than we wanted","Tobias Wrenfield","P",D("before 12 May (monitoring visit)","2025-05-12"),"stuck in HR since Feb half term","unknown",None,dd=N,as_=["delayed","on_hold","in_progress","at_risk","off_track"],at=[D("before 12 May (monitoring visit)","2025-05-11")]),
 G("2","Sign the SLA with Educational Psychology for the extra 60 days","Ines / Principal EP","P:Ines//T:Principal EP",D("4/4/25","2025-04-04"),"drafted, not signed","in_progress","drafted, not signed",dd=N+["status_text"],ao=["P:Ines Carvalho//T:Principal EP"],as_=["unknown","not_started"])]),
AREA(None,"theme","ANNUAL REVIEWS","ANNUAL REVIEWS",[
 G("3","Cleanse the list and agree one number with Performance","Performance Team (Ngozi)","P:Ngozi|Performance Team",D("end April","2025-04-30"),"half way, A to K done","in_progress","half way, A to K done",dd=N+["status_text"],ao=["B:Performance Team//P:Ngozi","P:Ngozi","B:Performance Team","B:Performance Team (Ngozi)",[P("Ngozi",org="Performance Team")]],as_=["unknown","on_track"]),
 G("4","Write to every school with a date for each overdue review","was me, needs a name","",D("summer term","2025-07-31"),dd=N+["owner_text"],ao=["P:Rosalind Ekwueme"])]),
AREA(None,"theme","SHORT BREAKS","SHORT BREAKS",[
 G("5","Re-issue the short breaks statement","Commissioning","B",D("overdue - was 31/12/24, now June","2025-06-30"),"with the designer","delayed","overdue",dd=N+["status_text"],as_=["in_progress","unknown","off_track"]),
 G("6","Go to the forum in person and say sorry","DCS","T",None,"Done, 11 March. Went better than expected","completed","Done",dd=N+["status_text"],at=[DONE("Done, 11 March","2025-03-11"),DONE("Done, 11 March. Went better than expected","2025-03-11")])])]
write(NAME,ORG,TITLE,None,H(["description","Left to do"],["owners","With"],["timescale","When"],["progress","Now"]),areas)
