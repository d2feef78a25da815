"""HiFi-GAN over the spectrogram of a dump: python dump_hifigan.py trace.safetensors --weights FOLDER [--upstream CLONE]

Without --upstream the checkpoint is one of transformers (microsoft/speecht5_hifigan); with it, one of jik876/hifi-gan, and
CLONE is a clone of that repository at 4769534.
"""
import json
import os
import sys

import torch
from safetensors.torch import load_file

from taps import Taps, arguments


def load_upstream(folder, clone):
    sys.path.insert(0, clone)
    from env import AttrDict
    from models import Generator

    with open(os.path.join(folder, "config.json")) as file:
        model = Generator(AttrDict(json.load(file)))
    stored = load_file(os.path.join(folder, "model.safetensors"))
    if not any(name.endswith("weight_v") for name in stored):
        model.remove_weight_norm()
    model.load_state_dict({name: value.float() for name, value in stored.items()})
    return model.eval()


def load(folder, clone):
    if clone:
        return load_upstream(folder, clone)
    from transformers import SpeechT5HifiGan

    return SpeechT5HifiGan.from_pretrained(folder, dtype=torch.float32).eval()


def put_rounds(taps, blocks):
    """x after each round of a block: what the block is given, and what the last convolution of each round adds."""
    for i, block in enumerate(blocks):
        sums = []
        block.register_forward_pre_hook(lambda _, args, sums=sums: sums.append(args[0].clone()))
        for j, conv in enumerate(getattr(block, "convs2", None) or block.convs):

            def add(_, args, output, name=f"resblock.{i}.{j}", sums=sums):
                sums.append(sums[-1] + output)
                taps.put(name, sums[-1])

            conv.register_forward_hook(add)


def main():
    flags = arguments("HiFi-GAN's tensors", ("--upstream", {"default": None}))
    taps = Taps(flags.trace)
    model = load(flags.weights, flags.upstream)
    ups = model.ups if flags.upstream else model.upsampler
    modules = dict(model.named_modules())

    def rename(name):
        """transformers has another word for ups; where a round of a block has one convolution, convs1 is convs."""
        name = name if flags.upstream else name.replace("ups.", "upsampler.")
        return name if name in modules else name.replace("convs1", "convs")

    taps.keep("mel")
    mel = taps.given["mel"]
    put_rounds(taps, model.resblocks)
    with torch.no_grad(), taps.hooked(model, rename):
        taps.put("audio", (model(mel.T[None]) if flags.upstream else model(mel)).reshape(-1))
    blocks = len(model.resblocks) // len(ups)
    for stage in range(len(ups)):
        made = [taps.found[f"resblock.{stage * blocks + i}"] for i in range(blocks)]
        taps.put(f"stage.{stage}", sum(made) / blocks)
    taps.save(flags.output, "torch" if flags.upstream else "transformers")


if __name__ == "__main__":
    main()
