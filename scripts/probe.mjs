// Exits with 0 if Dawn finds an adapter. A process of its own: a driver installed later is not seen by this one.
import { create } from "webgpu";

const adapter = await create([]).requestAdapter();
process.exit(adapter ? 0 : 1);
