"""A GGUF file of Orpheus' Llama with drawn weights, for node-llama-cpp: python3 bench/peers/llama_gguf.py OUT.gguf

--layers N makes a smaller one (28 is Orpheus 3B), --type bf16, f16, q8_0 or q4_0 says how matrices are stored. Values
repeat a block of seeded normals, so that 3B are written in seconds; ids have no text.
"""

import argparse
import sys

try:
    import gguf
    import numpy as np
except ImportError as error:
    sys.exit(f"{error.name} is missing: pip install gguf")

HIDDEN, INTERMEDIATE, H, G, D, VOCAB = 3072, 8192, 24, 8, 128, 156940
BLOCK_ROWS = 128

parser = argparse.ArgumentParser()
parser.add_argument("out")
parser.add_argument("--layers", type=int, default=28)
parser.add_argument("--type", choices=["bf16", "f16", "q8_0", "q4_0"], default="q4_0")
options = parser.parse_args()
stored = gguf.GGMLQuantizationType[options.type.upper()]

writer = gguf.GGUFWriter(options.out, "llama")
writer.add_block_count(options.layers)
writer.add_context_length(4096)
writer.add_embedding_length(HIDDEN)
writer.add_feed_forward_length(INTERMEDIATE)
writer.add_head_count(H)
writer.add_head_count_kv(G)
writer.add_key_length(D)
writer.add_value_length(D)
writer.add_rope_dimension_count(D)
writer.add_rope_freq_base(500000.0)
writer.add_layer_norm_rms_eps(1e-5)
writer.add_vocab_size(VOCAB)
writer.add_tokenizer_model("llama")
# A vocabulary must hold all bytes and an end; no text is read or written.
writer.add_token_list([f"<0x{i:02X}>" if i < 256 else f"<{i}>" for i in range(VOCAB)])
writer.add_token_scores([0.0] * VOCAB)
writer.add_token_types([gguf.TokenType.BYTE] * 256 + [gguf.TokenType.NORMAL] * (VOCAB - 257) + [gguf.TokenType.CONTROL])
writer.add_bos_token_id(VOCAB - 1)
writer.add_eos_token_id(VOCAB - 1)
writer.add_file_type(gguf.LlamaFileType[f"MOSTLY_{options.type.upper()}"])

tensors = {"token_embd": [VOCAB, HIDDEN], "output_norm": [HIDDEN]}
for layer in range(options.layers):
    tensors |= {
        f"blk.{layer}.attn_norm": [HIDDEN],
        f"blk.{layer}.attn_q": [H * D, HIDDEN],
        f"blk.{layer}.attn_k": [G * D, HIDDEN],
        f"blk.{layer}.attn_v": [G * D, HIDDEN],
        f"blk.{layer}.attn_output": [HIDDEN, H * D],
        f"blk.{layer}.ffn_norm": [HIDDEN],
        f"blk.{layer}.ffn_gate": [INTERMEDIATE, HIDDEN],
        f"blk.{layer}.ffn_up": [INTERMEDIATE, HIDDEN],
        f"blk.{layer}.ffn_down": [HIDDEN, INTERMEDIATE],
    }


def block(columns):
    """Rows of a matrix as they are stored, [BLOCK_ROWS, bytes]; of deviation 1 / sqrt(columns)."""
    values = np.random.default_rng(1).standard_normal((BLOCK_ROWS, columns), dtype=np.float32) / columns**0.5
    return gguf.quants.quantize(values, stored).view(np.uint8)


blocks = {columns: block(columns) for columns in (HIDDEN, INTERMEDIATE)}
for name, shape in tensors.items():
    matrix = len(shape) == 2
    row = blocks[shape[1]].shape[1] if matrix else 4 * shape[0]
    size = shape[0] * row if matrix else row
    # As bytes: the writer reads the shape of the values from those of the rows.
    kind = (np.dtype(np.uint8), stored) if matrix else (np.dtype(np.float32), None)
    writer.add_tensor_info(f"{name}.weight", [shape[0], row] if matrix else shape, kind[0], size, kind[1])

writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_ti_data_to_file()
for name, shape in tensors.items():
    if len(shape) == 1:
        data = np.ones(shape, np.float32)
    else:
        data = np.resize(blocks[shape[1]], (shape[0], blocks[shape[1]].shape[1]))
    writer.write_tensor_data(data)
writer.close()
print(f"{options.out}: {options.layers} layers, {options.type}")
