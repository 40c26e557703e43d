import type { Page } from 'playwright-core';
import {
  bareDays,
  barePeople,
  bareState,
  copied,
  findingsOnly,
  mixedLog,
  nearlyPlan,
  ofTwoKinds,
  planAndLog,
  struck,
  twoOwners,
} from './books';
import { meetingStates } from './meeting-states';
import { press, pressAll, type OpenOptions } from './open-pane';

/** A state of the pane that a person can meet, and the way there from the first look. Languages differ: places are found by role. */
export interface PaneStateShown {
  readonly name: string;
  readonly options?: OpenOptions;
  readonly reach: (page: Page) => Promise<unknown>;
  /** The state has the one primary button. */
  readonly hasPrimary: boolean;
}

const tab = (name: string) => (page: Page) => press(page, `#tab-${name}`);
const primary = (page: Page): Promise<void> => press(page, '.footer .primary');
async function reviewed(page: Page): Promise<void> {
  await primary(page);
  await page.waitForSelector('.group .cells, .group .tag');
}
async function written(page: Page): Promise<void> {
  await reviewed(page);
  await primary(page);
  await page.waitForSelector('.message.done');
}
const question = (group: string) => async (page: Page) => {
  await tab('problems')(page);
  await pressAll(page, `[data-key=${group}] [aria-expanded=false]`);
  await press(page, `[data-key=${group}] .ask`);
};
const menu = (index: number) => async (page: Page) => {
  await press(page, '.menu > button');
  await page.locator('[role=menuitem]').nth(index).click();
};
/** A run written, a cell of it typed over, and the run taken back as far as it holds. */
async function undoneInPart(page: Page): Promise<void> {
  await written(page);
  await page.evaluate(() => {
    const plan = window.pane.sheets().find((name) => name.startsWith('Plan 2020 ('));
    window.pane.type({ sheet: 'Förslag 2021', row: 6, column: 6 }, 'efter mötet');
    window.pane.type({ sheet: plan ?? '', row: 5, column: 7 }, 'klart');
    window.pane.type({ sheet: 'Dagordning', row: 13, column: 5 }, 'Enligt förslaget');
  });
  await press(page, '.message.done .button.small');
  await page.waitForSelector('.message.note');
}
async function redoRefused(page: Page): Promise<void> {
  await written(page);
  await press(page, '.message.done .button.small');
  await page.waitForSelector('.message.done:not(:has(.button.small))');
  await page.evaluate(() => window.pane.type({ sheet: 'Förslag 2021', row: 6, column: 6 }, 'efter mötet'));
  await menu(0)(page);
  await press(page, '.run .button');
  await page.waitForSelector('.message.error');
}
const failing = (code: 'protected' | 'bug') => async (page: Page) => {
  await page.evaluate((what) => window.pane.failNext('preview', what, { sheet: 'Plan 2020' }), code);
  await primary(page);
  await page.waitForSelector('.message.error');
  await press(page, 'summary');
};

export const paneStates: readonly PaneStateShown[] = [
  { name: 'none', options: { book: nearlyPlan }, reach: async () => {}, hasPrimary: true },
  { name: 'none-problems', options: { book: findingsOnly }, reach: tab('problems'), hasPrimary: true },
  {
    name: 'headings',
    options: { book: nearlyPlan },
    reach: (page) => press(page, '.stack .button'),
    hasPrimary: true,
  },
  { name: 'plan', reach: async () => {}, hasPrimary: true },
  { name: 'columns', reach: (page) => press(page, '.card .link'), hasPrimary: true },
  { name: 'problems', reach: tab('problems'), hasPrimary: true },
  { name: 'links', reach: (page) => press(page, '[data-links]'), hasPrimary: false },
  {
    name: 'rewrites',
    reach: async (page) => {
      await tab('problems')(page);
      await press(page, '[data-key=rewritten] [aria-expanded=false]');
      await pressAll(page, '[data-key=fix-status] [aria-expanded=false]');
      await press(page, '[data-key=fix-status] li .tick');
      await page.evaluate(() =>
        document.querySelector('[data-key=rewritten]')?.scrollIntoView({ block: 'start' }),
      );
    },
    hasPrimary: true,
  },
  { name: 'question-status', reach: question('missing-status'), hasPrimary: true },
  {
    name: 'question-owner',
    reach: async (page) => {
      await question('missing-owner')(page);
      await page.locator('form.answer select').selectOption({ index: 2 });
    },
    hasPrimary: true,
  },
  { name: 'question-finding', reach: question('finding-without-action'), hasPrimary: true },
  {
    name: 'question-day',
    reach: async (page) => {
      await question('ambiguous-deadline')(page);
      await page.locator('form.answer input').first().fill('??');
    },
    hasPrimary: true,
  },
  {
    name: 'question-answered',
    reach: async (page) => {
      await question('missing-owner')(page);
      await page.locator('form.answer select').selectOption({ index: 1 });
      await press(page, 'form.answer [type=submit]');
    },
    hasPrimary: true,
  },
  ...meetingStates,
  { name: 'review', reach: reviewed, hasPrimary: true },
  {
    name: 'pasted',
    reach: async (page) => {
      await tab('meeting')(page);
      await page.locator('#pasted-findings').fill('Hej Eva!\n\nAvvikelser\n- Avfall saknar märkning.');
      await press(page, '#list-findings');
      await page.waitForSelector('#panel .amber');
    },
    hasPrimary: true,
  },
  {
    name: 'letters',
    reach: async (page) => {
      await tab('meeting')(page);
      await press(page, '#owner-pages');
      await page.waitForSelector('textarea');
    },
    hasPrimary: true,
  },
  {
    name: 'writing',
    reach: async (page) => {
      await reviewed(page);
      await page.evaluate(() => window.pane.hold('apply'));
      await primary(page);
      await page.evaluate(() => window.pane.progress(312, 500));
    },
    hasPrimary: false,
  },
  { name: 'after', reach: written, hasPrimary: true },
  {
    name: 'log',
    reach: async (page) => {
      await written(page);
      await menu(0)(page);
    },
    hasPrimary: false,
  },
  { name: 'undone-in-part', reach: undoneInPart, hasPrimary: true },
  {
    name: 'undone-in-part-log',
    reach: async (page) => {
      await undoneInPart(page);
      await menu(0)(page);
    },
    hasPrimary: false,
  },
  { name: 'redo-refused', reach: redoRefused, hasPrimary: false },
  { name: 'kind-alone', options: { book: ofTwoKinds }, reach: async () => {}, hasPrimary: true },
  {
    name: 'question-kind',
    options: { book: planAndLog },
    reach: question('unsure-kind'),
    hasPrimary: true,
  },
  ...(
    [
      ['band-owner', barePeople, 'unsure-band'],
      ['band-deadline', bareDays, 'unsure-band'],
      ['band-status', bareState, 'unsure-band'],
      ['struck-out', struck, 'struck-out'],
      ['struck-deadline', struck, 'struck-deadline'],
      ['unsure-owner', struck, 'unsure-owner'],
      ['same-actions', copied, 'same-actions'],
      ['two-columns', twoOwners, 'doubtful-heading'],
    ] as const
  ).map(([name, book, group]) => ({
    name: `question-${name}`,
    options: { book },
    reach: question(group),
    hasPrimary: true,
  })),
  { name: 'question-band', options: { book: barePeople }, reach: tab('problems'), hasPrimary: true },
  {
    name: 'mixed-kinds',
    options: { book: mixedLog },
    reach: async (page) => {
      await tab('problems')(page);
      await pressAll(page, '[role=tabpanel] [aria-expanded=false]');
      await pressAll(page, '[data-key=note-mixed-kinds] [aria-expanded=false]');
    },
    hasPrimary: true,
  },
  {
    name: 'one-at-a-time',
    reach: async (page) => {
      await tab('problems')(page);
      await press(page, '.actions .button.small');
      await page.waitForSelector('.question');
    },
    hasPrimary: true,
  },
  { name: 'menu', reach: (page) => press(page, '.menu > button'), hasPrimary: true },
  { name: 'settings', reach: menu(1), hasPrimary: false },
  { name: 'about', reach: menu(2), hasPrimary: false },
  { name: 'failure', reach: failing('protected'), hasPrimary: true },
  { name: 'bug', reach: failing('bug'), hasPrimary: true },
  {
    name: 'half-done',
    reach: async (page) => {
      await page.evaluate(() => {
        window.pane.cutShort({ id: 'x', job: 'review', day: '2020-11-20', cells: 40, state: 'done' });
        window.pane.change();
      });
      await press(page, '.status .link');
      await page.waitForSelector('.message.warning');
    },
    hasPrimary: true,
  },
  {
    name: 'busy',
    reach: async (page) => {
      await page.evaluate(() => window.pane.hold('preview'));
      await primary(page);
    },
    hasPrimary: true,
  },
];
