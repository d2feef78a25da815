import { packagedKokoro, packagedKokoroFolder } from "../src/node/packaged_kokoro.ts";
const t=performance.now(); let n=0; let peak=0; const iv=setInterval(()=>peak=Math.max(peak,process.memoryUsage().rss),20);
const f=await packagedKokoro({log:(l)=>console.log(l,(performance.now()-t)|0),onProgress:()=>n++,...(process.argv[2]?{folder:process.argv[2]}:{})}); clearInterval(iv);
console.log(f.name,packagedKokoroFolder(),(await f.list()).length,n,"ms",(performance.now()-t)|0,"maxrss MB",process.resourceUsage().maxRSS/1024|0);
