// A device without a GPU: its memory holds nothing and nothing runs on it. On it a model can be built for its shapes.

import { Device } from "./device.ts";

export function blankDevice(): Device {
  const buffer = { destroy() {} };
  const gpu = {
    createBuffer: () => buffer,
    queue: { writeBuffer() {} },
    addEventListener() {},
    removeEventListener() {},
    lost: new Promise<never>(() => {}),
  };
  return new Device({
    device: gpu as unknown as GPUDevice,
    traits: {
      class: "hardware",
      subgroupSize: 0,
      packedDots: false,
      subgroupMatrix: false,
      packed16: true,
      maxBindingBytes: Infinity,
      name: "none",
    },
    compilesHere: false,
    wait: (promise) => promise,
    destroy() {},
  });
}
