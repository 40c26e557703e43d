import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import type { Field } from '../../../src/plan/field';
import type { ReadingRequest } from '../../../src/plan/reading';
import { SETTINGS_PROPERTY, settingsIn } from '../../../src/plan/settings/stored-settings';
import { wordsToCarry } from '../../../src/plan/settings/carried-words';
import { readPlan } from '../../../src/plan/read-plan';
import { comparable } from '../../hosts/comparable';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';
import { tasks, withoutDeadline, withoutOwner } from './banded-rows';

/* What a person says of headings between the rows, in the workbook and in its ordered copy. */

const today = '2026-05-20';

describe('a heading that is asked about is answered once for all that may say the same', () => {
  const owned = [withoutOwner(['Anna Berg', 'Bo Ek']), 'Anna Berg', 'owner'] as const;
  const units = [withoutOwner(['IT', 'Ekonomi']), 'IT', 'owner'] as const;
  const dated = [withoutDeadline(['15/3', '15/6']), '15/3', 'deadline'] as const;
  const real = [withoutDeadline([day('2026-03-15'), day('2026-06-15')]), '2026-03-15', 'deadline'] as const;
  const archived = [
    [
      ['Arkiv'],
      ['Åtgärd', 'Ansvarig', 'Klart senast'],
      ...tasks.map((task) => [task, 'Eva Berg', '2026-03-01']),
    ],
    'Arkiv',
    'status',
  ] as const;
  const cases: readonly (readonly [Rows, string, 'owner' | 'deadline' | 'status'])[] = [
    owned,
    units,
    dated,
    real,
    archived,
  ];
  const facts = (book: WorkbookSnapshot, request: Partial<ReadingRequest> = {}) => {
    const { tables, problems } = readPlan(book, { today, ...request });
    return {
      said: tables[0]?.rows.map((row) => [row.ownerText, row.deadline.date, row.status.status, row.area]),
      asked: problems.filter(({ code }) => code === 'unsure-band').length,
    };
  };

  it.each(cases)('%#, as it says, or as a heading and nothing more', (rows, heading, field) => {
    const book = bookOf(sheetOf('Plan 2026', rows));
    const before = facts(book);
    expect(before.asked).toBe(1);
    const is: Partial<ReadingRequest> =
      field === 'status'
        ? { statuses: [{ text: heading, status: 'cancelled' }] }
        : { map: new Map([[heading, field]]) };
    const said = facts(book, is);
    expect(said.asked).toBe(0);
    expect(said.said?.some((row, at) => JSON.stringify(row) === JSON.stringify(before.said?.[at]))).toBe(
      false,
    );
    expect(facts(book, { map: new Map([[heading, 'unknown']]) })).toEqual({ said: before.said, asked: 0 });
  });

  it.each(cases)(
    '%#, the workbook remembers it, also when rows are added, and forgets it by undo',
    (rows, heading, field) => {
      const book = bookOf(sheetOf('Plan 2026', rows));
      const request: JobRequest =
        field === 'status'
          ? { today, statuses: [{ text: heading, status: 'cancelled' }] }
          : { today, map: new Map([[heading, field]]) };
      const { changes } = jobs.structure(book, request);
      const after = replay(book, changes.edits);
      const text = after.properties.get(SETTINGS_PROPERTY) ?? '';
      const told = bookOf(sheetOf('Plan 2026', [...rows, [heading], ['Kalka trädgården', 'x', 'Pågår']]));
      expect(facts({ ...told, properties: new Map([[SETTINGS_PROPERTY, text]]) }).asked).toBe(0);
      expect(facts(told).asked).toBe(1);
      expect(wordsToCarry(settingsIn(after).settings).headings).toEqual([]);
      expect(comparable(replay(after, inverse(book, changes.edits).edits))).toEqual(comparable(book));
    },
  );
});

describe('a heading that nobody has answered is asked about in the ordered copy too, once', () => {
  it.each([
    [
      'owner',
      withoutOwner(['Anna Berg', 'Bo Ek']),
      'Anna Berg',
      'missing-owner',
      ['Anna Berg', 'Anna Berg', 'Bo Ek', 'Bo Ek'],
    ],
    [
      'deadline',
      withoutDeadline(['15/3', '15/6']),
      '15/3',
      'missing-deadline',
      ['2026-03-15', '2026-03-15', '2026-06-15', '2026-06-15'],
    ],
  ] as const)('%s', (field, rows, heading, gap, cells) => {
    const book = bookOf(sheetOf('Plan', rows));
    const copy = replay(book, jobs.structure(book, { today }).changes.edits);
    const asked = (map?: ReadonlyMap<string, Field>) =>
      readPlan(copy, { today, ...(map && { map }) }).problems.flatMap(({ code, severity, found }) =>
        severity === 'warning' ? [[code, found]] : [],
      );
    expect(asked()).toEqual([['unsure-band', heading]]);
    expect(asked(new Map([[heading, field]]))).toEqual([]);
    expect(asked(new Map([[heading, 'unknown']])).map(([code]) => code)).toEqual([gap, gap, gap]);
    const { changes } = jobs.structure(copy, { today, map: new Map([[heading, field]]) });
    const after = replay(copy, changes.edits);
    const values = after.sheets.find(({ name }) => name.startsWith('Plan ('))?.values ?? [];
    const place =
      values[0]?.findIndex((cell) => textOf(cell) === (field === 'owner' ? 'Ansvarig' : 'Klart senast')) ??
      -1;
    expect(values.slice(1, 5).map((line) => textOf(line[place] ?? null))).toEqual(cells);
    expect(jobs.structure(after, { today }).changes.edits).toEqual([]);
    expect(comparable(replay(after, inverse(copy, changes.edits).edits))).toEqual(comparable(copy));
  });

  it('but not the cells of a column of areas, whoever they name', () => {
    const line = (task: string, area: string) => [task, area, '2026-06-01', 'Pågår'];
    const rows: Rows = [
      ['Åtgärd', 'Område', 'Klart senast', 'Status'],
      ['Trygghet'],
      ...tasks.map((task, at) => line(task, at % 2 === 0 ? 'IT' : 'Ekonomi')),
    ];
    const book = bookOf(sheetOf('Plan', rows));
    const copy = replay(book, jobs.structure(book, { today }).changes.edits);
    const { problems } = readPlan(copy, { today });
    expect(problems.filter(({ code }) => code === 'unsure-band')).toEqual([]);
  });
});
