import type { OwnerReading } from './reading';

/** The owners named in a cell, in order; empty when it names none ("vakant", "TBD", "-"). */
export function ownersOf(text: string): readonly OwnerReading[] {
  const name = text.trim();
  return name === '' ? [] : [{ name }];
}
