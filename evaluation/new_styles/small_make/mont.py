import sys; from PIL import Image
ims=[Image.open(f) for f in sys.argv[2:]]; w=max(i.width for i in ims); n=2
rows=[ims[i:i+n] for i in range(0,len(ims),n)]; H=sum(max(i.height for i in r) for r in rows)
o=Image.new("RGB",(w*n,H),"white"); y=0
for r in rows:
    for k,i in enumerate(r): o.paste(i,(k*w,y))
    y+=max(i.height for i in r)
o.save(sys.argv[1])
