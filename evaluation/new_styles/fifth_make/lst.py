"""timescales, owners and statuses of the answers in a list, to be read once more"""
import json,glob,sys
for g in sorted(glob.glob(sys.argv[1])):
    d=json.load(open(g)); print("##",d["name"],d["organisation"],"|",d["title"],"|",d["inspection"])
    for a in d["areas"]:
        print(" =",a["number"],a["kind"],"|",a["heading"],"|",a["title"])
        for x in a["actions"]:
            t=x["timescale"]; print("  ",x["ref"],"|",(x["timescale_text"] or "-").replace("\n"," // "),"->",(t["kind"],t["start"],t["due"],t["rrule"],[(m["label"],m["date"]) for m in t["milestones"]]) if t else None,"|",(x["owner_text"] or "-").replace("\n"," // "),"->","; ".join("/".join(str(v) for k,v in o.items()) for o in x["owners"]),"|",x["status"],x.get("rag",""),x.get("drop",""),{k:(v if k=="status" else len(v)) for k,v in x.get("alt",{}).items()} or "")
