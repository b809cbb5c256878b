import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a colour may be off before its pixel counts, from 0 to 1: what another processor rounds differently does not. */
const COLOUR_TOLERANCE = 0.1;

/** How a picture differs from its reference. */
export interface Difference {
  /** Pixels that differ; smoothed edges of letters do not count. Infinite when the sizes differ. */
  pixels: number;
  /** For people. */
  fact: string;
  /** The reference, faded, with what differs in red; absent when the sizes differ. */
  picture?: Buffer;
}

/** Compares two PNG files. */
export function differenceOf(reference: Buffer, drawn: Buffer): Difference {
  const [a, b] = [PNG.sync.read(reference), PNG.sync.read(drawn)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) {
    return { pixels: Number.POSITIVE_INFINITY, fact: `it is ${b.width} × ${b.height} pixels large instead of ${width} × ${height}` };
  }
  const shown = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, shown.data, width, height, { threshold: COLOUR_TOLERANCE });
  return { pixels, fact: `${pixels} of ${width * height} pixels differ`, picture: PNG.sync.write(shown) };
}
