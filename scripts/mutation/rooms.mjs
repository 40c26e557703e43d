/**
 * What `npm run mutation` alters, and the tests that guard it: those of the room itself, and those of other rooms in which what it
 * does is seen. Paths below `tests`, of folders and of files; no test of a page or a bundle. A room that is not named is guarded by the tests
 * of the folder of its name.
 */
export const guards = {
  'hosts/journal': ['hosts/journal'],
  // A third of its files are for the workbench alone.
  'opc/write': [
    'opc',
    ...[
      'contract',
      'edits',
      'kept-results',
      'owner-rules',
      'row-height',
      'save',
      'structures',
      'style-map',
      'undo',
    ].map((name) => `hosts/xlsx/${name}.test.ts`),
    ...['charts', 'rules', 'sheets', 'tables'].map((name) => `workbench/${name}.test.ts`),
    'hosts/pictures.test.ts',
    'jobs/own-sheet.test.ts',
  ],
  book: ['book', 'hosts/memory'],
  'plan/statuses': ['plan/statuses', 'plan/rows'],
  'plan/deadlines': ['plan/deadlines'],
  jobs: ['jobs'],
};
