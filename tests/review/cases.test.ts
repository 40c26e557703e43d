import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetNamed, valueAt } from '../../src/book/snapshot';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { isDate, textOf } from '../../src/book/cells';
import { describeShared } from '../shared-folder';
import { lost } from './promises';

const request = { language: 'sv', today: '2020-11-24', year: 2020 } as const;

describeShared('review of workbooks that strangers reported', (folder) => {
  const reviewed = (name: string) => {
    const host = xlsxHost(readFileSync(join(folder, 'cases', 'reports', `${name}.xlsx`)));
    const before = host.read();
    const outcome = jobs.review(before, request);
    host.apply(outcome.changes);
    return { before, outcome, after: host.read() };
  };

  it.each(['d01-month-shown-only', 'd03-swapped-days', 'w02-formulas-without-results', 'w03-ditto'])(
    '%s: nothing is lost and twice is once',
    (name) => {
      const { before, after } = reviewed(name);
      expect(lost(before, after)).toEqual([]);
      expect(jobs.review(after, request).changes.edits).toEqual([]);
    },
  );

  it('a cell that shows a month holds its last day, which is what formulas compare', () => {
    const { after, before } = reviewed('d01-month-shown-only');
    const plan = after.sheets.find(({ name }) => name === before.sheets[0]?.name);
    const days = [2, 3, 4].map((row) => (plan ? valueAt(plan, row, 4) : null));
    expect(days.map((day) => (isDate(day) ? day.date : day))).toEqual([
      '2020-11-30',
      '2020-12-31',
      '2021-03-31',
    ]);
  });

  it('nobody is called dito in the overview', () => {
    const { after } = reviewed('w03-ditto');
    const overview = ownSheetNamed(after, 'rollup');
    const texts = (overview === undefined ? [] : (sheetNamed(after, overview)?.values ?? [])).flat();
    expect(texts).toContain('Eva Lund');
    expect(texts.filter((text) => /^(?:dito|"|-"-|d:o)$/.test(textOf(text)))).toEqual([]);
  });
});
