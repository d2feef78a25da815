// The vocabulary of Llama 3, in the place of test/llama3.ts.

import { call } from "./remote.ts";

export const llama3Tokenizer = async () => call("llama3Tokenizer");
export const orpheusTokenizer = async () => call("orpheusTokenizer");
