import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../src/book/edit';
import { sheetNamed, valueAt } from '../../src/book/snapshot';
import { textOf } from '../../src/book/cells';
import { replay } from '../../src/book/replay';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobs } from '../../src/jobs/jobs';
import { markName, ownSheetNamed } from '../../src/jobs/sheets/own-sheet';

/** Characters of a text that fit on one line of the overview's or the agenda's narrow columns, or name a cell. */
const ONE_LINE = 44;

const samples = [
  ['handlingsplan-exempel.xlsx', 'sv'],
  ['action-plan-sample.xlsx', 'en'],
] as const;

describe.each(samples)('%s on paper', (name, language) => {
  const book = xlsxHost(readFileSync(join(__dirname, '..', '..', 'samples', name))).read();
  const { edits } = jobs.review(book, { today: '2020-11-24', language }).changes;
  const after = replay(book, edits);
  const made = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit] : []));
  const pageOf = (sheet: string | undefined): Extract<Edit, { kind: 'setPage' }>['page'] | undefined =>
    edits.flatMap((edit) => (edit.kind === 'setPage' && edit.sheet === sheet ? [edit.page] : []))[0];
  const plan = ownSheetNamed(after, 'plan_1');

  test('every sheet that is shown says how it is printed, with the day of its data', () => {
    const shown = made.filter(({ visibility = 'visible' }) => visibility === 'visible');
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const { sheet } of shown)
      expect([sheet, pageOf(sheet)?.footer]).toEqual([sheet, expect.stringMatching(/ · 2020-11-24$/)]);
  });

  test('no link stands on a text that needs more than a line', () => {
    const ours = ['agenda', 'rollup'].map((mark) => ownSheetNamed(after, mark));
    const linked = edits.flatMap((edit) =>
      edit.kind === 'setLink' && ours.includes(edit.at.sheet) ? [edit.at] : [],
    );
    expect(linked.length).toBeGreaterThan(10);
    for (const { sheet, row, column } of linked) {
      const standing = sheetNamed(after, sheet);
      const text = standing ? textOf(valueAt(standing, row, column)) : '';
      expect(text).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(ONE_LINE);
    }
  });

  test('the ordered plan prints neither where its rows come from nor their old texts, and repeats its headings', () => {
    const page = pageOf(plan);
    const sheet = plan === undefined ? undefined : sheetNamed(after, plan);
    const all = sheet?.values[0]?.length ?? 0;
    expect(after.names.some((known) => known.name === markName('plan_1'))).toBe(true);
    expect(page).toMatchObject({ orientation: 'landscape', titleRows: { first: 1, last: 1 } });
    expect(page?.columns).toBeGreaterThan(5);
    expect(all - (page?.columns ?? 0)).toBeGreaterThanOrEqual(1);
    const widths = edits.flatMap((edit) =>
      edit.kind === 'setWidths' && edit.sheet === plan ? edit.widths : [],
    );
    const printed = widths.slice(0, page?.columns);
    expect(printed.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(170);
  });

  test('counts of none are dashes, and the chart ends before the next section', () => {
    const rollup = ownSheetNamed(after, 'rollup') ?? '';
    const formats = edits.flatMap((edit) =>
      edit.kind === 'setFormat' && edit.area.sheet === rollup ? [edit.format] : [],
    );
    expect(formats.filter((format) => format === '0;-0;"–"').length).toBeGreaterThanOrEqual(2);
    const over = edits.flatMap((edit) =>
      edit.kind === 'setChart' && edit.over.sheet === rollup ? [edit.over] : [],
    )[0];
    const standing = sheetNamed(after, rollup);
    if (!over || !standing) throw new Error('no chart');
    const below = standing.values.findIndex(
      (line, index) => index + 1 >= over.row && line.some((cell) => textOf(cell) !== ''),
    );
    expect(below + 1).toBeGreaterThan(over.row + over.rows);
  });

  test('no page of the agenda ends with a heading, and each is filled before the next begins', () => {
    const agenda = ownSheetNamed(after, 'agenda') ?? '';
    const looks = edits.flatMap((edit) =>
      edit.kind === 'setLook' && edit.area.sheet === agenda && ['section', 'total'].includes(edit.look)
        ? [edit.area]
        : [],
    );
    const isHeading = (row: number): boolean =>
      looks.some((area) => row >= area.row && row < area.row + area.rows);
    const { breaksBefore = [], isFitted, titleRows } = pageOf(agenda) ?? {};
    expect(breaksBefore.length).toBeGreaterThanOrEqual(4);
    expect(breaksBefore.filter((row) => isHeading(row - 1))).toEqual([]);
    expect(breaksBefore.every((row) => row > (titleRows?.last ?? 0) + 1)).toBe(true);
    expect(isFitted).toBe(true);
  });
});
