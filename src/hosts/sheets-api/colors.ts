import type { ApiColor } from './api-types';

/** `RRGGBB` → parts from 0 to 1. */
export const apiColor = (color: string): ApiColor => {
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return { red: part(0), green: part(2), blue: part(4) };
};

/** Parts from 0 to 1, where a missing one is 0, → `RRGGBB`. */
export const hexColor = ({ red, green, blue }: ApiColor): string =>
  [red, green, blue]
    .map((part) =>
      Math.round((part ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
