import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../src/book/snapshot';
import { Failure } from '../../src/hosts/failure';
import type { WorkbookHost } from '../../src/hosts/host';
import { memoryHost } from '../../src/hosts/memory/memory';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { needsDecision } from '../../src/plan/needs-decision';
import { noticeChanges } from '../../src/ribbon/notice-changes';
import type { RibbonDesk } from '../../src/ribbon/desk';
import type { Notice } from '../../src/ribbon/notice';
import { checked, MOST_CELLS, noPlan } from '../../src/ribbon/notices';
import { press } from '../../src/ribbon/press';
import { conversationOver } from '../../src/conversation/conversation-over';
import { svFailure } from '../../src/text/sv/failures';
import { svRibbon } from '../../src/text/sv/ribbon';
import { svWorkbook } from '../../src/text/sv/workbook';
import { reportOf } from '../pane/model/report-of';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { withoutLog } from '../book/without-log';

const today = '2020-11-24';
const sample = snapshotOf(readFileSync(join(__dirname, '../../samples/handlingsplan-exempel.xlsx')));
const reviewed = replay(sample, jobs.review(sample, { today }).changes.edits);

interface Seen {
  readonly host: WorkbookHost;
  readonly shown: string[];
  readonly notices: Notice[];
}

function deskOver(host: WorkbookHost): Seen & { readonly desk: RibbonDesk } {
  const shown: string[] = [];
  const notices: Notice[] = [];
  const desk: RibbonDesk = {
    conversation: conversationOver(host),
    language: 'sv',
    today: () => today,
    show: async (sheet) => {
      const name = ownSheetNamed(await host.read(), sheet);
      if (name !== undefined) shown.push(name);
      return name !== undefined;
    },
    tell: async (notice) => {
      notices.push(notice);
    },
  };
  return { host, shown, notices, desk };
}

test.each([
  ['drawn', { undrawn: ['Lägesbild'] }, svRibbon.undrawn.title, [svRibbon.undrawn.what('Lägesbild')]],
  ['frozen', { unfrozen: ['Plan'] }, svRibbon.unfrozen.title, [svRibbon.unfrozen.what(['Plan'])]],
  [
    'frozen, of several sheets',
    { unfrozen: ['Plan', 'Dagordning', 'Beslut'] },
    svRibbon.unfrozen.title,
    [
      'Rubrikraderna på bladen ”Plan”, ”Dagordning” och ”Beslut” gick inte att låsa i det här programmet. Allt annat är på plats.',
    ],
  ],
  [
    'drawn nor frozen',
    { undrawn: ['Lägesbild'], unfrozen: ['Plan'] },
    svRibbon.undrawn.title,
    [svRibbon.undrawn.what('Lägesbild'), svRibbon.unfrozen.what(['Plan'])],
  ],
])('what could not be %s is named, and the sheet is shown all the same', async (_, lacks, title, lines) => {
  const { shown, notices, desk } = deskOver(memoryHost(sample));
  const { conversation } = desk;
  const apply: typeof conversation.apply = async (...of) => ({
    ...(await conversation.apply(...of)),
    ...lacks,
  });
  await press('rollup', { ...desk, conversation: { ...conversation, apply } });
  expect(shown).toEqual(['Lägesbild']);
  expect(notices).toEqual([{ title, lines, isAboutShown: true, cells: [] }]);
});

const texts = (book: WorkbookSnapshot, sheet: string): unknown => sheetNamed(book, sheet)?.values;

test('Dagordning writes the agenda, shows it, and says nothing', async () => {
  const { host, shown, notices, desk } = deskOver(memoryHost(sample));
  await press('agenda', desk);
  expect(shown).toEqual(['Dagordning']);
  expect(notices).toEqual([]);
  const after = await host.read();
  for (const { name } of sample.sheets) expect(texts(after, name)).toEqual(texts(sample, name));
});

test('Lägesbild on an orderly plan writes the overview and leaves the plan alone', async () => {
  const without = replay(reviewed, [
    { kind: 'removeOwnSheet', sheet: ownSheetNamed(reviewed, 'rollup') ?? '' },
  ]);
  const { host, shown, notices, desk } = deskOver(memoryHost(without));
  await press('rollup', desk);
  expect(notices).toEqual([]);
  expect(shown).toEqual(['Lägesbild']);
  expect(ownSheetNamed(await host.read(), 'rollup')).toBe('Lägesbild');
});

test('Lägesbild twice writes nothing the second time, and still shows the sheet', async () => {
  const { host, shown, notices, desk } = deskOver(memoryHost(reviewed));
  await press('rollup', desk);
  const before = await host.read();
  await press('rollup', desk);
  expect(notices).toEqual([]);
  expect(shown).toEqual(['Lägesbild', 'Lägesbild']);
  expect(await host.read()).toBe(before);
});

test('Lägesbild on a plan that is not in order writes the overview, which says so, and no other sheet', async () => {
  const { host, shown, notices, desk } = deskOver(memoryHost(sample));
  await press('rollup', desk);
  expect([shown, notices]).toEqual([['Lägesbild'], []]);
  const after = await host.read();
  for (const sheet of sample.sheets) expect(sheetNamed(after, sheet.name)).toEqual(sheet);
  const added = withoutLog(after)
    .sheets.slice(sample.sheets.length)
    .map(({ name, visibility }) => [name, visibility]);
  // What the day looked like is remembered where nobody sees it.
  expect(added).toEqual([
    ['Lägesbild', 'visible'],
    ['Planbok minne, dagar', 'very-hidden'],
  ]);
  expect(texts(after, 'Lägesbild')).toContainEqual(expect.arrayContaining([svWorkbook.rollup.notInOrder]));
  await press('rollup', desk);
  expect(await host.read()).toBe(after);
});

test('an overview of a plan as it stands is taken back whole', async () => {
  const { host, desk } = deskOver(memoryHost(sample));
  await press('rollup', desk);
  const [run] = (await desk.conversation.look({ today })).runs;
  await desk.conversation.undo(run?.id ?? '', { today });
  expect(withoutLog(await host.read()).sheets).toEqual(sample.sheets);
});

test('Granska names everything to decide with its cell, and changes nothing', async () => {
  const { host, notices, desk } = deskOver(memoryHost(sample));
  await press('check', desk);
  const { problems } = jobs.check(sample, { today });
  const asked = problems.filter(needsDecision);
  expect(notices).toMatchObject([{ title: svRibbon.checked.title(asked.length) }]);
  expect(notices[0]?.cells.map(({ at }) => at)).toEqual(asked.map(({ at }) => at));
  expect(await host.read()).toBe(sample);
});

test.each(['check', 'rollup', 'agenda', 'owners'] as const)(
  '%s on a workbook without a plan says so',
  async (button) => {
    const empty = bookOf(sheetOf('Blad1', [['Inköpslista'], ['Mjölk']]));
    const { host, shown, notices, desk } = deskOver(memoryHost(empty));
    await press(button, desk);
    expect([shown, notices.map(({ title }) => title)]).toEqual([[], [svRibbon.noPlan.title]]);
    expect(await host.read()).toBe(empty);
  },
);

test('a protected structure is told, not passed over', async () => {
  const { notices, desk } = deskOver(memoryHost({ ...sample, isStructureProtected: true }));
  await press('agenda', desk);
  expect(notices).toMatchObject([{ title: svRibbon.notShown.title }]);
});

test('a failure is told in its own words, a bug as a bug', async () => {
  const failing = (error: Error): WorkbookHost => ({
    ...memoryHost(sample),
    apply: () => {
      throw error;
    },
  });
  const protectedSheet = deskOver(failing(new Failure('protected', { sheet: 'Plan', cell: 'B3' })));
  await press('agenda', protectedSheet.desk);
  expect(protectedSheet.notices).toEqual([
    {
      title: svRibbon.failed.title,
      lines: [`${svFailure.sheet('Plan')}, B3`, svFailure.reasons.protected(0)],
      nothingWritten: svFailure.nothingWritten,
      cells: [],
    },
  ]);
  const torn = deskOver(failing(new Failure('in-cell-edit', { isHalfDone: true })));
  await press('agenda', torn.desk);
  expect(torn.notices[0]?.lines).toEqual([
    svFailure.reasons['in-cell-edit'](0),
    svFailure.reasons['half-done'](0),
  ]);
  const bug = deskOver(failing(new TypeError('x is not a function')));
  await press('agenda', bug.desk);
  expect(bug.notices).toMatchObject([{ title: svRibbon.bug.title }]);
});

test('a run that was cut short is told before anything is done', async () => {
  const host: WorkbookHost = {
    ...memoryHost(sample),
    history: {
      runs: () => [{ id: '1', job: 'review', day: today, cells: 3, state: 'half-done' }],
      undo: () => [],
      redo: () => undefined,
      lost: () => [],
      recover: () => undefined,
    },
  };
  const { notices, shown, desk } = deskOver(host);
  await press('agenda', desk);
  expect([shown, notices.map(({ title }) => title)]).toEqual([[], [svRibbon.halfDone.title]]);
});

describe('the notice sheet', () => {
  const notice: Notice = {
    title: 'Granskat',
    lines: ['=HYPERLINK("x")'],
    cells: [{ at: { sheet: sample.sheets[1]?.name ?? '', row: 3, column: 2 }, text: 'Välj en status.' }],
  };
  const written = replay(sample, noticeChanges(sample, notice, today, 'sv').edits);

  test('says it all, with a link to each cell', () => {
    const sheet = sheetNamed(written, svRibbon.notice.sheet);
    expect(sheet && valueAt(sheet, 4, 1)).toBe('=HYPERLINK("x")');
    expect([...(sheet?.links.values() ?? [])]).toEqual([notice.cells[0]?.at]);
  });

  test('is used again and is never read as a part of the plan', () => {
    const { edits } = noticeChanges(written, { ...notice, title: 'Igen' }, today, 'sv');
    expect(edits.map(({ kind }) => kind)).not.toContain('addSheet');
    expect(jobs.check(written, { today }).problems).toEqual(jobs.check(sample, { today }).problems);
  });
});

test('Lägesbild where there are findings and no plan says so, and writes nothing', async () => {
  const findings = bookOf(
    sheetOf('Revision', [
      ['Nr', 'Iakttagelse', 'Typ', 'Krav'],
      [1, 'Rutinen saknas', 'Avvikelse', '8.1'],
      [2, 'Bra ordning', 'Positiv iakttagelse', '8.2'],
    ]),
  );
  const { host, shown, notices, desk } = deskOver(memoryHost(findings));
  await press('rollup', desk);
  expect(shown).toEqual([]);
  expect(notices).toMatchObject([{ title: svRibbon.noPlan.title }]);
  expect(await host.read()).toBe(findings);
});

test('a sheet that may be a plan is asked about, with the column that looks like the action', () => {
  const near = {
    sheet: 'Blad1',
    headerRow: 1,
    left: 1,
    right: 5,
    headings: [],
    found: [],
    missing: [],
    titleColumn: 5,
    titleHeading: 'Subject',
    kinds: ['actions'],
  } as const;
  const { lines } = noPlan(reportOf({ nearMisses: [near] }), 'sv');
  expect(lines).toContain(
    'Är det här en handlingsplan? Kolumn E, ”Subject”, ser ut att vara åtgärden. Svara i panelen, så minns arbetsboken det.',
  );
});

test('an edit in an original is listed however much there is to decide, and all that is not is counted', () => {
  const asked = Array.from({ length: MOST_CELLS + 50 }, (_, index) => ({
    code: 'missing-status' as const,
    severity: 'warning' as const,
    at: { sheet: 'Plan', row: index + 2, column: 6 },
  }));
  const edited = {
    code: 'changed-source' as const,
    severity: 'note' as const,
    at: { sheet: 'Original', row: 4, column: 6 },
    found: 'Å-02',
    candidates: ['Pågår', 'Klar'],
  };
  const { cells, lines, title } = checked(reportOf({ problems: [...asked, edited] }), 'sv');
  expect(cells).toHaveLength(MOST_CELLS);
  expect(cells.at(-1)).toEqual({ at: edited.at, text: expect.stringContaining('Pågår → Klar') });
  expect(lines).toContain(svRibbon.notice.more(51));
  expect(title).toContain('250');
});
