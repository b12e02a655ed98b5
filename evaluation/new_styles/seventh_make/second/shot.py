"""pages of a document as one picture. shot.py FILE [cols] -> /tmp/hh/shots/NAME.png"""
import sys,subprocess,tempfile,os,glob
from PIL import Image
f=os.path.abspath(sys.argv[1]); cols=int(sys.argv[2]) if len(sys.argv)>2 else 2; t=tempfile.mkdtemp(); os.makedirs("/tmp/hh/shots",exist_ok=True); n=os.path.basename(f).split(".")[0]
if not f.endswith("pdf"):
    if f.endswith("html"): subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--user-data-dir="+t+"/u","--print-to-pdf="+t+"/x.pdf","file://"+f],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL); f=t+"/x.pdf"
    else: subprocess.run(["soffice","-env:UserInstallation=file:///tmp/hh_lo","--headless","--convert-to","pdf","--outdir",t,f],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL); f=glob.glob(t+"/*.pdf")[0]
subprocess.run(["pdftoppm","-r","75","-png",f,t+"/p"]); im=[Image.open(x) for x in sorted(glob.glob(t+"/p*.png"))][:int(sys.argv[3]) if len(sys.argv)>3 else 12]
w=max(i.width for i in im); h=max(i.height for i in im); rows=-(-len(im)//cols); m=Image.new("RGB",(w*min(cols,len(im)),h*rows),"grey")
for k,i in enumerate(im): m.paste(i,((k%cols)*w,(k//cols)*h))
m.save(f"/tmp/hh/shots/{n}.png"); print(n,len(im),m.size)
