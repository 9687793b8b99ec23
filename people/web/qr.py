"""A QR code as the outline of its dark squares, which a template puts into an SVG of its own."""

from dataclasses import dataclass

import qrcode


@dataclass(frozen=True)
class Square:
    """`size` squares wide and high, quiet zone included; `path` is the data of an SVG path."""

    size: int
    path: str


def qr_of(text: str) -> Square:
    code = qrcode.QRCode(border=4)
    code.add_data(text)
    code.make()
    rows = code.get_matrix()
    dark = [
        f"M{x} {y}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, is_dark in enumerate(row)
        if is_dark
    ]
    return Square(size=len(rows), path="".join(dark))
