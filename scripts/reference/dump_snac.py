"""SNAC (package snac) fed with the codes and draws, or the sound, of a dump: python dump_snac.py trace.safetensors --weights FOLDER

Of a dump of Orpheus: --prefix snac. The checkpoint is in PyTorch's names (hubertsiuzdak/snac_24khz).
"""
import json
import os

import torch
from safetensors.torch import load_file
from snac import SNAC
from snac.layers import NoiseBlock

from taps import Taps, arguments


def load(folder):
    with open(os.path.join(folder, "config.json")) as file:
        model = SNAC(**json.load(file))
    path = os.path.join(folder, "model.safetensors")
    stored = load_file(path) if os.path.exists(path) else torch.load(os.path.join(folder, "pytorch_model.bin"))
    model.load_state_dict({name: value.float() for name, value in stored.items()})
    return model.eval()


def feed_noise(model, taps):
    """The draws of each block, as the dump has them."""
    for name, block in model.named_modules():
        if not isinstance(block, NoiseBlock):
            continue
        draws = taps.given[f"{name}.noise"].reshape(1, 1, -1)
        taps.keep(f"{name}.noise")

        def forward(x, name=name, draws=draws, block=block):
            branch = draws * block.linear(x)
            taps.put(f"{name}.branch", branch)
            return x + branch

        block.forward = forward


def main():
    flags = arguments("SNAC's tensors", ("--prefix", {"default": ""}))
    taps = Taps(flags.trace, flags.prefix)
    model = load(flags.weights)
    with torch.no_grad(), taps.hooked(model):
        if "samples" in taps.given:
            taps.keep("samples")
            taps.put("z", model.encoder(model.preprocess(taps.given["samples"][None, None])))
            _, codes = model.quantizer(taps.found["z"])
        else:
            feed_noise(model, taps)
            snake = model.decoder.model[-3]  # then the last convolution and tanh
            snake.register_forward_hook(lambda _, args, output: taps.put("audio.input", output))
            levels = sorted(name for name in taps.given if name.startswith("codes."))
            codes = [taps.given[name].long()[None] for name in levels]
            taps.put("z", model.quantizer.from_codes(codes))
            taps.put("audio", model.decoder(taps.found["z"]))
    for level, ids in enumerate(codes):
        taps.put(f"codes.{level}", ids[0])
    taps.save(flags.output, "snac")


if __name__ == "__main__":
    main()
