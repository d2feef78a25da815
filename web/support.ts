// Whether this browser has WebGPU, and what to switch on where it has not.

export interface Words {
  readonly title: string;
  readonly text: string;
  readonly steps?: readonly string[];
  /** As the library said it. */
  readonly cause?: string;
}

/** null: there is an adapter. */
export async function missingGpu(): Promise<Words | null> {
  if (!globalThis.isSecureContext) {
    return {
      title: "This page needs https",
      text: "Browsers give WebGPU and storage only to pages that come over https, or from localhost.",
    };
  }
  if (!navigator.gpu) return { title: "This browser has no WebGPU", ...wayTo(navigator.userAgent) };
  const adapter = await navigator.gpu.requestAdapter().catch(() => null);
  if (adapter) return null;
  return {
    title: "No graphics adapter was found",
    text: "This browser has WebGPU, but it was given no adapter to compute on.",
    steps: [
      "Switch on graphics acceleration (hardware acceleration) in the browser's settings and start it again.",
      "Bring the graphics driver up to date.",
      ...(isChromium(navigator.userAgent)
        ? ["Look at chrome://gpu: the line WebGPU says why. On Linux, enable chrome://flags/#enable-vulkan."]
        : []),
    ],
  };
}

const isChromium = (agent: string) => /Chrome|Chromium|Edg\//.test(agent);

function wayTo(agent: string): Pick<Words, "text" | "steps"> {
  if (/Firefox\//.test(agent)) {
    return {
      text: "Formant computes on the graphics card through WebGPU. Firefox has it since 141 on Windows and 145 on Macs with Apple silicon.",
      steps: [
        "Bring Firefox up to date.",
        "Elsewhere, open about:config and set dom.webgpu.enabled to true; Firefox Nightly has it switched on.",
      ],
    };
  }
  if (isChromium(agent)) {
    return {
      text: "Formant computes on the graphics card through WebGPU. Chrome, Edge and other Chromium browsers have it since 113.",
      steps: [
        "Bring the browser up to date.",
        "On Linux and on older phones, open chrome://flags/#enable-unsafe-webgpu, choose Enabled, and start again.",
        "Switch on graphics acceleration in Settings, System.",
      ],
    };
  }
  if (/Safari\//.test(agent)) {
    return {
      text: "Formant computes on the graphics card through WebGPU. Safari has it since 26, on macOS 26 and iOS 26.",
      steps: [
        "Bring the system up to date.",
        "On an older macOS: Settings, Feature Flags, WebGPU. On an older iPhone: Settings, Apps, Safari, Advanced, Feature Flags.",
      ],
    };
  }
  return {
    text: "Formant computes on the graphics card through WebGPU. Current Chrome, Edge, Firefox and Safari have it.",
  };
}
