import { openSource } from "../src/node/source.ts";
const t=performance.now();
try { const f=await openSource("mlx-community/Kokoro-82M-bf16",{needs:"kokoro-v1_0.safetensors",fallback:"packaged",onNotice:l=>console.log(l,(performance.now()-t)|0)}); console.log(f.name,(performance.now()-t)|0);} catch(e){console.log(e)}
const t2=performance.now();
process.env.HF_ENDPOINT="http://10.255.255.1"; 
try { await openSource("mlx-community/Kokoro-82M-bf16")}catch(e){console.log((e as Error).message,(performance.now()-t2)|0)}
