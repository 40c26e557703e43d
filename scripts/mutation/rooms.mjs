/** Whole plans with what a person reads in them, and the words of other rooms that are made of these. */
const wholePlans = [
  'guide/words-read.test.ts',
  'plan/norwegian',
  'plan/years',
  ...['fixtures', 'order-of-time', 'readers-truth', 'tracker-exports', 'truth'].map(
    (name) => `plan/${name}.test.ts`,
  ),
];

/**
 * What `npm run mutation` alters, and the tests that guard it: those of the room itself, and those of other rooms in which what it
 * does is seen. Paths below `tests`, of folders and of files; no test of a page or a bundle. `!`: left out, for an altered place that
 * no test notices costs the time of them all. A room that is not named is guarded by the tests of the folder of its name.
 */
export const guards = {
  'hosts/journal': ['hosts/journal', '!hosts/journal/journal.test.ts'],
  // A third of its files are for the workbench alone.
  'opc/write': [
    'opc',
    '!opc/package.test.ts',
    '!opc/tokens.test.ts',
    ...['edits', 'kept-results', 'owner-rules', 'row-height', 'structures', 'style-map'].map(
      (name) => `hosts/xlsx/${name}.test.ts`,
    ),
    ...['charts', 'rules', 'sheets', 'tables'].map((name) => `workbench/${name}.test.ts`),
  ],
  book: ['book', 'hosts/memory', 'hosts/look-style.test.ts'],
  'plan/statuses': [
    'plan/statuses',
    '!plan/statuses/done-properties.test.ts',
    '!plan/statuses/status-properties.test.ts',
  ],
  'plan/deadlines': ['plan/deadlines', '!plan/deadlines/deadline-properties.test.ts'],
  // Each job by itself: a test that runs them all takes too long for one altered place.
  'jobs/agenda': ['jobs/agenda', 'jobs/minutes/unlisted-decisions.test.ts'],
  'jobs/answers': ['jobs/answers', '!jobs/answers/any-answers.test.ts'],
  'jobs/central': ['jobs/central'],
  'jobs/cycle': ['jobs/cycle'],
  'jobs/decisions': [
    'jobs/decisions',
    '!jobs/decisions/samples.golden.test.ts',
    '!jobs/decisions/waiting-decisions.test.ts',
  ],
  'jobs/findings': ['jobs/findings', 'jobs/lifecycle'],
  'jobs/goals': ['jobs/goals', '!jobs/goals/goals-on-overview.test.ts'],
  'jobs/history': ['jobs/history'],
  'jobs/lifecycle': ['jobs/lifecycle'],
  'jobs/link': ['jobs/link', '!jobs/link/any-links.test.ts'],
  'jobs/minutes': [
    'jobs/minutes',
    ...['any-typing', 'norwegian.golden', 'samples.golden'].map((name) => `!jobs/minutes/${name}.test.ts`),
  ],
  'jobs/new-actions': ['jobs/new-actions'],
  'jobs/owners': ['jobs/owners', '!jobs/owners/libreoffice.test.ts', '!jobs/owners/samples.golden.test.ts'],
  'jobs/pot': ['jobs/pot'],
  'jobs/rollup': [
    'jobs/rollup',
    'jobs/goals/goals-on-overview.test.ts',
    ...['cells-as-they-compare', 'one-set-of-figures', 'plans-as-read'].map(
      (name) => `!jobs/rollup/${name}.test.ts`,
    ),
  ],
  // Lists are drawn where they are made.
  'jobs/sheets': [
    'jobs/sheets',
    'jobs/own-sheet.test.ts',
    'jobs/page-breaks.test.ts',
    'jobs/central/whole-list.golden.test.ts',
    'jobs/findings/whole-list.golden.test.ts',
  ],
  'jobs/structure': ['jobs/structure', '!jobs/structure/day-widths.test.ts'],
  'jobs/wheel': ['jobs/wheel'],
  'jobs/year-change': ['jobs/year-change', '!jobs/year-change/sample-years.test.ts'],
};

/**
 * What places that the guards missed are tried with by `--again`, besides what the guards leave out. The tests of `reading` are not
 * among them: they hold shares of many workbooks, which one place seldom moves.
 */
export const wider = {
  'plan/statuses': [...wholePlans, 'plan/rows/row-status.test.ts'],
  'plan/deadlines': [
    ...wholePlans,
    'plan/people/owner-and-time.test.ts',
    'plan/rows/day-beside.test.ts',
    ...['dated-states', 'histories', 'status-log', 'status-times'].map(
      (name) => `plan/statuses/${name}.test.ts`,
    ),
  ],
};
