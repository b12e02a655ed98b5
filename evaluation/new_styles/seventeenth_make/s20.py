"""s20: plain text, timetable of an inspection week: day, time, who, room, what will be talked about. No action."""
from cl_b import *
L="""INSPECTION WEEK - TIMETABLE v5 (supersedes v4 of Thursday)
St Wilfred's Cross Borough Council, Adult Social Care
CQC local authority assessment: on site Mon 19 to Thu 22 January 2026

Inspectors: Hettie Marwood (lead), Prakash Venn, Dr Ines Quarrie, + one expert by experience

MONDAY 19 JANUARY
  09.30  Welcome - Chief Executive and Cllr Tamsin Oduya (Lead Member)
         Room 2.14. Lead: Beatrix Holm
  10.30  Presentation by the DASS: what we are proud of, what we know is weak
         Owner of the slides: Yusuf Brennan
  13.00  Waiting lists and Care Act assessments
         Lead: Principal Social Worker, with Team Managers (North and South)
         Evidence: dashboards for October to December 2025
  15.15  Safeguarding front door
         Lead: Clementine Agyeman. Status: confirmed

TUESDAY 20 JANUARY
  09.00  Case tracking 1 to 3 (names held by QA team)
         Lead: Tom Ashdown-Reyes
  11.00  Commissioning and market shaping
         Lead: Head of Commissioning. Status: confirmed
  14.00  Carers (eight have said yes so far)
         Lead: Carers Hub, Mill Street. Status: awaiting numbers
  16.00  Daily keeping-in-touch call, Hettie Marwood and the DASS

WEDNESDAY 21 JANUARY
  09.00  Case tracking 4 to 6
  10.45  Hospital discharge, at the Royal. Lead: Yusuf Brennan / ICB
         Status: room changed to Seminar 1
  13.30  Frontline staff, three groups, no managers
  16.00  Keeping-in-touch call

THURSDAY 22 JANUARY
  09.30  Co-production board. Lead: Experts Group
  11.00  Finance and sustainability. Lead: s151 Officer
  14.30  Informal feedback. DASS, Chief Executive and Lead Member only

Parking is behind the library (barrier code from Beatrix). Lunch is in 2.09,
vegetarian and halal are labelled. Lifts 1 and 3 are working, 2 is not.

Any questions: Beatrix Holm, ext 4471.
"""
save("s20.txt",L); refuse("s20")
