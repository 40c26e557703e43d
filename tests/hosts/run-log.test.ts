import { guarded } from '../../src/book/guarded';
import type { Edit } from '../../src/book/edit';
import { loggedRun } from '../../src/book/logged-run';
import { previewOf } from '../../src/book/preview';
import { replay } from '../../src/book/replay';
import { runLines } from '../../src/book/run-log';
import { isEarlier } from '../../src/book/run-line';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import type { WorkbookHost } from '../../src/hosts/host';
import { memoryHost } from '../../src/hosts/memory/memory';
import { openedPackage } from '../../src/hosts/xlsx/open';
import { xlsxHost, type XlsxHost } from '../../src/hosts/xlsx/xlsx';
import { seedBook, seedEdits } from '../book/seed-book';
import { withoutLog } from '../book/without-log';
import { workbookWith } from '../opc/tiny-workbook';
import { callsOf, copied, freshHost, seen, tornBy, type Moment } from './apps-script/broken-runs';
import { seeded } from './apps-script/seeded';
import { comparable } from './comparable';
import { excelUnderTest } from './excel/excel-double';
import { seededFile } from './excel/seeded-file';
import { told } from './excel/told';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

const made: readonly Edit[] = [
  { kind: 'writeCells', at: at('Plan 2020', 2, 2), cells: [['vårt'], ['vårt']] },
  { kind: 'addSheet', sheet: 'Ny' },
  { kind: 'setName', name: 'planbok_ny', area: at('Ny', 1, 1), hidden: true },
  { kind: 'writeCells', at: at('Ny', 1, 1), cells: [['vår']] },
];
const note = { job: 'review', day: '2020-11-24', cells: 2 };
const stamp = { at: '2020-11-24 14:32', job: 'review' };
const run = loggedRun(stamp, 'done', seedBook, made, previewOf(seedBook, made));

const acts = (book: WorkbookSnapshot): readonly unknown[] =>
  runLines(book).map((line) => (isEarlier(line) ? line : [line.at, line.act, line.job]));

const done = ['2020-11-24 14:32', 'done', 'review'];
const undone = ['2020-11-25 09:00', 'undone', 'review'];
const redone = ['2020-11-25 09:01', 'redone', 'review'];

test.each<[string, () => WorkbookHost, (book: WorkbookSnapshot) => WorkbookSnapshot]>([
  ['memory', () => memoryHost(seedBook), (book) => book],
  ['excel', () => excelUnderTest(seededFile()).host, told],
  ['apps-script', () => seeded(seedEdits).host, (book) => book],
])(
  '%s: a run, its undo and its redo each have a row, and all else is as without a log',
  async (_, opened, seenAs) => {
    const host = opened();
    const shown = async (): Promise<unknown> => comparable(seenAs(withoutLog(await host.read())));
    const before = await shown();
    await host.apply(guarded(seedBook, made), { note, ...(run && { run }) });
    expect(acts(await host.read())).toEqual([done]);
    const after = await shown();
    expect(after).toEqual(comparable(seenAs(replay(seedBook, made))));
    const id = (await host.history?.runs())?.find(({ job }) => job !== '')?.id ?? '';
    expect(await host.history?.undo(id, '2020-11-25 09:00')).toEqual([]);
    expect(acts(await host.read())).toEqual([done, undone]);
    expect(await shown()).toEqual(before);
    await host.history?.redo(id, '2020-11-25 09:01');
    expect(acts(await host.read())).toEqual([done, undone, redone]);
    expect(await shown()).toEqual(after);
  },
);

const partsOf = (host: XlsxHost): ReadonlyMap<string, string> => {
  const pkg = openedPackage(host.bytes());
  return new Map([...pkg.names()].map((part) => [part, Buffer.from(pkg.bytes(part)).toString('base64')]));
};

const changing = (host: XlsxHost, text: string): void => {
  const edits: readonly Edit[] = [{ kind: 'writeCells', at: at('Plan 2020', 2, 2), cells: [[text]] }];
  const line = loggedRun({ ...stamp, job: text }, 'done', host.read(), edits, previewOf(host.read(), edits));
  host.apply(guarded(host.read(), edits), line && { run: line });
};

test('a file: several runs are taken back one by one, each with its row and with the bytes of the sheets as they were', () => {
  const file = seededFile();
  const host = xlsxHost(file);
  const sheets = [...partsOf(host)].filter(
    ([part]) => part.startsWith('xl/worksheets/') || part === 'xl/styles.xml',
  );
  const texts = ['ett', 'två', 'tre'];
  for (const text of texts) changing(host, text);
  for (const text of [...texts].reverse()) {
    // Each time the file is opened anew, as the command does.
    const again = xlsxHost(host.bytes());
    expect(comparable(withoutLog(again.read()))).toEqual(comparable(withoutLog(host.read())));
    host.undoLast('2020-11-25 09:00');
    expect(acts(host.read()).at(-1)).toEqual(['2020-11-25 09:00', 'undone', text]);
  }
  expect(acts(host.read())).toHaveLength(6);
  expect(comparable(withoutLog(host.read()))).toEqual(comparable(seedBook));
  const now = partsOf(host);
  for (const [part, bytes] of sheets) expect([part, now.get(part) === bytes]).toEqual([part, true]);
});

test('a file of which every run is taken back says so, and keeps its log', () => {
  const host = xlsxHost(workbookWith());
  const sheet = host.read().sheets[0]?.name ?? '';
  const edits: readonly Edit[] = [{ kind: 'writeCells', at: at(sheet, 2, 1), cells: [['vårt']] }];
  host.apply(guarded(host.read(), edits), run && { run });
  host.undoLast('2020-11-25 09:00');
  const again = xlsxHost(host.bytes());
  expect(() => again.undoLast('nu')).toThrow(
    expect.objectContaining({ details: { reason: 'no-more-runs' } }),
  );
  expect(acts(again.read())).toHaveLength(2);
});

test('a file: an undo that leaves a cell has its row too, and so has one without a time the rows of before', () => {
  const host = xlsxHost(seededFile());
  changing(host, 'vårt');
  const hers: readonly Edit[] = [{ kind: 'writeCells', at: at('Plan 2020', 3, 2), cells: [['hennes']] }];
  const line = loggedRun(stamp, 'done', host.read(), hers, previewOf(host.read(), hers));
  host.apply(guarded(host.read(), hers), line && { run: line });
  host.undoLast();
  expect(acts(host.read())).toEqual([['2020-11-24 14:32', 'done', 'vårt'], done]);
});

test('apps-script: a run that is cut short anywhere leaves neither its changes nor its row', () => {
  const { book } = seeded(seedEdits);
  const before = freshHost(book).read();
  const changes = guarded(before, made);
  const work = (host: ReturnType<typeof freshHost>): void => void host.apply(changes, run && { run });
  const ended = copied(book);
  work(freshHost(ended));
  expect(acts(freshHost(ended).read())).toEqual([done]);
  const ends = new Set([seen(book), seen(ended)]);
  const ways = [
    [false, 0],
    [true, 0],
    [true, 3],
  ] as const;
  const torn: string[] = [];
  for (let nth = 1; nth <= callsOf(book, work); nth += 1)
    for (const [late, moment] of (['before', 'after'] as readonly Moment[]).entries()) {
      const [dies, again] = ways[(nth + late) % ways.length] ?? ways[0];
      const where = tornBy(book, work, ends, [nth, moment, dies, again]);
      if (where !== undefined) torn.push(where);
    }
  expect(torn).toEqual([]);
}, 60_000);
