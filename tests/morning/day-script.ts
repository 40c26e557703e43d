import { RUNS } from '../../src/book/run-log';
import { readFileSync } from 'node:fs';
import { isDate, textOf, type CellValue } from '../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { becomes } from '../browser/becomes';
import { beginning } from '../engines/faces';
import { looked, savedCopy, typed, type Desk } from './morning-desk';

/*
 * The day of the meeting, by the keyboard and the mouse, in the workbench with the built pane: what the sample's people do on
 * 24 November 2020, and the day on which they prepare the next meeting.
 */

const NEXT = '2021-03-23';

const snapshotNow = async (desk: Desk): Promise<WorkbookSnapshot> =>
  snapshotOf(readFileSync(await savedCopy(desk)));

const shown = (cell: CellValue): string => (isDate(cell) ? cell.date : textOf(cell).trim());

/** Of the agenda and the minutes, at least. */
const WIDTH = 8;

const linesOf = (book: WorkbookSnapshot, name: string | undefined): readonly (readonly string[])[] =>
  (sheetNamed(book, name ?? '')?.values ?? []).map((line) =>
    Array.from({ length: Math.max(WIDTH, line.length) }, (_, column) => shown(line[column] ?? null)),
  );

const linesMarked = (book: WorkbookSnapshot, mark: string): readonly (readonly string[])[] =>
  linesOf(book, ownSheetNamed(book, mark));

const primary = ({ pane }: Desk) => pane.locator('.footer .primary');
const toTab = (desk: Desk, name: 'plan' | 'meeting'): Promise<void> =>
  desk.pane.getByRole('tab', { name: desk.faces.pane.tabs[name] }).click();

/** It is so late now, on every clock of the page. */
const clock = ({ view }: Desk, day: string, time: string): Promise<void> =>
  view.context.clock.setFixedTime(`${day}T${time}:00`);

/** From a review that opens to what has been written. */
async function written(desk: Desk): Promise<void> {
  await primary(desk).getByText(desk.faces.write).waitFor();
  await primary(desk).click();
  await desk.pane.locator('.message.done').waitFor();
}

/** What the notice of the pane says. */
const said = async ({ pane }: Desk): Promise<string> =>
  (await pane.locator('.message.done').textContent()) ?? '';

const form = {
  date: '2020-11-24',
  time: '13–15',
  place: 'F3',
  chair: 'Sandra Di Rocco',
  secretary: 'Kristina von Oelreich',
  checker: 'Helene Rune',
};
const more = { kind: 'Höstens genomgång', registry: 'V-2020-0351', invited: 'GA, FA, IT' };

async function prepared(desk: Desk): Promise<void> {
  const { pane } = desk;
  await primary(desk).click();
  await written(desk);
  await toTab(desk, 'meeting');
  for (const [field, text] of Object.entries(form)) await pane.locator(`#meeting-${field}`).fill(text);
  await pane.locator('#more-of-meeting').click();
  for (const [field, text] of Object.entries(more)) await pane.locator(`#meeting-${field}`).fill(text);
  await looked(desk, 'day-1-form');
  await primary(desk).click();
  await written(desk);
  const head = linesMarked(await snapshotNow(desk), 'agenda').slice(3, 9);
  expect(head.map((line) => line.slice(1, 5))).toEqual([
    ['Datum och tid', '2020-11-24 13–15', 'Typ av möte', 'Höstens genomgång'],
    ['Plats', 'F3', 'Diarienummer', 'V-2020-0351'],
    ['Ordförande', 'Sandra Di Rocco', 'Föregående möte', '2020-04-06'],
    ['Sekreterare', 'Kristina von Oelreich', 'Inbjudna', 'GA, FA, IT'],
    ['Justerare', 'Helene Rune', 'Närvarande', ''],
    ['', '', 'Frånvarande', ''],
  ]);
}

/** What is typed in the agenda while the meeting is held: when, in which line, and from which column on. */
const held = [
  ['13:00', 'Närvarande', 5, ['Sandra Di Rocco, Kristina von Oelreich, Helene Rune']],
  ['13:02', 'Frånvarande', 5, ['Göran Finnveden']],
  ['13:05', 'Dagordningen', 5, ['Enligt förslag']],
  ['13:40', 'Å-22', 5, ['Mötesrum 2 ska vara klart före påsk.', 'IT', '2021-03-31']],
  ['14:10', 'Finns det andra åtgärder', 5, ['Cykelställ byggs vid entrén.', 'Drift', '2021-05-31']],
  ['14:50', 'Tid för nästa', 5, ['2021-03-23 13–15']],
  ['14:55', 'Datum då', 5, ['2020-12-01']],
] as const;

async function meetingHeld(desk: Desk): Promise<void> {
  const book = await snapshotNow(desk);
  const sheet = ownSheetNamed(book, 'agenda') ?? '';
  const lines = linesOf(book, sheet);
  for (const [time, item, column, texts] of held) {
    await clock(desk, form.date, time);
    const row = lines.findIndex((line) => line.some((text) => text.startsWith(item))) + 1;
    for (const [index, text] of texts.entries())
      await typed(desk, { sheet, row, column: column + index, text });
  }
  // What is typed in the sheet is what the form says.
  await desk.pane.locator('#more-of-meeting[aria-expanded=false]').click();
  await becomes(() => desk.pane.locator('#meeting-absent').inputValue(), 'Göran Finnveden');
  await looked(desk, 'day-2-held');
}

async function minuted(desk: Desk): Promise<void> {
  const { pane } = desk;
  await clock(desk, form.date, '15:20');
  await pane.locator('#make-minutes').click();
  await written(desk);
  await looked(desk, 'day-3-minuted');
  const book = await snapshotNow(desk);
  const lines = linesMarked(book, 'minutes');
  expect(lines.slice(3, 14).map((line) => line.slice(1, 3))).toEqual([
    ['Typ av möte', 'Höstens genomgång'],
    ['Datum och tid', '2020-11-24 13–15'],
    ['Plats', 'F3'],
    ['Diarienummer', 'V-2020-0351'],
    ['Ordförande', 'Sandra Di Rocco'],
    ['Sekreterare', 'Kristina von Oelreich'],
    ['Justerare', 'Helene Rune'],
    ['Närvarande', 'Sandra Di Rocco, Kristina von Oelreich, Helene Rune'],
    ['Frånvarande', 'Göran Finnveden'],
    ['Inbjudna', 'GA, FA, IT'],
    ['Föregående möte', '2020-04-06'],
  ]);
  const decisions = lines.flatMap((line) => (line[4]?.startsWith('B-') ? [line.slice(4, 8)] : []));
  expect(decisions).toEqual([
    ['B-2020-11-1', 'Enligt förslag', '', ''],
    ['B-2020-11-2', 'Mötesrum 2 ska vara klart före påsk.', 'IT', '2021-03-31'],
    ['B-2020-11-3', 'Cykelställ byggs vid entrén.', 'Drift', '2021-05-31'],
  ]);
}

const actionSaying = (book: WorkbookSnapshot, text: string): readonly (readonly string[])[] =>
  book.sheets
    .filter(({ name }) => /^(?:Plan|Förslag)/u.test(name))
    .flatMap(({ name }) => linesOf(book, name).filter((line) => line.some((cell) => cell.includes(text))));

async function decisionsEntered(desk: Desk): Promise<void> {
  await desk.pane.locator('#enter-decisions').click();
  await written(desk);
  await looked(desk, 'day-4-entered');
  const book = await snapshotNow(desk);
  const [stands] = actionSaying(book, 'Cykelställ byggs vid entrén.');
  expect(stands?.join(' | ')).toContain('Drift | ');
  expect(stands?.join(' | ')).toContain('B-2020-11-3');
}

/** Every open action gets its answer from the keyboard: moved, dropped once, done once; what may be there already is another. */
async function yearClosed(desk: Desk): Promise<void> {
  const { pane, view } = desk;
  const { keyboard } = view.page;
  await pane.locator('#close-year').click();
  const place = pane.locator('.year > p').first();
  await place.waitFor();
  await pane.locator('.page h1').focus();
  const left = async (): Promise<number> =>
    Number(/(\d+) åtgärd/u.exec((await place.textContent()) ?? '')?.[1] ?? 0);
  const first = await left();
  expect(first).toBeGreaterThan(5);
  let number = 0;
  for (let count = first; count > 0; count = await left()) {
    number += 1;
    expect(number).toBeLessThan(40);
    const name = await pane.locator('.question .strong').textContent();
    const isAsked = (await pane.locator('.question [aria-pressed="true"]').count()) === 0;
    if (number === 1) await keyboard.press('1');
    else if (number === 2) {
      await keyboard.press('3');
      await pane.locator('#year-reason').fill('pengarna räckte inte');
      await pane.locator('#year-decision').fill('B-2020-11-3');
      await pane.locator('#year-decision').press('Enter');
    } else {
      if (isAsked) await keyboard.press('2');
      const another = pane.getByLabel(desk.faces.pane.year.another);
      if ((await another.count()) > 0) await another.check();
      await pane.locator('.question [data-next]').focus();
      await keyboard.press('ArrowRight');
    }
    // Its turn is over.
    const end = Date.now() + 5000;
    while (
      (await pane.locator('.question .strong').textContent()) === name &&
      (await left()) > 0 &&
      Date.now() < end
    )
      await view.page.waitForTimeout(20);
  }
  await looked(desk, 'day-5-year');
  const before = await snapshotNow(desk);
  await primary(desk).click();
  await written(desk);
  const after = await snapshotNow(desk);
  expect(await said(desk)).not.toBe('');
  expect(linesOf(after, 'Förslag 2021').length).toBeGreaterThan(linesOf(before, 'Förslag 2021').length);
  expect(actionSaying(after, 'pengarna räckte inte')).not.toEqual([]);
  // A second time there is nothing left to answer.
  await toTab(desk, 'meeting');
  await pane.locator('#close-year').click();
  await pane.getByText(desk.faces.pane.notices['nothing-to-do']).waitFor();
}

async function nextPrepared(desk: Desk): Promise<void> {
  const { pane } = desk;
  await clock(desk, NEXT, '08:00');
  await toTab(desk, 'meeting');
  await pane.locator('#meeting-date').fill(NEXT);
  await primary(desk).click();
  await written(desk);
  await pane.locator('#more-of-meeting[aria-expanded=false]').click();
  await becomes(() => pane.locator('#meeting-absent').inputValue(), '');
  expect(await pane.locator('#meeting-previous').inputValue()).toBe(form.date);
  await looked(desk, 'day-6-next');
  const lines = linesMarked(await snapshotNow(desk), 'agenda');
  const head = new Map(
    lines.slice(3, 9).flatMap((line) => [line.slice(1, 3), line.slice(3, 5)] as [string, string][]),
  );
  expect(head.get('Föregående möte')).toBe(form.date);
  expect([head.get('Närvarande'), head.get('Frånvarande'), head.get('Diarienummer')]).toEqual(['', '', '']);
  expect(head.get('Ordförande')).toBe(form.chair);
  const point = lines.slice(
    lines.findIndex(([no]) => no === '2'),
    lines.findIndex(([no]) => no === '3'),
  );
  expect(point.map((line) => line.join(' ')).join('\n')).toContain('Cykelställ byggs vid entrén.');
  // Nothing of what was decided stands as if it were decided again.
  expect(lines.filter((line) => line[4] === 'Enligt förslag')).toEqual([]);
}

/** Everything is taken back, the last first; only the cells that were typed in the agenda keep its sheet. */
async function allTakenBack(desk: Desk, first: WorkbookSnapshot): Promise<void> {
  const { pane, faces } = desk;
  const { menu, log, restore } = faces.pane;
  await pane.getByRole('button', { name: menu.name, exact: true }).click();
  await pane.getByRole('menuitem', { name: menu.log }).click();
  const done = pane.locator('.run', { hasText: log.states.done });
  await becomes(() => done.count(), 6);
  for (let left = 5; left >= 0; left -= 1) {
    await done
      .first()
      .getByRole('button', { name: beginning(restore) })
      .click();
    await done.nth(left).waitFor({ state: 'detached' });
  }
  await looked(desk, 'day-7-back');
  const last = await snapshotNow(desk);
  for (const { name } of first.sheets) expect(linesOf(last, name)).toEqual(linesOf(first, name));
  // The log stays: it says that each was taken back.
  const more = last.sheets
    .map(({ name }) => name)
    .filter((name) => name !== RUNS && !sheetNamed(first, name));
  expect(more).toEqual(['Dagordning']);
  const texts = linesOf(last, 'Dagordning')
    .flat()
    .filter((text) => text !== '');
  for (const [, , , typedTexts] of held) expect(texts).toEqual(expect.arrayContaining([...typedTexts]));
}

/** From the morning of the meeting to its day, and the year after it. */
export async function dayOfMeeting(desk: Desk): Promise<void> {
  const first = await snapshotNow(desk);
  await prepared(desk);
  await meetingHeld(desk);
  await minuted(desk);
  await decisionsEntered(desk);
  await yearClosed(desk);
  await nextPrepared(desk);
  await allTakenBack(desk, first);
}
