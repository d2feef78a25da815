"""PyTorch for a Llama of Orpheus' shape with drawn weights: python3 bench/peers/llama.py [--layers 28]

bf16, static cache; eager, and on CUDA compiled with one graph a token too (PyTorch's fastest form). Prints a line of JSON
for each: milliseconds of each prompt and 7 tokens, then tokens a second behind a prompt of --position.
"""

import argparse
import json
import statistics
import sys
import time

try:
    import torch
    import transformers
except ImportError as error:
    sys.exit(f"{error.name} is missing: pip install torch transformers")

FIRST = 7
REPEATS = 5
SLOW_SECONDS = 4

parser = argparse.ArgumentParser()
parser.add_argument("--layers", type=int, default=28)
parser.add_argument("--prompts", default="64,512")
parser.add_argument("--position", type=int, default=650)
parser.add_argument("--tokens", type=int, default=700)
options = parser.parse_args()

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.set_default_device(device)
torch.set_default_dtype(torch.bfloat16)
torch.manual_seed(0)
config = transformers.LlamaConfig(
    hidden_size=3072,
    intermediate_size=8192,
    num_hidden_layers=options.layers,
    num_attention_heads=24,
    num_key_value_heads=8,
    head_dim=128,
    vocab_size=156940,
    tie_word_embeddings=True,
    max_position_embeddings=4096,
)
model = transformers.LlamaForCausalLM(config).eval()
name = torch.cuda.get_device_name() if device == "cuda" else f"CPU, {torch.get_num_threads()} threads"


def step(ids, positions, cache):
    """The likeliest next id, [1, 1]."""
    return model(
        ids, position_ids=positions[None], cache_position=positions, past_key_values=cache, logits_to_keep=1
    ).logits.argmax(-1)


def now():
    if device == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


@torch.inference_mode()
def draw(decode, cache, prompt, count):
    """Seconds to the first frame, and tokens a second behind it."""
    cache.reset()
    ids = torch.arange(1000, 1000 + prompt)[None]
    begin = now()
    token = step(ids, torch.arange(prompt), cache)
    for i in range(1, count):
        if i == FIRST:
            first = now()
        token = decode(token.clone(), torch.tensor([prompt + i - 1]), cache)
    end = now()
    return (end if count == FIRST else first) - begin, (count - FIRST) / (end - first) if count > FIRST else 0


def measure(form, decode):
    cache = transformers.StaticCache(config=config, max_cache_len=4096)
    milliseconds = []
    for prompt in map(int, options.prompts.split(",")):
        draw(decode, cache, prompt, FIRST)  # the first one compiles
        times = [draw(decode, cache, prompt, FIRST)[0]]
        while len(times) < REPEATS and times[-1] < SLOW_SECONDS:
            times.append(draw(decode, cache, prompt, FIRST)[0])
        milliseconds.append(1000 * statistics.median(times))
    _, rate = draw(decode, cache, options.position, options.tokens)
    engine = f"PyTorch {torch.__version__.split('+')[0]} bf16, {form}, {name}"
    print(json.dumps({"engine": engine, "milliseconds": milliseconds, "rate": rate}), flush=True)


measure("eager", step)
if device == "cuda":
    measure("compiled", torch.compile(step, mode="reduce-overhead", fullgraph=True))
