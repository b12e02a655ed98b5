"""s04: plain text, the agenda of an improvement board with times, presenters and papers: looks like actions, holds none. Refused."""
from cl_a import *
L=["AGENDA","","Ravensmoor and Coast Integrated Care Partnership","Urgent Care Improvement Board","Wednesday 8 October 2025, 14:00 to 16:00","MS Teams (link in the invitation) or Room 4, Trinity House, Quay Street","",
"Chair: Dr Hephzibah Lowe     Papers: Callum Devereux, 01555 000142","",
"1.  14:00   Welcome, apologies, declarations of interest          Chair","            Apologies so far: Anwar Siddiqui, Chief Nurse","",
"2.  14:05   Minutes of 10 September 2025                          Chair","            Paper A. For approval.","",
"3.  14:10   Patient story: Mrs E's nineteen hours                 Sandra Whitlock","            The board is asked to listen. Please keep cameras on.","",
"4.  14:25   CQC improvement plan, month 5                         Tunde Bakare","            Paper B, with dashboard. For assurance. Members will recall that","            the section 29A notice has to be answered by 30 November 2025.","",
"5.  14:50   Ambulance handover: deep dive                         Supt. Lisa Marchbank","            Paper C to follow. For discussion.","",
"6.  15:10   Discharge to assess, business case                    Director of Finance","            Paper D. Confidential. For decision.","",
"7.  15:35   Risk register                                         Company Secretary","            Paper E. For noting: 3 risks above 15, none new.","",
"8.  15:45   Forward look","            12 November: winter plan, staff survey","            10 December: meeting cancelled","            14 January 2026: year-end outlook, board effectiveness review","",
"9.  15:50   Any other business (tell the Chair before the meeting)","","10. 15:55   Date of next meeting: Wednesday 12 November 2025, same place","",
"Quorum is five, of whom two from the acute trust and one from primary care.","Parking: permits at reception. The lift is out of order until 20 October.",""]
save("s04.txt","\r\n".join(L))
refuse("s04")
