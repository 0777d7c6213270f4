#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Renders the SVG files again; run it by hand after changing one. The results are in the repository, so that building
# needs no tool for them, and the program no Qt SVG. Needs rsvg-convert (librsvg2-bin) and python3.

set -eu
cd -- "$(dirname -- "$0")/.."

# Masks, which the program colors and scales down: 96 pixels are 24 at 400 %.
for drawing in resources/icons/*.svg; do
    sed 's/currentColor/#000000/' "$drawing" | rsvg-convert -w 96 -h 96 -o "${drawing%.svg}.png"
done
# The style sheet takes a file for each whole scale.
for drawing in src/gui/theme/*.svg; do
    rsvg-convert "$drawing" -o "${drawing%.svg}.png"
    for scale in 2 3; do
        rsvg-convert --zoom $scale "$drawing" -o "${drawing%.svg}@${scale}x.png"
    done
done

cd resources/app
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size dnc-desk.svg -o dnc-desk-$size.png
done
python3 - <<'PYTHON'
import struct
from pathlib import Path


def png(size):
    return Path(f"dnc-desk-{size}.png").read_bytes()


# Windows: a directory of 16 bytes an image, then the images; a size of 0 means 256.
sizes = [16, 24, 32, 48, 64, 256]
offset = 6 + 16 * len(sizes)
directory = struct.pack("<HHH", 0, 1, len(sizes))
for size in sizes:
    directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png(size)), offset)
    offset += len(png(size))
Path("dnc-desk.ico").write_bytes(directory + b"".join(map(png, sizes)))

# macOS: chunks of a four letter name, the length with these 8 bytes, and a PNG.
kinds = {b"icp4": 16, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
chunks = b"".join(kind + struct.pack(">I", 8 + len(png(size))) + png(size) for kind, size in kinds.items())
Path("dnc-desk.icns").write_bytes(b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks)
PYTHON
