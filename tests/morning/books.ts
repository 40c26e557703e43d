import { join, resolve } from 'node:path';
import type { Language } from '../../src/plan/field';

/** A workbook to spend a morning with. */
export interface MorningBook {
  readonly name: string;
  readonly file: string;
  readonly language: Language;
  /** The day of the meeting's preparation, on every machine. */
  readonly today: string;
  /** What is particular about it: no plan at all, or a locked structure that takes no new sheet. */
  readonly lacks?: 'plan' | 'room';
}

const today = '2020-11-24';

export const sampleBook: MorningBook = {
  name: 'the sample',
  file: resolve(__dirname, '../../samples/handlingsplan-exempel.xlsx'),
  language: 'sv',
  today,
};

export const englishSample: MorningBook = {
  name: 'the English sample',
  file: resolve(__dirname, '../../samples/action-plan-sample.xlsx'),
  language: 'en',
  today,
};

/** Workbooks of strangers, and those on which the pane once went wrong. @param folder the shared one */
export const othersBooks = (folder: string): readonly MorningBook[] =>
  (
    [
      { path: 'workbooks/sv/handlingsplan-2020-2021.xlsx' },
      { path: 'workbooks/sv/environmental-action-plan-2020.xlsx', language: 'en' },
      { path: 'cases/pane/goal-row-then-ansvarig-saknas.xlsx' },
      { path: 'cases/pane/legend-with-goal-rows.xlsx' },
      { path: 'cases/pane/odd.xlsx' },
      { path: 'cases/pane/noplan.xlsx', lacks: 'plan' },
      { path: 'cases/pane/bookprot.xlsx', lacks: 'room' },
    ] satisfies readonly ({ readonly path: string } & Partial<MorningBook>)[]
  ).map(({ path, ...rest }) => ({ name: path, file: join(folder, path), language: 'sv', today, ...rest }));
