// The ONNX reader on messages written field by field, and float16 rounding against all its values.

import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { toFloat16 } from "../../src/node/float16.ts";
import { readOnnx } from "../../src/node/onnx.ts";

const test = suite("onnx");

type Write = (writer: BinaryWriter) => void;

function message(...fields: [number, Uint8Array | string | Write][]): Uint8Array {
  const writer = new BinaryWriter();
  for (const [field, value] of fields) {
    if (typeof value === "function") {
      writer.tag(field, WireType.Varint);
      value(writer);
    } else if (typeof value === "string") writer.tag(field, WireType.LengthDelimited).string(value);
    else writer.tag(field, WireType.LengthDelimited).bytes(value);
  }
  return writer.finish();
}

function packed(write: (writer: BinaryWriter) => void): Uint8Array {
  const writer = new BinaryWriter();
  write(writer);
  return writer.finish();
}

const varint =
  (value: number): Write =>
  (writer) =>
    writer.int64(value);

test("nodes and initializers are read, raw or typed, packed or not; the rest is skipped", () => {
  const node = message([1, "x"], [1, "w"], [2, "y"], [3, "/a/Conv"], [4, "Conv"], [7, "domain"]);
  const raw = message(
    [1, varint(2)],
    [1, varint(1)],
    [2, varint(1)],
    [8, "raw"],
    [9, new Uint8Array(8).fill(63)],
  );
  const shape = packed((writer) => void writer.int64(3));
  const typed = message(
    [1, shape],
    [2, varint(3)],
    [5, packed((w) => void w.int32(-1).int32(0).int32(127))],
    [8, "i8"],
  );
  const single = message([2, varint(7)], [7, varint(-5)], [8, "i64"]);
  const strange = message([2, varint(8)], [8, "text"]);
  const graph = message([1, node], [2, "name"], [5, raw], [5, typed], [5, single], [5, strange]);
  const { nodes, initializers } = readOnnx(message([1, varint(9)], [7, graph], [2, "producer"]));
  assert.equal(nodes, [{ name: "/a/Conv", op: "Conv", inputs: ["x", "w"], outputs: ["y"] }]);
  const found = [...initializers.values()].map((t) => [t.name, t.type, t.shape, [...t.bytes]]);
  assert.equal(found, [
    ["raw", "f32", [2, 1], Array(8).fill(63)],
    ["i8", "i8", [3], [255, 0, 127]],
    ["i64", "i64", [], [251, 255, 255, 255, 255, 255, 255, 255]],
    ["text", undefined, [], []],
  ]);
});

test("a file that is cut, or a tensor of the wrong size, is refused", () => {
  const tensor = message([1, varint(3)], [2, varint(1)], [8, "w"], [9, new Uint8Array(8)]);
  const whole = message([7, message([5, tensor])]);
  for (const bytes of [whole, whole.slice(0, 9), new Uint8Array(40).fill(255)]) {
    assert.throws(
      () => readOnnx(bytes),
      (error: unknown) => error instanceof FormantError && error.code === "weights",
    );
  }
  assert.throws(() => readOnnx(whole), /tensor w has 8 bytes, expected 12/);
});

/** Value of float16 bits, by the definition of the format. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = (bits & 1023) / 1024;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15));
}

test("every float16 stays, halfway goes to even, and a bit beyond halfway goes on", () => {
  const bits = Array.from({ length: 0x7c00 }, (_, i) => i);
  const values = Float32Array.from(bits, fromHalf);
  assert.equal([...toFloat16(values)], bits);
  assert.equal(
    [...toFloat16(values.map((x) => -x))],
    bits.map((b) => b | 0x8000),
  );
  // The value after 65504 would be 65536: the format rounds as if it were there.
  const next = bits.map((b) => (b === 0x7bff ? 65536 : fromHalf(b + 1)));
  const middles = Float32Array.from(bits, (b) => (fromHalf(b) + next[b]!) / 2);
  assert.equal(
    [...toFloat16(middles)],
    bits.map((b) => b + (b & 1)),
  );
  const words = new Uint32Array(middles.buffer);
  assert.equal(
    [...toFloat16(new Float32Array(words.map((w) => w + 1).buffer))],
    bits.map((b) => b + 1),
  );
  assert.equal([...toFloat16(new Float32Array(words.map((w) => w - 1).buffer))], bits);
});

test("infinities and what is no number stay so", () => {
  assert.equal([...toFloat16(Float32Array.of(Infinity, -Infinity, 1e30))], [0x7c00, 0xfc00, 0x7c00]);
  const [nan] = toFloat16(Float32Array.of(NaN));
  assert.ok(Number.isNaN(fromHalf(nan!)));
});

test.run();
