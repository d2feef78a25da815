"""A dump of Formant, and the same tensors out of a PyTorch model fed with its inputs.

The dump's metadata (`formant.trace`) says of each tensor which module of the upstream package it equals: `bert_encoder`,
`input of model.layers.0.mlp.down_proj`, `cat of ...q_proj, k_proj, v_proj`, `..., call 3`. Forward hooks named by it do most
of the work; what is no module's output is put in by the program of the model.
"""
import argparse
import contextlib
import importlib.metadata
import json
import re

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch.nn.utils.rnn import PackedSequence

KEY = "formant.trace"


def arguments(description, *options):
    """The trace, the weights, the output, and options of a model's own: (flags, settings)."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("trace", help="a dump of formant dump or formant stage")
    parser.add_argument("--weights", required=True, help="folder of the checkpoint, in the names of the upstream package")
    parser.add_argument("-o", "--output", default="theirs.safetensors")
    for flags, settings in options:
        parser.add_argument(flags, **settings)
    return parser.parse_args()


def value_of(output):
    """The tensor of what a module gives: first of a tuple, data of a packed sequence."""
    if isinstance(output, PackedSequence):
        return output.data
    return output if torch.is_tensor(output) else value_of(output[0])


def places_of(text):
    """`torch` of the table -> ([module, ...], whether its input is meant, number of the call or None)."""
    text, call = re.fullmatch(r"(.*?)(?:, call (\d+))?", text).groups()
    if found := re.fullmatch(r"cat of ([\w.]+)\.(\w+(?:, \w+)+)", text):
        return [f"{found[1]}.{name}" for name in found[2].split(", ")], False, call
    if found := re.fullmatch(r"([\w.]+): input of ([\w.]+)", text):
        return [f"{found[1]}.{found[2]}"], True, call
    if found := re.fullmatch(r"input of ([\w.]+)", text):
        return [found[1]], True, call
    return ([text], False, call) if re.fullmatch(r"[\w.]+", text) else ([], False, call)


class Taps:
    def __init__(self, path, prefix=""):
        """`prefix` stands before the names that are meant: `snac.` in a dump of Orpheus."""
        with safe_open(path, "pt") as file:
            self.header = json.loads(file.metadata()[KEY])
            names = [name for name in file.keys() if name.startswith(prefix)]
            self.given = {name.removeprefix(prefix): file.get_tensor(name) for name in names}
        rows = [row for row in self.header["tensors"] if row["name"].startswith(prefix)]
        self.rows = [{**row, "name": row["name"].removeprefix(prefix)} for row in rows]
        self.prefix = prefix
        self.found = {}

    def put(self, name, value):
        self.found[name] = value.detach()

    def keep(self, *names):
        """What the run was fed with: theirs is ours."""
        for name in names:
            if name in self.given:
                self.found[name] = self.given[name]

    @contextlib.contextmanager
    def hooked(self, model, rename=lambda name: name):
        """Gathers the outputs of the modules that the table names. Rows of several calls follow each other."""
        modules = dict(model.named_modules())
        calls, handles = {}, []
        for row in self.rows:
            names, inputs, _ = places_of(row["torch"])
            for name in map(rename, names):
                if name not in modules or (name, inputs) in calls:
                    continue
                seen = calls[name, inputs] = []
                if inputs:
                    hook = lambda _, args, seen=seen: seen.append(value_of(args[0]).detach().clone())
                    handles.append(modules[name].register_forward_pre_hook(hook))
                else:
                    hook = lambda _, args, output, seen=seen: seen.append(value_of(output).detach().clone())
                    handles.append(modules[name].register_forward_hook(hook))
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()
        for row in self.rows:
            names, inputs, call = places_of(row["torch"])
            parts = [calls.get((rename(name), inputs), []) for name in names]
            if not parts or not all(parts) or row["name"] in self.found:
                continue
            if call is not None:
                parts = [seen[int(call):int(call) + 1] for seen in parts]
            wide = [torch.cat([self.oriented(row["name"], one) for one in seen]) for seen in parts]
            self.put(row["name"], torch.cat(wide, dim=-1))

    def oriented(self, name, value):
        """Without the batch axis, and turned where the channels of ours are the rows of theirs."""
        value = value.squeeze(0) if value.ndim > 2 else value
        ours = self.given[name].shape if name in self.given else value.shape
        if value.ndim == 2 and len(ours) == 2 and value.shape[1] != ours[1] and value.shape[0] == ours[1]:
            return value.T
        return value.reshape(-1) if len(ours) == 1 else value

    def save(self, path, package):
        """In the order of execution, with the table of what is there."""
        rows = [row for row in self.rows if row["name"] in self.found]
        names = {row["name"]: self.prefix + row["name"] for row in rows}
        tensors = {}
        for row in rows:
            value = self.oriented(row["name"], self.found[row["name"]])
            tensors[names[row["name"]]] = (value.float() if value.is_floating_point() else value.int()).contiguous().clone()
        version = importlib.metadata.version(package)
        about = {"source": f"{package} {version}", "adapter": f"PyTorch {torch.__version__} on the CPU"}
        header = {**self.header, **about, "tensors": [{**row, "name": names[row["name"]]} for row in rows]}
        save_file(tensors, path, {KEY: json.dumps(header)})
        missing = [row["name"] for row in self.rows if row["name"] not in self.found and not row["name"].startswith("weights.")]
        print(f"{path}: {len(tensors)} tensors of {about['source']}" + (f"; not made: {', '.join(missing)}" if missing else ""))
