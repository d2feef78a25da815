// The self-test of an adapter: it passes here, it looks at every kernel, and it names the one that is wrong.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as kernelTexts from "../../kernels/index.ts";
import type { SelfTestCase } from "../../ops/self_test/case.ts";
import { type CaseResult, SELF_TEST, selfTest } from "../../ops/self_test/index.ts";
import { type FallBack, judge, refusal } from "../../ops/self_test/verdict.ts";
import { kernelAdvice, wrongKernels } from "../../models/diagnosis.ts";
import { createDevice, Device } from "../../src/device.ts";
import type { KernelName } from "../../src/kernel.ts";
import { openAdapter } from "../../src/platform.ts";

const test = suite("self-test");

const TEXTS: Readonly<Record<string, string>> = { ...kernelTexts };
const NAMES = Object.keys(TEXTS) as KernelName[];

const show = ({ kernel, of, error, bar, fault }: CaseResult) =>
  `${kernel}, ${of}: ${error}, expected at most ${bar}${fault ? ` (${fault})` : ""}`;

/** What an op runs behind the kernel whose result is looked at. */
const BEHIND: Partial<Record<KernelName, readonly KernelName[]>> = {
  rotary_append: ["cached_attention"],
  pack_rows: ["matvec_packed"],
  sample_keys: ["sample_pass", "sample_draw"],
  sample_pass: ["sample_draw"],
};

/** The kernels that a case runs. */
function kernelsOf(device: Device, { prepare }: SelfTestCase): Set<KernelName> {
  const seen = new Set<KernelName>();
  const { run } = device;
  device.run = (kernel, ...rest) => void (seen.add(kernel), run.call(device, kernel, ...rest));
  try {
    // What is prepared counts as well: weights are packed there.
    prepare(device).run();
  } finally {
    device.run = run;
  }
  return seen;
}

test("every kernel has a case", () => {
  const tested = new Set(SELF_TEST.map(({ kernel }) => kernel));
  assert.equal(
    NAMES.filter((name) => !tested.has(name)),
    [],
  );
});

test("all cases pass on this adapter; each runs its kernel and names those before", async () => {
  const device = await createDevice();
  const { results, wrong, seconds } = await selfTest(device);
  if (process.env.FORMANT_SHOW) process.stdout.write(`  ${results.length} cases, ${seconds.toFixed(2)} s\n`);
  assert.equal(results.filter(({ passed }) => !passed).map(show), []);
  assert.equal(wrong, []);
  const cases = SELF_TEST.filter(({ runsOn }) => runsOn?.(device) ?? true);
  assert.is(results.length, cases.length);
  for (const one of cases) {
    const seen = kernelsOf(device, one);
    const { kernel, after = [], of } = one;
    const named = [kernel, ...after, ...(BEHIND[kernel] ?? [])];
    assert.ok(seen.has(kernel), `${kernel}, ${of}: it runs ${[...seen].join(", ")}`);
    assert.equal(
      [...seen].filter((name) => !named.includes(name)),
      [],
      `${kernel}, ${of}`,
    );
  }
  device.destroy();
});

test("it passes without subgroups, with the kernels that then run", async () => {
  const device = await createDevice({ subgroups: false });
  const cases = SELF_TEST.filter(({ kernel, after }) => /conv1d$/.test(kernel) || after?.includes("conv1d"));
  const { results } = await selfTest(device, cases);
  assert.equal(results.filter(({ passed }) => !passed).map(show), []);
  assert.ok(results.some(({ kernel }) => kernel === "conv1d"));
  device.destroy();
});

test("kernels that only a GPU runs pass where the adapter plays one", async () => {
  const own = await createDevice();
  const platform = await openAdapter({});
  const gpu = new Device({ ...platform, traits: { ...platform.traits, class: "hardware" } });
  const runs = (device: Device, { runsOn }: SelfTestCase) => runsOn?.(device) ?? true;
  const cases = SELF_TEST.filter((one) => runs(gpu, one) && !runs(own, one) && !/F16/.test(one.of));
  const { results } = await selfTest(gpu, cases);
  assert.equal(results.filter(({ passed }) => !passed).map(show), []);
  own.destroy();
  gpu.destroy();
});

// ---- wrong kernels

interface Wrong {
  readonly kernel: KernelName;
  /** As drivers do it. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly fallBack: FallBack | null;
}

const WRONG: readonly Wrong[] = [
  {
    kernel: "embedding",
    what: "flushes subnormal values of 16 bits to zero",
    from: "return unpack2x16float(word);",
    to: "let y = unpack2x16float(word); return select(vec2<f32>(), y, abs(y) >= vec2<f32>(6.1035e-5));",
    fallBack: { packed16: false },
  },
  {
    kernel: "conv1d_panel",
    what: "shuffles within a subgroup wrongly",
    from: "return subgroupShuffle(inputs[0], source);",
    to: "return inputs[0];",
    fallBack: { subgroups: false },
  },
  {
    kernel: "exp_phase",
    what: "knows sines only near zero",
    from: "let w = turns - round(turns);",
    to: "let w = turns;",
    fallBack: null,
  },
  {
    kernel: "stft",
    what: "has no angle for nothing",
    from: "if (large == 0.0) {",
    to: "if (large < 0.0) {",
    fallBack: null,
  },
  {
    kernel: "gather_rows",
    what: "computes indices in 16 bits",
    from: "rows[t] * params.C",
    to: "(rows[t] & 0xffffu) * params.C",
    fallBack: null,
  },
  {
    kernel: "layer_norm",
    what: "reorders a sum and loses its small part",
    from: "let origin = value(t * C);",
    to: "let origin = 0.0;",
    fallBack: null,
  },
  {
    kernel: "harmonic_source",
    what: "drops a carry",
    from: "(a >> 16u) * (b & 0xffffu) + (low >> 16u)",
    to: "(a >> 16u) * (b & 0xffffu)",
    fallBack: null,
  },
  {
    kernel: "pack_weight",
    what: "rounds an index up to 4 in place of 8, which every convolution feels",
    from: "let C8 = (params.C + 7u) & ~7u;",
    to: "let C8 = (params.C + 3u) & ~3u;",
    fallBack: null,
  },
  {
    kernel: "probe",
    what: "shifts everything out by 32",
    from: "a << (at % 64u)",
    to: "select(a << (at % 64u), 0u, at % 64u >= 32u)",
    fallBack: null,
  },
  {
    kernel: "gelu",
    what: "does not compile",
    from: "@compute",
    to: "@compute nonsense",
    fallBack: null,
  },
];

for (const { kernel, what, from, to, fallBack } of WRONG) {
  test(`${kernel} that ${what} is found and named`, async () => {
    assert.ok(TEXTS[kernel]!.includes(from));
    const texts = { ...TEXTS, [kernel]: TEXTS[kernel]!.replace(from, to) };
    // Others run none of it, as the test above shows: they pass as they do there.
    const cases = SELF_TEST.filter((one) => one.kernel === kernel || one.after?.includes(kernel));
    const create = async (options: FallBack) => new Device(await openAdapter(options), texts);
    const device = await create({});
    const runs = cases.some(({ runsOn }) => runsOn?.(device) ?? true);
    device.destroy();
    const verdict = await judge(create, cases);
    if (!runs) return assert.equal(verdict.fallBack, {}); // the adapter never takes this kernel
    assert.equal(verdict.report.wrong, [kernel]);
    assert.equal(verdict.fallBack, fallBack);
    const [line, ...others] = wrongKernels(verdict.report);
    assert.equal(others, []);
    assert.match(line!, new RegExp(`^kernels/${kernel}\\.wgsl is wrong: .+`));
    assert.is(kernelAdvice(verdict).length, 1);
    assert.match(
      refusal(verdict.report).message,
      new RegExp(`^kernels/${kernel}\\.wgsl: wrong on this adapter \\(.+`),
    );
  });
}

test.run();
