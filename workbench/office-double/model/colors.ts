import { refuse } from '../protocol/host-error';
import type { Shape } from '../protocol/shape';

const named: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
};

/** `#RRGGBB`, `RRGGBB` or a common name → `RRGGBB`. */
export const color: Shape<string> = (value, where) => {
  const text = typeof value === 'string' ? value.trim() : '';
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  const known = Object.hasOwn(named, text.toLowerCase()) ? named[text.toLowerCase()] : undefined;
  return hex?.toUpperCase() ?? known ?? refuse('InvalidArgument', where);
};

/** A colour as Excel spells it. */
export const shownColor = (rgb: string): string => `#${rgb.toUpperCase()}`;
