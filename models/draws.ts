// Where each random draw of each model stands: the stream of the seed's Philox generator (src/random.ts) and the index in
// it. Chunk i is the i-th piece that a text is cut into.
//
//   model    draw                                      stream       index
//   kokoro   noise of sample j, harmonic h, chunk i    i            9 j + h
//   orpheus  token j of chunk i                        i            j
//   orpheus  SNAC noise of row t, block b, chunk i     2^31 + i     2^34 b + t
//   csm,     code of codebook k, frame n of chunk i    i            codes drawn before: K n + k
//   marvis     while the quality K stays the same

export const tokenStream = (chunk: number) => chunk;
export const codecStream = (chunk: number) => 2 ** 31 + chunk;
