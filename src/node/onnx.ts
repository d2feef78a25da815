// ONNX files, as far as weights need them: the nodes of the graph and its initializers. Field numbers are those of
// onnx.proto (ModelProto.graph = 7; GraphProto.node = 1, .initializer = 5); the rest of a file is skipped.

import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import { FormantError } from "../error.ts";

export interface OnnxNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** TensorProto.DataType of the types that are read. */
const TYPES = { 1: "f32", 2: "u8", 3: "i8", 6: "i32", 7: "i64" } as const;
const WIDTHS = { f32: 4, u8: 1, i8: 1, i32: 4, i64: 8 } as const;

export interface OnnxTensor {
  readonly name: string;
  /** `undefined`: a type that is not read. */
  readonly type: (typeof TYPES)[keyof typeof TYPES] | undefined;
  readonly shape: readonly number[];
  /** Little-endian, row-major; a part of the file where that holds it so. */
  readonly bytes: Uint8Array;
}

export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  readonly initializers: ReadonlyMap<string, OnnxTensor>;
}

/** Reads a model. Fails (code `weights`) where the bytes are no ONNX model. */
export function readOnnx(bytes: Uint8Array): OnnxGraph {
  try {
    const nodes: OnnxNode[] = [];
    const initializers = new Map<string, OnnxTensor>();
    eachField(bytes, (field, model) => {
      if (field !== 7) return false;
      eachField(model.bytes(), (field, graph) => {
        if (field === 1) nodes.push(readNode(graph.bytes()));
        else if (field === 5) {
          const tensor = readTensor(graph.bytes());
          initializers.set(tensor.name, tensor);
        } else return false;
        return true;
      });
      return true;
    });
    return { nodes, initializers };
  } catch (cause) {
    throw new FormantError("weights", `onnx: the file is damaged (${(cause as Error).message}).`, { cause });
  }
}

/** Calls `take` for each field of a message; it returns false for a field to skip. */
function eachField(
  bytes: Uint8Array,
  take: (field: number, reader: BinaryReader, wire: WireType) => boolean,
): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    if (!take(field, reader, wire)) reader.skip(wire, field);
  }
}

function readNode(bytes: Uint8Array): OnnxNode {
  const inputs: string[] = [];
  const outputs: string[] = [];
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

function readTensor(bytes: Uint8Array): OnnxTensor {
  const shape: number[] = [];
  const typed: number[] = [];
  let name = "";
  let type: OnnxTensor["type"];
  let raw: Uint8Array | undefined;
  eachField(bytes, (field, reader, wire) => {
    if (field === 1) repeated(reader, wire, (r) => shape.push(Number(r.int64())));
    else if (field === 2) type = (TYPES as Record<number, OnnxTensor["type"]>)[reader.int32()];
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

/** A repeated number: one value, or packed values. */
function repeated(reader: BinaryReader, wire: WireType, take: (reader: BinaryReader) => void): void {
  if (wire !== WireType.LengthDelimited) return take(reader);
  const packed = new BinaryReader(reader.bytes());
  while (packed.pos < packed.len) take(packed);
}

function typedBytes(values: number[], type: keyof typeof WIDTHS): Uint8Array {
  if (type === "i64") return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  const array = { f32: Float32Array, u8: Uint8Array, i8: Int8Array, i32: Int32Array }[type];
  return new Uint8Array(array.from(values).buffer);
}
