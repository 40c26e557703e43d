import type { CellValue } from '../../src/book/cells';
import type { Column } from '../../src/plan/columns/column';
import { columnFor, declarations } from '../../src/plan/columns/declarations';
import { readKinds, type Language, type TableKind } from '../../src/plan/field';
import { headingKey } from '../../src/plan/headings/heading-key';
import { headingOf } from '../../src/plan/headings/headings';
import { otherColumns } from '../../src/plan/columns/other-columns';
import { readPlan } from '../../src/plan/read-plan';
import { bookOf, day, sheetOf } from './sheet-of';

const languages: readonly Language[] = ['sv', 'en'];
const declared = readKinds.flatMap((kind) =>
  declarations[kind].flatMap((column) =>
    languages.map((language) => [kind, column.heading[language], column] as const),
  ),
);

describe('a declared heading', () => {
  it.each(declared)('of %s, "%s", is read back as itself', (kind, heading, column) => {
    const { field, more, certainty } = headingOf(heading, kind);
    expect({ field, more, certainty }).toEqual({
      field: column.field,
      more: column.more,
      certainty: 'certain',
    });
  });

  it.each(readKinds)('stands once in %s, in each language', (kind) => {
    for (const language of languages) {
      const keys = declarations[kind].map(({ heading }) => headingKey(heading[language]));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each(otherColumns.map((column) => [column.more, column] as const))(
    'without a field, %s, is known by name',
    (more, column) => {
      for (const language of languages) {
        expect(headingOf(column.heading[language])).toMatchObject({ field: 'unknown', more });
      }
    },
  );

  it('without a field stands once', () => {
    expect(new Set(otherColumns.map(({ more }) => more)).size).toBe(otherColumns.length);
  });

  it('is found by its field', () => {
    expect(columnFor('actions', 'deadline')?.heading.sv).toBe('Klart senast');
    expect(columnFor('actions', 'deadline', 'revised')?.heading.en).toBe('Revised due date');
    expect(columnFor('cycle', 'resources')).toBeUndefined();
  });
});

const samples: Readonly<Record<string, CellValue>> = {
  id: 'A-1',
  'finding.ref': 'F-1',
  'finding.kind': 'Avvikelse (mindre)',
  deadline: day('2020-09-30'),
  startDate: day('2020-02-01'),
  completedAt: day('2020-09-15'),
  cost: 1200,
  percent: 0.5,
  status: 'Klar',
  priority: 'Hög',
  links: 'A-9',
};

const texts = [
  'Byta fönster i hus A före vintern',
  'Täta dörrarna mot gården ordentligt',
  'Se över styrningen av ventilationen',
];

function cellOf(column: Column, row: number): CellValue {
  if (column.more === 'month') return ['Januari', 'April', 'Oktober'][row] ?? null;
  if (column.field === 'id' || column.field === 'finding.ref')
    return `${column.field === 'id' ? 'A' : 'F'}-${row}`;
  return samples[column.field] ?? texts[row] ?? null;
}

/** A sheet laid out as declared, three rows of it. */
const sheetIn = (kind: TableKind, language: Language): ReturnType<typeof sheetOf> =>
  sheetOf(kind === 'climatepot' ? 'Klimatpott' : kind === 'cycle' ? 'Årscykel' : 'Blad', [
    declarations[kind].map(({ heading }) => heading[language]),
    ...[0, 1, 2].map((row) => declarations[kind].map((column) => cellOf(column, row))),
  ]);

describe('a table laid out as declared', () => {
  const cases = readKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));
  it.each(cases)('%s in %s is read as declared, column by column', (kind, language) => {
    const { tables } = readPlan(bookOf(sheetIn(kind, language)), { today: '2020-11-24' });
    expect(tables.map((table) => table.kind)).toEqual([kind]);
    expect(tables[0]?.columns.map(({ field, more }) => [field, more])).toEqual(
      declarations[kind].map(({ field, more }) => [field, more]),
    );
    expect(tables[0]?.rows).toHaveLength(3);
  });
});
