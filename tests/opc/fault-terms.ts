import { parseArea, type Area } from '../../src/book/area';

/** How many of each thing the styles have; an index into a list must be less. */
export interface StyleCounts {
  readonly cellXfs: number;
  readonly dxfs: number;
}

/** Values that stand there more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/** The area that a reference within a sheet means, such as `B2:C4`. */
export function areaIn(ref: string): Area | undefined {
  const area = parseArea(ref);
  return area && { ...area, sheet: '' };
}
