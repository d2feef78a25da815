// test/src/onnx.test.ts
import { BinaryWriter, WireType as WireType2 } from "@bufbuild/protobuf/wire";
import { suite } from "uvu";
import * as assert from "uvu/assert";

// src/error.ts
var FormantError = class extends Error {
  code;
  constructor(code, message2, options) {
    super(message2, options);
    this.name = "FormantError";
    this.code = code;
  }
};

// src/node/float16.ts
function toFloat16(values) {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(bits.length);
  for (let i = 0; i < bits.length; i++) halves[i] = halfBits(bits[i]);
  return halves;
}
function halfBits(bits) {
  const sign = bits >>> 16 & 32768;
  const magnitude = bits & 2147483647;
  if (magnitude > 2139095040) return sign | 32256;
  if (magnitude >= 1199570944) return sign | 31744;
  if (magnitude < 947912704) {
    const shift = 126 - (magnitude >>> 23);
    if (shift > 24) return sign;
    const significand = magnitude & 8388607 | 8388608;
    const kept = significand >>> shift;
    const rest = significand & (1 << shift) - 1;
    const middle = 1 << shift - 1;
    return sign | kept + (rest > middle || rest === middle && (kept & 1) === 1 ? 1 : 0);
  }
  return sign | magnitude - 939524096 + 4095 + (magnitude >>> 13 & 1) >>> 13;
}

// src/node/onnx.ts
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
var TYPES = { 1: "f32", 2: "u8", 3: "i8", 6: "i32", 7: "i64" };
var WIDTHS = { f32: 4, u8: 1, i8: 1, i32: 4, i64: 8 };
function readOnnx(bytes) {
  try {
    const nodes = [];
    const initializers = /* @__PURE__ */ new Map();
    eachField(bytes, (field, model) => {
      if (field !== 7) return false;
      eachField(model.bytes(), (field2, graph) => {
        if (field2 === 1) nodes.push(readNode(graph.bytes()));
        else if (field2 === 5) {
          const tensor = readTensor(graph.bytes());
          initializers.set(tensor.name, tensor);
        } else return false;
        return true;
      });
      return true;
    });
    return { nodes, initializers };
  } catch (cause) {
    throw new FormantError("weights", `onnx: the file is damaged (${cause.message}).`, { cause });
  }
}
function eachField(bytes, take) {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    if (!take(field, reader, wire)) reader.skip(wire, field);
  }
}
function readNode(bytes) {
  const inputs = [];
  const outputs = [];
  let name = "";
  let op = "";
  eachField(bytes, (field, reader) => {
    if (field === 1) inputs.push(reader.string());
    else if (field === 2) outputs.push(reader.string());
    else if (field === 3) name = reader.string();
    else if (field === 4) op = reader.string();
    else return false;
    return true;
  });
  return { name, op, inputs, outputs };
}
function readTensor(bytes) {
  const shape = [];
  const typed = [];
  let name = "";
  let type;
  let raw;
  eachField(bytes, (field, reader, wire) => {
    if (field === 1) repeated(reader, wire, (r) => shape.push(Number(r.int64())));
    else if (field === 2) type = TYPES[reader.int32()];
    else if (field === 4) repeated(reader, wire, (r) => typed.push(r.float()));
    else if (field === 5) repeated(reader, wire, (r) => typed.push(r.int32()));
    else if (field === 7) repeated(reader, wire, (r) => typed.push(Number(r.int64())));
    else if (field === 8) name = reader.string();
    else if (field === 9) raw = reader.bytes();
    else return false;
    return true;
  });
  const data = raw ?? (type ? typedBytes(typed, type) : new Uint8Array());
  const expected = type ? shape.reduce((product, n) => product * n, WIDTHS[type]) : data.length;
  if (data.length !== expected)
    throw new Error(`tensor ${name} has ${data.length} bytes, expected ${expected}`);
  return { name, type, shape, bytes: data };
}
function repeated(reader, wire, take) {
  if (wire !== WireType.LengthDelimited) return take(reader);
  const packed2 = new BinaryReader(reader.bytes());
  while (packed2.pos < packed2.len) take(packed2);
}
function typedBytes(values, type) {
  if (type === "i64") return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  const array = { f32: Float32Array, u8: Uint8Array, i8: Int8Array, i32: Int32Array }[type];
  return new Uint8Array(array.from(values).buffer);
}

// test/src/onnx.test.ts
var test = suite("onnx");
function message(...fields) {
  const writer = new BinaryWriter();
  for (const [field, value] of fields) {
    if (typeof value === "function") {
      writer.tag(field, WireType2.Varint);
      value(writer);
    } else if (typeof value === "string") writer.tag(field, WireType2.LengthDelimited).string(value);
    else writer.tag(field, WireType2.LengthDelimited).bytes(value);
  }
  return writer.finish();
}
function packed(write) {
  const writer = new BinaryWriter();
  write(writer);
  return writer.finish();
}
var varint = (value) => (writer) => writer.int64(value);
test("nodes and initializers are read, raw or typed, packed or not; the rest is skipped", () => {
  const node = message([1, "x"], [1, "w"], [2, "y"], [3, "/a/Conv"], [4, "Conv"], [7, "domain"]);
  const raw = message(
    [1, varint(2)],
    [1, varint(1)],
    [2, varint(1)],
    [8, "raw"],
    [9, new Uint8Array(8).fill(63)]
  );
  const shape = packed((writer) => void writer.int64(3));
  const typed = message(
    [1, shape],
    [2, varint(3)],
    [5, packed((w) => void w.int32(-1).int32(0).int32(127))],
    [8, "i8"]
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
    ["text", void 0, [], []]
  ]);
});
test("a file that is cut, or a tensor of the wrong size, is refused", () => {
  const tensor = message([1, varint(3)], [2, varint(1)], [8, "w"], [9, new Uint8Array(8)]);
  const whole = message([7, message([5, tensor])]);
  for (const bytes of [whole, whole.slice(0, 9), new Uint8Array(40).fill(255)]) {
    assert.throws(
      () => readOnnx(bytes),
      (error) => error instanceof FormantError && error.code === "weights"
    );
  }
  assert.throws(() => readOnnx(whole), /tensor w has 8 bytes, expected 12/);
});
function fromHalf(bits) {
  const sign = bits & 32768 ? -1 : 1;
  const exponent = bits >> 10 & 31;
  const fraction = (bits & 1023) / 1024;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15));
}
test("every float16 stays, halfway goes to even, and a bit beyond halfway goes on", () => {
  const bits = Array.from({ length: 31744 }, (_, i) => i);
  const values = Float32Array.from(bits, fromHalf);
  assert.equal([...toFloat16(values)], bits);
  assert.equal(
    [...toFloat16(values.map((x) => -x))],
    bits.map((b) => b | 32768)
  );
  const next = bits.map((b) => b === 31743 ? 65536 : fromHalf(b + 1));
  const middles = Float32Array.from(bits, (b) => (fromHalf(b) + next[b]) / 2);
  assert.equal(
    [...toFloat16(middles)],
    bits.map((b) => b + (b & 1))
  );
  const words = new Uint32Array(middles.buffer);
  assert.equal(
    [...toFloat16(new Float32Array(words.map((w) => w + 1).buffer))],
    bits.map((b) => b + 1)
  );
  assert.equal([...toFloat16(new Float32Array(words.map((w) => w - 1).buffer))], bits);
});
test("infinities and what is no number stay so", () => {
  assert.equal([...toFloat16(Float32Array.of(Infinity, -Infinity, 1e30))], [31744, 64512, 31744]);
  const [nan] = toFloat16(Float32Array.of(NaN));
  assert.ok(Number.isNaN(fromHalf(nan)));
});
test.run();
