"""CSM (package transformers) over the frames and codes of a dump: python dump_csm.py trace.safetensors --weights FOLDER

The checkpoint is in transformers' names (sesame/csm-1b). Rows of q and k lie otherwise in checkpoints of MLX and of the
original (pairs of dims side by side), so that `qkv` of a dump of those is in another order than here.
"""
import glob
import os

import torch
from safetensors.torch import load_file
from transformers import CsmConfig, CsmForConditionalGeneration

from taps import Taps, arguments


AUDIO = "backbone_model.embed_tokens.embed_audio_tokens.weight"
DEPTH_AUDIO = "depth_decoder.model.embed_tokens.weight"


def load(folder):
    """By hand: from_pretrained leaves the audio embedding empty where a checkpoint has it once."""
    model = CsmForConditionalGeneration._from_config(CsmConfig.from_pretrained(folder), attn_implementation="eager")
    stored = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.safetensors"))):
        stored.update({name: value.float() for name, value in load_file(path).items()})
    stored.setdefault(AUDIO, stored.get(DEPTH_AUDIO))
    stored.setdefault(DEPTH_AUDIO, stored[AUDIO])
    model.load_state_dict(stored)
    return model.eval()


def embed(model, frames, mask):
    """Rows of text, and sums over the codebooks that the mask names."""
    codebooks = frames.shape[1] - 1
    text = mask[:, codebooks].bool()
    audio = model.backbone_model.embed_tokens
    codes = frames[:, :codebooks].clone()
    codes[text] = 0
    offsets = torch.arange(codebooks) * model.config.vocab_size
    sums = audio.embed_audio_tokens(codes + offsets) * mask[:, :codebooks, None]
    return torch.where(text[:, None], model.embed_text_tokens(frames[:, codebooks] * text), sums.sum(1))


def depth(model, hidden, codes):
    """One frame, teacher-forced: hidden [C] of the backbone behind its norm, codes [K]."""
    ids = torch.cat([torch.zeros(1, dtype=torch.long), codes[:-1]])[None]
    positions = torch.arange(len(codes))
    model.depth_decoder(
        input_ids=ids, backbone_last_hidden_state=hidden[None], cache_position=positions, use_cache=False
    )


def main():
    flags = arguments("CSM's tensors")
    taps = Taps(flags.trace)
    model = load(flags.weights)
    taps.keep("text", "frames", "mask", "codes")
    frames, mask = taps.given["frames"].long(), taps.given["mask"].long()
    codes = taps.given.get("codes", frames[:0, :-1]).long().reshape(-1, frames.shape[1] - 1)
    with torch.no_grad(), taps.hooked(model):
        x = embed(model, frames, mask)
        taps.put("embed", x)
        hidden = model.backbone_model(inputs_embeds=x[None], use_cache=False).last_hidden_state[0]
        model.lm_head(hidden)
        # The last row of the prompt makes the first frame, the row of each frame the next one.
        for row, frame in zip(hidden[len(hidden) - len(codes):], codes):
            depth(model, row, frame)
    taps.save(flags.output, "transformers")


if __name__ == "__main__":
    main()
