"""Kokoro (package kokoro) over the ids, the style and the noise of a dump: python dump_kokoro.py trace.safetensors --weights FOLDER

The folder holds config.json and a checkpoint of fused or normalised weights in PyTorch's names. Durations, F0 and phase
are the package's own; its initial phases, which never reach the sound, are 0. Where a magnitude of its short-time transform is rounding noise (the first frame is
symmetric), so is the angle, and what follows from it differs by that.
"""
import glob
import os
import tempfile

import torch
from kokoro.model import KModel
from safetensors.torch import load_file

from taps import Taps, arguments


def load(folder):
    with tempfile.NamedTemporaryFile(suffix=".pth") as empty:
        torch.save({}, empty.name)
        model = KModel(
            repo_id="hexgrad/Kokoro-82M", config=os.path.join(folder, "config.json"), model=empty.name, disable_complex=False
        ).eval()
    stored = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.safetensors"))):
        stored.update({name: value.float() for name, value in load_file(path).items()})
    if not any("weight_v" in name or "original1" in name for name in stored):
        for module in model.modules():
            if hasattr(module, "weight_g"):
                torch.nn.utils.remove_weight_norm(module)
    _, extra = model.load_state_dict(stored, strict=False)
    if extra:
        raise SystemExit(f"{folder}: {', '.join(extra[:3])} are not of Kokoro")
    return model


def feed_noise(noise):
    """The draws of the harmonic source [samples, 9], as the dump has them; none elsewhere."""
    torch.rand = lambda *shape, **options: torch.zeros(*shape)
    torch.randn_like = lambda x, **options: noise.reshape(x.shape) if x.numel() == noise.numel() else torch.zeros_like(x)


def main():
    flags = arguments("Kokoro's tensors")
    taps = Taps(flags.trace)
    model = load(flags.weights)
    taps.keep("text", "phonemes", "style", "ids", "noise")
    feed_noise(taps.given["noise"])
    generator = model.decoder.generator
    transform = generator.stft.transform

    def tapped(sound):
        magnitudes, angles = transform(sound)
        taps.put("har", torch.cat([magnitudes, angles], 1))
        return magnitudes, angles

    generator.stft.transform = tapped
    model.decoder.register_forward_pre_hook(lambda _, args: taps.put("asr", args[0]))
    speed = float(taps.header["settings"].get("speed", 1))
    with torch.no_grad(), taps.hooked(model):
        _, durations = model.forward_with_tokens(
            taps.given["ids"].long()[None], taps.given["style"].reshape(1, -1), speed
        )
    taps.put("durations", durations.reshape(-1))
    blocks = len(generator.resblocks) // len(generator.ups)
    for stage in range(len(generator.ups)):
        made = [taps.found[f"resblock.{stage * blocks + i}"] for i in range(blocks)]
        taps.put(f"stage.{stage}", sum(made) / blocks)
    taps.save(flags.output, "kokoro")


if __name__ == "__main__":
    main()
