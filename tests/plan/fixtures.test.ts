import { addressName, columnLetter } from '../../src/book/area';
import { readPlan } from '../../src/plan/read-plan';
import type { ColumnReading, RowReading, TableReading } from '../../src/plan/reading';
import { linksOf } from '../../src/plan/references/references';
import { fixtures } from './fixtures/all';
import type { ExpectedRow } from './fixtures/fixture';
import { bookOf } from './sheet-of';

const described = ({ column, field, more }: ColumnReading): string =>
  `${columnLetter(column)} ${field}${more === undefined ? '' : `:${more}`}`;

/** The row as the fixture says it, so that both can be compared as they stand. */
function said(reading: RowReading | undefined, expected: ExpectedRow): unknown {
  const [, status, deadline, more = {}] = expected;
  if (!reading) return 'no such row';
  const all = {
    owner: reading.ownerText,
    title: reading.title,
    id: reading.id,
    goal: reading.goal,
    area: reading.area,
    finding: reading.finding?.kind,
    completedAt: reading.status.completedAt,
  };
  const asked = Object.keys(more).map((key) => [key, all[key as keyof typeof all]]);
  return [
    reading.row,
    status === '*' ? '*' : reading.status.status,
    deadline === undefined ? undefined : (reading.deadline.date ?? reading.deadline.kind),
    Object.fromEntries(asked),
  ];
}

const wanted = ([row, status, deadline, more = {}]: ExpectedRow): unknown => [row, status, deadline, more];

function tableAt(
  tables: readonly TableReading[],
  sheet: string,
  headings: readonly number[],
  columns: string,
): TableReading | undefined {
  return tables.find(
    (table) =>
      table.sheet === sheet &&
      table.headerRow === headings.at(-1) &&
      columns.startsWith(columnLetter(table.columns[0]?.column ?? 1)),
  );
}

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
  const reading = readPlan(bookOf(...fixture.sheets), { today: fixture.today ?? '2020-11-24' });
  const problems = [...reading.problems, ...linksOf(reading).problems];

  it('has these tables, and no others', () => {
    expect(reading.tables.map(({ sheet, headingRows, kind }) => [sheet, kind, headingRows])).toEqual(
      fixture.tables.map(({ sheet, headings, kind }) => [sheet, kind, headings]),
    );
    expect(reading.noPlan).toEqual(fixture.noPlan ?? []);
    if (fixture.language !== undefined) expect(reading.language).toBe(fixture.language);
  });

  it('reads every column and row', () => {
    for (const expected of fixture.tables) {
      const table = tableAt(reading.tables, expected.sheet, expected.headings, expected.columns);
      expect(table?.columns.map(described).join(' · ')).toBe(expected.columns);
      expect(table?.rows.map(({ row }) => row)).toEqual(expected.rows.map(([row]) => row));
      expect(
        expected.rows.map((row) =>
          said(
            table?.rows.find((one) => one.row === row[0]),
            row,
          ),
        ),
      ).toEqual(expected.rows.map(wanted));
      if (expected.groups)
        expect(table?.groups.map(({ row, field }) => [row, field])).toEqual(expected.groups);
      if (expected.skipped) {
        expect(
          expected.skipped.map(([row]) => [row, table?.skipped.find((one) => one.row === row)?.why]),
        ).toEqual(expected.skipped);
      }
      if (expected.year !== undefined) expect(table?.planYear).toBe(expected.year);
      if (expected.caption !== undefined) expect(table?.caption?.row).toBe(expected.caption);
    }
  });

  it('asks what it should and nothing else', () => {
    const codes = problems.map(({ code, at }) => `${code}@${addressName(at)}`.replaceAll("'", ''));
    for (const code of fixture.problems ?? []) expect(codes).toContain(code);
    for (const code of fixture.free ?? [])
      expect(problems.map((problem) => problem.code)).not.toContain(code);
  });

  it('counts every row once', () => {
    const { read, interpreted, listed } = reading.rows;
    expect(interpreted + listed).toBe(read);
  });
});
