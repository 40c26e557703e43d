import { columnNumber } from '../../src/book/area';
import { textOf } from '../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import type { ScanDocument } from '../../src/cli/scan-contract';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { isChoosable, isRemaining } from '../../src/plan/status';
import { textIn } from '../../src/text/text';
import { beginning, exactly } from '../engines/faces';
import { looked, paneMustSay, ribbon, saved, typed, type Desk } from './morning-desk';
import {
  figuresCounted,
  figuresOfScan,
  figuresOnAgenda,
  figuresOnOverview,
  type Figures,
} from './morning-figures';

/** What of a face is as new as the workbook: what was just made, or what its formulas count. */
interface Fresh {
  readonly overview?: 'made' | 'counted';
  readonly agenda?: 'made';
  /** Questions answered in the pane and not yet written. */
  readonly answered?: number;
}

interface Saved {
  readonly scan: ScanDocument;
  readonly snapshot: WorkbookSnapshot;
}

/** The figures that a face says must be those of the command. */
function mustBeOf(all: Figures, said: Partial<Figures>): void {
  const same = Object.fromEntries(Object.keys(said).map((name) => [name, all[name as keyof Figures]]));
  expect(said).toEqual(same);
}

/** Every face says what the command says of a copy that is saved now. */
async function facesMustAgree(desk: Desk, step: string, fresh: Fresh = {}): Promise<Saved> {
  const now = await saved(desk);
  const all = figuresOfScan(now.scan);
  const { rows: _, ...figures } = all;
  await paneMustSay(desk, { ...figures, toDecide: figures.toDecide - (fresh.answered ?? 0) });
  await looked(desk, step);
  if (fresh.overview === 'made') mustBeOf(all, figuresOnOverview(now.snapshot, desk.book));
  if (fresh.overview === 'counted') mustBeOf(all, figuresCounted(now.snapshot, desk.book));
  if (fresh.agenda === 'made') mustBeOf(all, figuresOnAgenda(now.snapshot, desk.book));
  return now;
}

const primary = ({ pane }: Desk) => pane.locator('.footer .primary');

/** From the first tab to what has been written. */
async function reviewedAndWritten(desk: Desk): Promise<void> {
  const { pane, faces } = desk;
  await primary(desk).click();
  await primary(desk).getByText(faces.write).waitFor({ timeout: 60_000 });
  await primary(desk).click();
  await pane.locator('.message.done').waitFor({ timeout: 60_000 });
}

/** Answers the first question that is answered by a choice from a list or by a name. @returns how many were */
async function answeredFirst({ pane, faces }: Desk): Promise<number> {
  await pane.getByRole('tab', { name: faces.pane.tabs.problems }).click();
  for (const code of ['missing-status', 'missing-owner', 'unknown-status']) {
    const group = pane.locator(`[data-key=${code}]`);
    if ((await group.count()) === 0) continue;
    const shut = group.locator('[aria-expanded=false]');
    if ((await shut.count()) > 0) await shut.click();
    await group.locator('.ask').first().click();
    await pane.locator('form.answer select').selectOption({ index: 1 });
    await pane.locator('form.answer [type=submit]').click();
    return 1;
  }
  return 0;
}

/** An action that remains, and the word by which another one stands otherwise. */
function change({ scan }: Saved): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
} {
  const counts = JSON.stringify(scan.rollup.byStatus);
  const tally = (rows: readonly { readonly status: string }[]): string => {
    const found: Record<string, number> = Object.fromEntries(
      Object.keys(scan.rollup.byStatus).map((name) => [name, 0]),
    );
    for (const { status } of rows) found[status] = (found[status] ?? 0) + 1;
    return JSON.stringify(found);
  };
  const plan = scan.tables.find(({ kind, rows }) => kind === 'actions' && tally(rows) === counts);
  const letter = plan?.columns.find(({ field }) => field === 'status')?.letter;
  const row = plan?.rows.find(({ status }) => isRemaining(status));
  const other = plan?.rows.find(
    ({ status, statusText }) => isChoosable(status) && status !== row?.status && statusText !== '',
  );
  if (!plan || letter === undefined || !row || !other) throw new Error('the plan has no status to change');
  return { sheet: plan.sheet, row: row.row, column: columnNumber(letter), text: other.statusText };
}

/** A person changes a status in the plan. */
async function planChanged(desk: Desk, before: Saved): Promise<void> {
  await typed(desk, change(before));
}

/** What is typed of the first matter with a proposal, cell by cell from the column of decisions on. */
const decision = ['Enligt förslaget', 'Eva Berg', '2020-12-15'];

interface Matter {
  readonly sheet: string;
  readonly row: number;
  /** Of the column where decisions are written. */
  readonly column: number;
  readonly name: string;
}

/** The first matter of the agenda that has a proposal. */
function matterIn({ snapshot }: Saved): Matter {
  const sheet = ownSheetNamed(snapshot, 'agenda') ?? '';
  const lines = (sheetNamed(snapshot, sheet)?.values ?? []).map((line) => line.map(textOf));
  const headings = lines.findIndex((line) => line.filter((text) => text !== '').length === 7);
  const at = lines.findIndex((line, index) => index > headings && (line[3] ?? '') !== '');
  return { sheet, row: at + 1, column: 5, name: lines[at]?.[1] ?? '' };
}

async function decisionsTyped(desk: Desk, matter: Matter): Promise<void> {
  const { sheet, row, column } = matter;
  for (const [index, text] of decision.entries())
    await typed(desk, { sheet, row, column: column + index, text });
}

function decisionsMustStand({ snapshot }: Saved, { sheet, name }: Matter): void {
  const lines = (sheetNamed(snapshot, sheet)?.values ?? []).map((line) => line.map(textOf));
  expect(lines.filter((line) => line[1] === name).map((line) => line.slice(4, 7))).toContainEqual(decision);
}

/** Rows of a plan that a person writes by hand: what is to be done, by whom, until when, and how it goes. */
const ownRows = [
  ['Byt lampor', 'Eva Berg', '2020-10-16', 'ongoing'],
  ['Sortera avfall', '', '2020-12-31', 'done'],
  ['Laga taket', 'Bo Lund', '2020-12-31', 'notStarted'],
] as const;

/** In a workbook without a plan an empty one is made and filled in by hand; then the morning is as any other. */
async function morningWithoutPlan(desk: Desk): Promise<void> {
  const { pane, faces } = desk;
  await pane.getByRole('button', { name: exactly(faces.pane.none.create) }).click();
  await primary(desk).getByText(faces.write).waitFor();
  await primary(desk).click();
  await pane.locator('.message.done').waitFor();
  const { scan } = await saved(desk);
  const [plan] = scan.tables;
  for (const [index, [title, owner, day, status]] of ownRows.entries()) {
    const texts = { title, owner, deadline: day, status: textIn(desk.book.language).status[status] };
    for (const [field, text] of Object.entries(texts)) {
      const letter = plan?.columns.find((column) => column.field === field)?.letter ?? '';
      if (plan && text !== '')
        await typed(desk, {
          sheet: plan.sheet,
          row: plan.headerRow + 1 + index,
          column: columnNumber(letter),
          text,
        });
    }
  }
  await morning(desk);
}

/** From the click to the meeting, by a person who changes her mind; every face says the same at every step. */
async function morning(desk: Desk): Promise<void> {
  const { pane, faces } = desk;
  await facesMustAgree(desk, '1-opened');
  const answered = await answeredFirst(desk);
  await facesMustAgree(desk, '2-answered', { answered });
  await reviewedAndWritten(desk);
  const written = await facesMustAgree(desk, '3-written', { overview: 'made', agenda: 'made' });
  await planChanged(desk, written);
  await facesMustAgree(desk, '4-changed', { overview: 'counted' });

  await pane
    .getByRole('button', { name: beginning(faces.pane.restore) })
    .first()
    .click();
  const { undone, 'undone-in-part': inPart } = faces.pane.notices;
  await pane
    .getByText(beginning(inPart))
    .or(pane.getByText(exactly(undone)))
    .waitFor();
  await facesMustAgree(desk, '5-undone');
  await reviewedAndWritten(desk);
  const again = await facesMustAgree(desk, '6-again', { overview: 'made', agenda: 'made' });

  await ribbon(desk, 'agenda');
  await decisionsTyped(desk, matterIn(again));
  const decided = await facesMustAgree(desk, '7-decided', { overview: 'counted' });
  decisionsMustStand(decided, matterIn(again));
  await planChanged(desk, decided);
  await ribbon(desk, 'rollup');
  await ribbon(desk, 'agenda');
  const last = await facesMustAgree(desk, '8-meeting', { overview: 'made', agenda: 'made' });
  decisionsMustStand(last, matterIn(again));
}

/** The same in a workbook that takes no new sheet: nothing is written, and the pane says why. */
async function morningWithoutRoom(desk: Desk): Promise<void> {
  const { pane, faces } = desk;
  const before = await facesMustAgree(desk, '1-opened');
  await primary(desk).click();
  await pane.getByText(exactly(faces.pane.notices.locked)).waitFor();
  const after = await facesMustAgree(desk, '2-refused');
  expect(after.scan).toEqual({ ...before.scan, file: after.scan.file });
}

/** By what the workbook lacks. */
export const mornings = { nothing: morning, plan: morningWithoutPlan, room: morningWithoutRoom };
