"""A printed plan as a scanner would give it: rendered, turned a little, noisy, without any text of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Scanner:
    """How a page is scanned: dots an inch, degrees of skew, grey levels of noise (its spread), JPEG quality."""

    dpi: int = 200
    skew: float = 0.5
    noise: float = 6.0
    quality: int = 80
    colour: bool = False


def scanned(path: Path, scanner: Scanner | None = None, pages: Sequence[int] | None = None) -> Iterator[Image]:
    """The pages of a PDF (all, or these 0-based ones) as images."""
    import numpy as np
    import pypdfium2 as pdfium

    scanner = scanner or Scanner()
    with pdfium.PdfDocument(path) as document:
        for index in range(len(document)) if pages is None else pages:
            bitmap = document[index].render(scale=scanner.dpi / 72, grayscale=not scanner.colour, rev_byteorder=True)
            dots = np.squeeze(bitmap.to_numpy())[..., : 3 if scanner.colour else None]
            yield _worn(dots, scanner, np.random.default_rng(index))


def _worn(dots: np.ndarray, scanner: Scanner, chance: np.random.Generator) -> Image:
    """The page turned about its middle, with noise and the losses of JPEG."""
    import numpy as np
    from PIL import Image

    white = (255, 255, 255) if scanner.colour else 255
    turned = Image.fromarray(dots).rotate(scanner.skew, Image.Resampling.BICUBIC, fillcolor=white)
    grainy = np.asarray(turned, np.float32) + chance.normal(0, scanner.noise, dots.shape)
    buffer = io.BytesIO()
    Image.fromarray(grainy.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=scanner.quality)
    return Image.open(buffer)


def write_scan(path: Path, target: Path, scanner: Scanner | None = None, pages: Sequence[int] | None = None) -> Path:
    """The PDF scanned into a file whose name tells its kind: PDF and TIFF hold all pages, PNG and JPEG the first."""
    scanner = scanner or Scanner()
    images = list(scanned(path, scanner, pages))
    options: dict[str, object] = {"dpi": (scanner.dpi, scanner.dpi)}
    if target.suffix == ".pdf":
        options = {"resolution": scanner.dpi, "quality": scanner.quality}
    if target.suffix in {".pdf", ".tif", ".tiff"}:
        options |= {"save_all": True, "append_images": images[1:]}
    if target.suffix in {".tif", ".tiff"}:
        options["compression"] = "tiff_lzw"
    images[0].save(target, **options)  # type: ignore[arg-type]
    return target
