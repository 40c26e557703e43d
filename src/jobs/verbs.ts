/** A step of a job; a later one sees what the earlier ones have changed. */
export type Step =
  | 'create'
  | 'findings'
  | 'central'
  | 'answers'
  | 'structure'
  | 'link'
  | 'rollup'
  | 'agenda'
  | 'wheel'
  | 'minutes'
  | 'decisions'
  | 'year-change'
  | 'history'
  | 'cycle'
  | 'pot'
  | 'owners'
  | 'log';

/** Where the pane has a main button that orders a verb: on a tab, or in a workbook without a plan. */
type PanePlace = 'plan' | 'meeting' | 'no-plan';

interface Declaration {
  /** The word after `planbok` on the command line, and the name of the button's function in manifest.xml. */
  readonly name: string;
  /** In order. A verb without steps only looks: it plans no changes. */
  readonly steps: readonly Step[];
  /** The sheet that it makes and that a button or an item of a menu then shows, by its mark. */
  readonly sheet?: string;
  /** It counts actions, so that findings or goals alone give it nothing to do. */
  readonly needsPlan?: true;
  /** It has a button on the ribbon, with the icon that is drawn in `assets/<name>.svg`. */
  readonly hasButton?: true;
  /** It has an item in the menu of Google Sheets, which calls this global function of the script. */
  readonly menuFunction?: string;
  /** That item opens the sidebar on what the verb would write: it writes in the person's own sheets, or asks first. */
  readonly opensSidebar?: true;
  readonly paneButton?: PanePlace;
}

/*
 * Every verb of Planbok, in the order in which a person meets them. The jobs, the command and its help, the ribbon with
 * its manifest and icons, the menu and global functions of Google Sheets, the pane's buttons and the types of requests
 * follow this table, and the compiler asks `text` for the words of a new verb. Scripts read this file too
 * (scripts/verbs.mjs), so it imports nothing.
 */
const table = [
  {
    name: 'review',
    steps: ['central', 'answers', 'structure', 'link', 'rollup', 'agenda', 'wheel', 'history'],
    paneButton: 'plan',
  },
  { name: 'scan', steps: [] },
  { name: 'create', steps: ['create'], paneButton: 'no-plan' },
  { name: 'findings', steps: ['findings'] },
  { name: 'check', steps: [], hasButton: true, menuFunction: 'checkPlan' },
  { name: 'structure', steps: ['answers', 'structure'] },
  {
    name: 'rollup',
    // The overview's formulas need one row an action and known words in the status column.
    steps: ['answers', 'structure', 'rollup', 'history'],
    sheet: 'rollup',
    needsPlan: true,
    hasButton: true,
    menuFunction: 'makeRollup',
  },
  { name: 'link', steps: ['answers', 'link'] },
  {
    name: 'agenda',
    steps: ['central', 'answers', 'agenda', 'wheel', 'history'],
    sheet: 'agenda',
    hasButton: true,
    menuFunction: 'makeAgenda',
    paneButton: 'meeting',
  },
  {
    name: 'minutes',
    steps: ['minutes'],
    sheet: 'minutes',
    menuFunction: 'makeMinutes',
  },
  {
    name: 'decisions',
    steps: ['decisions'],
    needsPlan: true,
    menuFunction: 'enterDecisions',
    opensSidebar: true,
  },
  { name: 'coverage', steps: [] },
  { name: 'cycle', steps: ['cycle'], menuFunction: 'makeCycle', opensSidebar: true },
  { name: 'pot', steps: ['pot'], sheet: 'pot', menuFunction: 'makePot' },
  {
    name: 'year-change',
    // One row an action and numbers to follow them by come first; then the old rows are closed in the plans' own words.
    steps: ['answers', 'structure', 'year-change', 'structure'],
    needsPlan: true,
    menuFunction: 'closeYear',
    opensSidebar: true,
  },
  {
    name: 'owners',
    steps: ['answers', 'owners'],
    sheet: 'owners',
    needsPlan: true,
    hasButton: true,
    menuFunction: 'makeOwners',
  },
  { name: 'log', steps: ['log'], sheet: 'log', menuFunction: 'makeLog' },
] as const satisfies readonly Declaration[];

type Declared = (typeof table)[number];

/** The sheets of ours that a verb makes and a face shows, by what marks them. */
export type ResultSheet = Extract<Declared, { readonly sheet: string }>['sheet'];

/** A verb with a button on the ribbon. */
export type ButtonName = Extract<Declared, { readonly hasButton: true }>['name'];

/** A verb with an item in the menu of Google Sheets. */
export type MenuName = Extract<Declared, { readonly menuFunction: string }>['name'];

/** A verb that plans changes: its runs are remembered, by the name that people are shown. */
export type WritingName = Exclude<Declared, { readonly steps: readonly [] }>['name'];

/** What a person can ask Planbok to do with a workbook, and where she finds it. */
export interface Verb extends Declaration {
  readonly name: Declared['name'];
  readonly sheet?: ResultSheet;
}

export const verbs: readonly Verb[] = table;

/** @throws Error for a name that is not in the table, which no type lets through */
export function verbNamed(name: Verb['name']): Verb {
  const found = verbs.find((verb) => verb.name === name);
  if (!found) throw new Error(`no verb is called ${name}`);
  return found;
}

/** The steps that write sheets of Planbok's own and nothing else. */
const ownSheetSteps: ReadonlySet<Step> = new Set([
  'rollup',
  'agenda',
  'wheel',
  'minutes',
  'history',
  'owners',
  'pot',
  'log',
]);

const sheetSteps: ReadonlySet<Step> = new Set([
  'create',
  'findings',
  'central',
  'structure',
  'rollup',
  'wheel',
  'minutes',
  'history',
  'year-change',
  'cycle',
  'pot',
  'log',
]);

/**
 * Whether a step may need a new sheet. A workbook whose structure is protected gets none: its figures are still reported,
 * and a problem says why nothing was added.
 */
export const mayAddSheet = (step: Step): boolean => sheetSteps.has(step);

/** The verb's steps in order; with `ownSheetsOnly` those that leave the person's own sheets alone. */
export const stepsOf = ({ steps }: Verb, ownSheetsOnly?: true): readonly Step[] =>
  ownSheetsOnly === true ? steps.filter((step) => ownSheetSteps.has(step)) : steps;

/** Whether the verb looks only: it plans no changes and writes nothing. */
export const isLooking = ({ steps }: Verb): boolean => steps.length === 0;
