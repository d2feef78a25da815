"""Tokens a second of PyTorch for a Llama of Orpheus' shape, weights drawn: python3 bench/peers/llama.py [--compile]

bf16, static cache, one CUDA graph a token with --compile (the fastest form of PyTorch), else eager. Prints one line a
context: milliseconds of a prompt, then tokens a second around that position.
"""

import argparse
import sys
import time

try:
    import torch
    import transformers
except ImportError as error:
    sys.exit(f"{error.name} is missing: pip install torch transformers")

parser = argparse.ArgumentParser()
parser.add_argument("--compile", action="store_true")
parser.add_argument("--tokens", type=int, default=200)
options = parser.parse_args()
if not torch.cuda.is_available():
    sys.exit("PyTorch finds no CUDA device")

config = transformers.LlamaConfig(
    hidden_size=3072,
    intermediate_size=8192,
    num_hidden_layers=28,
    num_attention_heads=24,
    num_key_value_heads=8,
    head_dim=128,
    vocab_size=156940,
    tie_word_embeddings=True,
    max_position_embeddings=4096,
)
torch.set_default_device("cuda")
torch.set_default_dtype(torch.bfloat16)
model = transformers.LlamaForCausalLM(config).eval()
print(f"{torch.cuda.get_device_name()}, PyTorch {torch.__version__}, {'compiled' if options.compile else 'eager'}")


def step(ids, position, cache):
    return model(ids, cache_position=position, past_key_values=cache, use_cache=True).logits[:, -1:].argmax(-1)


decode = torch.compile(step, mode="reduce-overhead", fullgraph=True) if options.compile else step


@torch.inference_mode()
def measure(length):
    cache = transformers.StaticCache(config=config, max_batch_size=1, max_cache_len=4096, device="cuda", dtype=torch.bfloat16)
    prompt = torch.arange(1000, 1000 + length)[None]
    for _ in range(3):  # the first ones compile
        torch.cuda.synchronize()
        begin = time.perf_counter()
        token = step(prompt, torch.arange(length), cache)
        torch.cuda.synchronize()
        first = time.perf_counter() - begin
        for i in range(options.tokens):
            if i == options.tokens // 4:
                torch.cuda.synchronize()
                begin = time.perf_counter()
            token = decode(token.clone(), torch.tensor([length + i]), cache)
        torch.cuda.synchronize()
        count = options.tokens - options.tokens // 4
        rate = count / (time.perf_counter() - begin)
    print(f"prompt of {length} tokens {1000 * first:.1f} ms, then {rate:.0f} tokens/s")


for length in (64, 512, 1000):
    measure(length)
