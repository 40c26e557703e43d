import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { excelOver } from '../../../workbench/office-double/excel-over';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import type { Workbench } from '../../../workbench/office-double/workbench';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { built } from '../bench-server';
import '../office';

/* The engine in a thread of its own: nobody waits for it, and what befalls it befalls nobody else. */

jest.setTimeout(120_000);

const ROWS = 1000;
const isDone = (row: number): boolean => row % 4 === 0;

/** Rows of A number, B status, C how many have it, D a number made of C: two formulas a row, and their results. */
function grown(): Uint8Array {
  const done = Array.from({ length: ROWS }, (_, at) => isDone(at + 1)).filter(Boolean).length;
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const row = at + 1;
    const count = isDone(row) ? done : ROWS - done;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="inlineStr"><is><t>${isDone(row) ? 'Klar' : 'Pågår'}</t></is></c><c r="C${row}"><f>COUNTIF($B$1:$B$${ROWS},B${row})</f><v>${count}</v></c><c r="D${row}"><f>C${row}*2+A${row}</f><v>${count * 2 + row}</v></c></row>`;
  });
  return blankWorkbook({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  });
}

const engine = resolve(__dirname, '../../../dist/workbench/engine.cjs');
const open: Workbench[] = [];
const folder = mkdtempSync(join(tmpdir(), 'planbok-engine-'));

beforeAll(() => built(['workbench', 'engine.cjs']));
afterEach(() => {
  for (const workbench of open.splice(0)) workbench.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function apart(bytes: Uint8Array, file = engine, patience?: number): Workbench {
  const workbench = openWorkbench(bytes, {
    engine: { file, ...(patience === undefined ? {} : { patience }) },
    today: '2020-11-24',
  });
  open.push(workbench);
  return workbench;
}

const at = (row: number, column: number) => ({ sheet: 'Blad1', row, column });
const valuesOf = (workbench: Workbench): readonly (readonly string[])[] =>
  workbench.texts({ sheet: 'Blad1', row: 1, column: 3, rows: ROWS, columns: 2 });

/** A thread of which the first batches go well; then it does this. */
function thread(does: string): string {
  const file = join(folder, `${does.length}.cjs`);
  writeFileSync(
    file,
    `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ formulas }) => { if (formulas.length === 0) parentPort.postMessage([]); else { ${does} } });`,
  );
  return file;
}

test('while thousands of formulas are computed others get their turn, and the numbers are right', async () => {
  const workbench = apart(grown());
  await workbench.calculated();
  let [turns, turnsBefore] = [0, 0];
  let isRunning = true;
  const turn = (): void => {
    turns += 1;
    if (isRunning) setImmediate(turn);
  };
  workbench.typeInto(at(1, 2), 'Klar');
  // The value itself is there at once; what is counted of it, later.
  expect(workbench.cell(at(1, 2)).value).toBe('Klar');
  expect(workbench.cell(at(4, 3)).value).toBe(ROWS / 4);
  turn();
  const stop = workbench.onChange(({ kind }) => {
    if (kind === 'calculated' && workbench.cell(at(1, 3)).value === ROWS / 4) turnsBefore = turns;
  });
  await workbench.calculated();
  isRunning = false;
  stop();
  // Were it computed in this thread, there would hardly be any.
  expect(turns).toBeGreaterThan(100);
  expect(turnsBefore).toBeLessThan(turns);
  const done = ROWS / 4 + 1;
  const expected = Array.from({ length: ROWS }, (_, index) => {
    const count = isDone(index + 1) || index === 0 ? done : ROWS - done;
    return [count, count * 2 + index + 1].map(String);
  });
  expect(valuesOf(workbench)).toEqual(expected);
});

test('what is typed while it computes is computed too, and an add-in that reads waits for its values', async () => {
  const { excel, workbench } = excelOver(grown(), { engine: { file: engine }, today: '2020-11-24' });
  open.push(workbench);
  workbench.typeInto(at(1, 2), 'Klar');
  await new Promise(setImmediate);
  workbench.typeInto(at(2, 2), 'Klar');
  workbench.typeInto(at(2, 5), `=COUNTIF($B$1:$B$${ROWS},"Klar")+D1`);
  const expected = ROWS / 4 + 2;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const read = sheet.getRange('C1:E2').load('values');
    await context.sync();
    expect(read.values).toEqual([
      [expected, expected * 2 + 1, ''],
      [expected, expected * 2 + 2, expected * 3 + 1],
    ]);
  });
  const saved = snapshotOf(workbench.save());
  expect(saved.sheets[0]?.values[3]?.[2]).toBe(expected);
});

test.each([
  ['crashes', 'process.exit(3)'],
  ['throws', 'throw new Error("unreachable")'],
  ['never answers', ''],
  ['is not there', undefined],
])('an engine that %s: values stay and are marked, a message says so, all else goes on', async (_, does) => {
  const file = does === undefined ? join(folder, 'nowhere.cjs') : thread(does);
  const workbench = apart(grown(), file, does === '' ? 50 : undefined);
  await workbench.calculated();
  const before = workbench.cell(at(4, 3)).value;
  workbench.typeInto(at(1, 2), 'Klar');
  await workbench.calculated();
  expect(workbench.book().hasStoppedCalculating).toBe(true);
  expect(workbench.cell(at(4, 3)).value).toBe(before);
  const cells = workbench.rows('Blad1', 4, 4)[0]?.cells.filter(({ isStale }) => isStale);
  expect(cells?.map(({ column }) => column)).toEqual([3, 4]);
  workbench.typeInto(at(1, 1), '7');
  await workbench.calculated();
  expect(workbench.cell(at(1, 1)).value).toBe(7);
  // Excel computes them when it opens the file.
  expect(openedPackage(workbench.save()).text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});
