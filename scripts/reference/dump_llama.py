"""Llama of Orpheus (package transformers) over the ids of a dump: python dump_llama.py trace.safetensors --weights FOLDER

The prompt and the tokens drawn go through at once, so that nothing is drawn here. A checkpoint that MLX quantised is
written in floats first: formant convert FOLDER PLAIN --to f32
"""
import torch
from transformers import LlamaForCausalLM

from taps import Taps, arguments


def main():
    flags = arguments("Llama's tensors")
    taps = Taps(flags.trace)
    model = LlamaForCausalLM.from_pretrained(flags.weights, dtype=torch.float32, attn_implementation="eager").eval()
    taps.keep("text", "ids")
    with torch.no_grad(), taps.hooked(model):
        model(input_ids=taps.given["ids"].long()[None], use_cache=False)
    taps.save(flags.output, "transformers")


if __name__ == "__main__":
    main()
