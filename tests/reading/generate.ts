import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { bookOf } from '../plan/sheet-of';
import type { Truth } from '../plan/truth';
import { isoDay } from './content/days';
import type { Draw } from './draw';
import { layouts, type LayoutName } from './layouts/layouts';
import { randomOf } from './random';
import type { Words } from './words';

/** A workbook with the truth about it. */
export interface Example {
  readonly name: string;
  /** How it is laid out; for workbooks made by people, where they are from. */
  readonly layout: string;
  readonly book: WorkbookSnapshot;
  readonly truth: Truth;
}

function exampleOf(layout: LayoutName, seed: number, words: Words, isNorwegian: boolean): Example {
  const random = randomOf(seed);
  const year = random.between(2019, 2026);
  const draw: Draw = {
    ...random,
    year,
    language: isNorwegian ? 'nb' : random.chance(0.5) ? 'sv' : 'en',
    today: isoDay(year, random.between(3, 11), random.between(1, 28)),
    words,
  };
  const { sheets, tables } = layouts[layout](draw);
  const name = `${layout} ${seed}`;
  const truth: Truth = { file: name, planYear: year, today: draw.today, otherSheets: [], tables };
  return { name, layout, book: bookOf(...sheets), truth };
}

/** Layouts that most workbooks have come oftener. */
const often: readonly LayoutName[] = ['plain', 'plain', 'title block', 'group rows', 'no plan', 'no plan'];

/**
 * The same workbooks for the same seed, in Swedish and English, or in Norwegian.
 * @param only a layout, when no other is wanted
 */
export function examples(
  seed: number,
  count: number,
  words: Words,
  only?: string,
  isNorwegian = false,
): Example[] {
  const all = [...(Object.keys(layouts) as LayoutName[]), ...often];
  const wanted = all.filter((layout) => only === undefined || layout === only);
  return Array.from({ length: count }, (_, index) => {
    const layout = wanted[index % wanted.length];
    if (layout === undefined) throw new Error(`no layout is called ${only}`);
    return exampleOf(layout, seed * 100_003 + index, words, isNorwegian);
  });
}
