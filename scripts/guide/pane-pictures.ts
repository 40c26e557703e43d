import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { GuideLanguage } from '../../src/text/guide-pages';
import * as en from '../../src/text/en/glossary';
import { enWorkbench } from '../../src/text/en/workbench';
import * as sv from '../../src/text/sv/glossary';
import { svWorkbench } from '../../src/text/sv/workbench';
import { agendaRows } from './agenda-rows';
import { openWorkbench, type OpenWorkbench } from './workbench';

/** The meeting of the samples is on 24 November: four days before it, and the day after. */
const DAYS = { before: '2020-11-20', after: '2020-11-25' } as const;
/** The sheet with the plan of the year, in either sample. */
const PLAN = 'Plan 2020';
/** A slow machine takes some seconds for each step. */
const LONGEST_WAIT = 120_000;
/** Milliseconds in which what moves comes to rest. */
const REST = 700;

/** Gets every picture as it is taken. */
export type Keep = (name: string, png: Buffer) => void;

/** What is typed for a decision that the meeting makes about a row of the agenda that begins with this number. */
export interface TypedDecision {
  readonly about: string;
  readonly cells: readonly string[];
}

interface Words {
  readonly locale: string;
  readonly agenda: string;
  readonly save: string;
  readonly decisions: readonly TypedDecision[];
}

const words: Readonly<Record<GuideLanguage, Words>> = {
  sv: {
    locale: 'sv-SE',
    agenda: sv.agenda,
    save: svWorkbench.file.save,
    decisions: [
      { about: 'F3 ', cells: ['Programanalyserna gås igenom på nytt', 'GA', '2021-04-30'] },
      {
        about: 'Å-37 ',
        cells: ['Miljösamordnaren håller i hållbarhetsveckan', 'Miljösamordnare', '2021-09-30'],
      },
    ],
  },
  en: {
    locale: 'en-GB',
    agenda: en.agenda,
    save: enWorkbench.file.save,
    decisions: [
      { about: 'S3 ', cells: ['The programme analyses are gone through again', 'GA', '2021-04-30'] },
      {
        about: 'ACT-37 ',
        cells: ['The coordinator runs the sustainability week', 'Environmental coordinator', '2021-09-30'],
      },
    ],
  },
};

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe.pane-frame')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.waitForSelector('.footer .primary:not([disabled])', { timeout: LONGEST_WAIT });
  return frame;
}

/** Saves what the workbench holds as a copy beside the workbook. @returns its path, the latest one */
async function savedCopy(page: Page, { file }: OpenWorkbench, savesAs: string): Promise<string> {
  await page.locator('header .tools button').filter({ hasText: savesAs }).click();
  await page.waitForTimeout(3 * REST);
  const names = readdirSync(dirname(file)).filter((name) => name.includes('-planbok'));
  const [latest] = names.sort((a, b) => b.length - a.length || (a < b ? 1 : -1));
  if (latest === undefined) throw new Error('no copy was saved');
  return join(dirname(file), latest);
}

/** Types cell after cell to the right of one, in the workbench's grid. */
async function typed(page: Page, sheet: string, from: string, texts: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(from) ?? [];
  for (const [index, text] of texts.entries()) {
    const at = `${String.fromCharCode(letter.charCodeAt(0) + index)}${row}`;
    await page.locator('.address').fill(at);
    await page.locator('.address').press('Enter');
    await page.locator(`[role=gridcell][data-at="${at}"]`).waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(REST);
  }
}

/**
 * Goes through a review with the pane in the workbench, and takes its pictures.
 * @param sheets gets the workbook as it stands: before the meeting, and after it
 */
export async function panePictures(
  { browser, program, workbook, language }: GuideTour,
  keep: Keep,
  sheets: (file: string, when: 'before' | 'after') => void,
): Promise<void> {
  const { locale, agenda, save, decisions } = words[language];
  const bench = await openWorkbench(program, workbook);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
    locale,
  });
  const dayIs = (day: string): Promise<void> => context.clock.setFixedTime(`${day}T09:00:00`);
  await dayIs(DAYS.before);
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.goto(bench.address);
  const pane = await paneOf(page);

  const whole = async (name: string): Promise<void> => {
    await page.waitForTimeout(REST);
    keep(name, await page.screenshot());
  };
  const alone = async (name: string): Promise<void> => {
    await page.waitForTimeout(REST);
    keep(name, await page.locator('iframe.pane-frame').screenshot());
  };
  const press = (selector: string): Promise<void> => pane.locator(selector).first().click();
  const tab = (name: string): Promise<void> => press(`#tab-${name}`);
  const reviewed = (): Promise<unknown> => pane.waitForSelector('.group .cells, .group .tag');
  const write = async (): Promise<void> => {
    await press('.footer .primary:not([aria-disabled=true])');
    await pane.waitForSelector('.message.done');
  };

  try {
    await pane.waitForSelector('main .card');
    await page.getByRole('tab', { name: PLAN, exact: true }).click();
    await whole('open');
    await press('.card .link');
    await alone('columns');
    await press('.page-head button');
    await tab('problems');
    await alone('questions');
    await press('[data-key=missing-owner] [aria-expanded=false]');
    await press('[data-key=missing-owner] .ask');
    await alone('question');
    await press('.page-head button');
    await tab('plan');
    await press('.footer .primary');
    await reviewed();
    await press('.group .cells .link, .group .cells button, .group .cells a');
    await whole('review');
    await write();
    await alone('written');
    sheets(await savedCopy(page, bench, save), 'before');
    await tab('meeting');
    await press('.message .plain');
    await alone('meeting');

    const rows = agendaRows(await savedCopy(page, bench, save), agenda);
    for (const { about, cells } of decisions) {
      const row = rows.find(({ text }) => text.startsWith(about))?.row;
      if (row === undefined) throw new Error(`the agenda has no ${about}`);
      await typed(page, agenda, `E${row}`, cells);
    }
    await dayIs(DAYS.after);
    await press('#make-minutes');
    await reviewed();
    await write();
    await tab('meeting');
    await press('#enter-decisions');
    await reviewed();
    await alone('decisions-review');
    await write();
    await press('#owner-pages');
    await reviewed();
    await write();
    sheets(await savedCopy(page, bench, save), 'after');

    await tab('meeting');
    await press('#close-year');
    await pane.waitForSelector('.question');
    await alone('year');
    await press('.page-head button');
    await press('.menu > button');
    await press('[role=menuitem]');
    await pane.waitForSelector('.run');
    await alone('log');
  } finally {
    await context.close();
    bench.end();
  }
}

/** Where a language's pictures are taken. */
export interface GuideTour {
  readonly browser: Browser;
  /** The built command. */
  readonly program: string;
  readonly workbook: string;
  readonly language: GuideLanguage;
}
