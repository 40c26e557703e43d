import { readFileSync } from 'node:fs';
import { delimitedTable } from '../../../src/book/delimited-text';
import { exportFile } from '../../../src/handouts/export/export-file';
import { exported, type ExportKind } from '../../../src/handouts/export/export-kind';
import { layoutFor, layoutNames, type Layout } from '../../../src/handouts/export/layouts';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { tableWorkbook } from '../../../src/hosts/xlsx/table-workbook';
import { jobs } from '../../../src/jobs/jobs';
import type { PlanReading, RowReading } from '../../../src/plan/reading';
import { handoutText } from '../../../src/text/handouts';
import { sampleOf } from '../../cli/desk-in-folder';

const today = '2020-11-24';

function readingOfText(text: string): PlanReading {
  const table = delimitedTable(text.replace(/^\uFEFF/u, ''));
  if ('line' in table) throw new Error('an open quote');
  return jobs.scan(xlsxHost(tableWorkbook(table.rows, 'list')).read(), { today }).reading;
}

const rowsIn = ({ tables }: PlanReading, kind: ExportKind): readonly RowReading[] =>
  tables.flatMap((table) => (table.kind === kind ? table.rows : []));

/** The statuses that a layout writes in the same word: one of them comes back. */
const alike = ({ status }: Layout, row: RowReading): readonly string[] =>
  Object.entries(status).flatMap(([of, word]) => (word === status[row.status.status] ? [of] : []));

const cases = (['sv', 'en'] as const).flatMap((language) =>
  exported.flatMap((kind) =>
    layoutNames.flatMap((name) => {
      const layout = layoutFor(name, kind);
      return layout ? [[language, kind, name, layout] as const] : [];
    }),
  ),
);

const samples = new Map(
  (['sv', 'en'] as const).map((language) => [
    language,
    jobs.scan(xlsxHost(readFileSync(sampleOf(language))).read(), { today }).reading,
  ]),
);

const sampleIn = (language: 'sv' | 'en'): PlanReading => {
  const found = samples.get(language);
  if (!found) throw new Error('no sample');
  return found;
};

test.each(cases)('%s: %s for %s come back as the same rows', (language, kind, name, layout) => {
  const before = sampleIn(language);
  const { content } = exportFile(before, { today }, language, kind, name, handoutText(language));
  const after = readingOfText(content);
  expect(after.tables.map((table) => table.kind)).toEqual([kind]);
  const [own, again] = [rowsIn(before, kind), rowsIn(after, kind)];
  expect(again).toHaveLength(own.length);
  const sources = layout.columns.map(({ from }) => from);
  own.forEach((row, at) => {
    const read = again[at];
    const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 190);
    expect(short(read?.title ?? '')).toBe(short(row.title));
    expect([row.title, read?.deadline.date]).toEqual([row.title, row.deadline.date]);
    if (kind === 'actions') expect(alike(layout, row)).toContain(read?.status.status);
    if (sources.includes('id')) expect(read?.id).toBe(row.id);
    if (sources.includes('area')) expect(read?.area ?? '').toBe(short(row.area ?? row.goal ?? ''));
    if (sources.includes('owners'))
      expect(read?.owners.map((one) => one.name)).toEqual(row.owners.map((one) => one.name));
    if (sources.includes('kind')) expect(read?.finding).toMatchObject({ ...row.finding });
  });
});

test.each(['sv', 'en'] as const)(
  '%s: the list for Excel comes back with its words and statuses',
  (language) => {
    for (const kind of exported) {
      const before = sampleIn(language);
      const { content } = exportFile(before, { today }, language, kind, undefined, handoutText(language));
      const after = readingOfText(content);
      expect(after.tables.map((table) => table.kind)).toEqual([kind]);
      expect(rowsIn(after, kind).map(({ id, title }) => [id, title])).toEqual(
        rowsIn(before, kind).map(({ id, title }) => [id, title.replace(/\s*\n\s*/gu, '\n')]),
      );
    }
  },
);

const CISO_ACTIONS =
  'ref_id,name,description,status,category,csf_function,eta,owner,observation,filtering_labels';
const CISO_FINDINGS = 'ref_id,name,description,severity,status,due_date,observation,filtering_labels';

/** A file of so many rows: one row alone tells little of its columns. */
const fileOf = (headings: string, row: (at: number) => string): string =>
  [headings, ...Array.from({ length: 4 }, (_, at) => row(at))].join('\r\n');

test.each([
  ['to_do', 'notStarted'],
  ['in_progress', 'ongoing'],
  ['on_hold', 'waiting'],
  ['active', 'done'],
  ['deprecated', 'cancelled'],
  ['--', 'missing'],
])('a control of CISO Assistant that is %s is %s', (word, status) => {
  const file = fileOf(
    CISO_ACTIONS,
    (at) => `C-${at},Byt lampa ${at},,${word},process,govern,2021-03-0${at + 1},,,`,
  );
  expect(rowsIn(readingOfText(file), 'actions').map((row) => row.status.status)).toEqual([
    status,
    status,
    status,
    status,
  ]);
});

test.each([
  ['identified', 'notStarted'],
  ['confirmed', 'notStarted'],
  ['assigned', 'waiting'],
  ['in_progress', 'ongoing'],
  ['mitigated', 'done'],
  ['resolved', 'done'],
  ['dismissed', 'cancelled'],
  ['deprecated', 'cancelled'],
])('a finding of CISO Assistant that is %s is %s', (word, status) => {
  const file = fileOf(CISO_FINDINGS, (at) => `F-${at},Skylt ${at} saknas,,low,${word},,,Avvikelse`);
  expect(rowsIn(readingOfText(file), 'findings').map((row) => row.status.status)).toEqual([
    status,
    status,
    status,
    status,
  ]);
});
