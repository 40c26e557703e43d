import type { Pixels } from './small-png';

/** The part of a page's height, from its top, above what stands at its foot on every page. */
const ABOVE_FOOTER = 0.93;
/** White that is left below, in pixels. */
const MARGIN = 24;

/** A printed page without the white below what stands on it, and without its footer. */
export function cropped({ width, height, rgb }: Pixels): Pixels {
  const isWhite = (row: number): boolean =>
    rgb.subarray(row * width * 3, (row + 1) * width * 3).every((part) => part > 250);
  let last = Math.floor(height * ABOVE_FOOTER) - 1;
  while (last > 0 && isWhite(last)) last -= 1;
  const kept = Math.min(height, last + 1 + MARGIN);
  return { width, height: kept, rgb: rgb.subarray(0, kept * width * 3) };
}
