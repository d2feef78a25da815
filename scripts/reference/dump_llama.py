"""Llama of Orpheus (package transformers) over the ids of a dump: python dump_llama.py trace.safetensors --weights FOLDER

The prompt and the tokens drawn go through at once, so that nothing is drawn here. A checkpoint that MLX quantised is
written in floats first: formant convert FOLDER PLAIN --to f32
"""
import itertools

import torch
from transformers import LlamaForCausalLM
from transformers.models.llama import modeling_llama

from taps import Taps, arguments


def put_turned(taps):
    """Queries and keys behind their rotary positions, of one layer after the other."""
    rotary, layers = modeling_llama.apply_rotary_pos_emb, itertools.count()

    def tapped(*args, **options):
        turned = rotary(*args, **options)  # [1, heads, T, D] each
        rows = torch.cat([part.transpose(1, 2).flatten(2) for part in turned], -1)
        taps.put(f"attention.{next(layers)}.turned", rows)
        return turned

    modeling_llama.apply_rotary_pos_emb = tapped


def main():
    flags = arguments("Llama's tensors")
    taps = Taps(flags.trace)
    model = LlamaForCausalLM.from_pretrained(flags.weights, dtype=torch.float32, attn_implementation="eager").eval()
    taps.keep("text", "ids")
    put_turned(taps)
    with torch.no_grad(), taps.hooked(model):
        model(input_ids=taps.given["ids"].long()[None], use_cache=False)
    taps.save(flags.output, "transformers")


if __name__ == "__main__":
    main()
