"""Mimi (package moshi) fed with the codes, or the sound, of a dump: python dump_mimi.py trace.safetensors --weights FILE

The checkpoint is the published one (kyutai/moshiko-pytorch-bf16, tokenizer-e351c8d8-checkpoint125.safetensors).
"""
import os

os.environ["NO_TORCH_COMPILE"] = "1"
os.environ["NO_CUDA_GRAPH"] = "1"

import torch
from moshi.models import loaders

from taps import Taps, arguments


def main():
    flags = arguments("Mimi's tensors", ("--prefix", {"default": ""}))
    taps = Taps(flags.trace, flags.prefix)
    model = loaders.get_mimi(flags.weights, device="cpu", num_codebooks=32).eval().float()
    modules = dict(model.named_modules())

    def rename(name):
        """moshi has one projection a group of steps."""
        several = name.replace("in_proj", "in_projs.0").replace("out_proj", "out_projs.0")
        return name if name in modules else several

    quantizer = model.quantizer
    with torch.no_grad(), taps.hooked(model, rename):
        if "samples" in taps.given:
            taps.keep("samples")
            codes = model.encode(taps.given["samples"][None, None])
            latent = taps.given["latent"].T[None]
            for group, part in enumerate([quantizer.rvq_first, quantizer.rvq_rest]):
                taps.put(f"latent.{group}", part.input_proj(latent))
        else:
            codes = taps.given["codes"].long().T[None]
            model.set_num_codebooks(codes.shape[1])
            taps.put("rvq.semantic", quantizer.rvq_first.decode(codes[:, :1]))
            taps.put("rvq", quantizer.decode(codes))
            taps.put("audio", model.decode(codes))
    taps.put("codes", codes[0].T)
    taps.save(flags.output, "moshi")


if __name__ == "__main__":
    main()
