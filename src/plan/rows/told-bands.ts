import type { Field } from '../field';
import { folded } from '../matching';
import type { ColumnChoice } from '../settings/settings';
import type { OwnStatus } from '../settings/own-words';

/** A person's own word on the headings between the rows of a sheet's tables. */
export interface ToldBands {
  /** What she says of a heading: its field, `unknown` when it is a heading and nothing more. */
  readonly fieldOf: (text: string) => Field | undefined;
  /** All headings that she has spoken of where this sheet is concerned; those alike follow them. */
  readonly here: readonly (readonly [string, Field])[];
  /** She has said how all below such a heading stands. */
  readonly isState: (text: string) => boolean;
  /** In an ordered copy: headings of the original that stand in its cells of areas now. */
  readonly isCopied: (text: string) => boolean;
}

interface SaidOfBands {
  /** What is said this time, of columns and headings alike. */
  readonly map: ReadonlyMap<string, Field> | undefined;
  /** What the workbook remembers of the sheet, and of others. */
  readonly own: readonly ColumnChoice[];
  readonly elsewhere: readonly ColumnChoice[];
  readonly statuses: readonly OwnStatus[];
  /** The texts that stand alone in their rows in the original of an ordered copy. */
  readonly lone: () => ReadonlySet<string>;
}

/** What is said this time counts first, then what the workbook remembers of the sheet, then of the same heading elsewhere. */
export function toldBands({ map, own, elsewhere, statuses, lone }: SaidOfBands): ToldBands {
  const ofBands = (choices: readonly ColumnChoice[]): readonly (readonly [string, Field])[] =>
    choices.flatMap(({ heading, field, isBetween }) => (isBetween ? [[heading, field] as const] : []));
  const here = [...ofBands(own), ...(map ?? [])];
  const said = new Map([...ofBands(elsewhere), ...here].map(([text, field]) => [folded(text), field]));
  const states = new Set(statuses.map(({ text }) => folded(text)));
  return {
    fieldOf: (text) => (said.size === 0 ? undefined : said.get(folded(text))),
    here,
    isState: (text) => states.size > 0 && states.has(folded(text)),
    isCopied: (text) => lone().has(text),
  };
}
