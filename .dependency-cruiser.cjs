/** The rooms and their doors (docs/architecture.md). A room may import only what its rule names. */
const room = (name) => `^src/${name}/`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('book-stands-alone', room('book'), []),
    only('plan-knows-book', room('plan'), [room('book')]),
    only('jobs-know-plan-book-text', room('jobs'), [room('plan'), room('book'), room('text')]),
    only('opc-stands-alone', room('opc'), []),
    only('session-knows-jobs-and-the-port', room('session'), [
      room('jobs'),
      room('plan'),
      room('book'),
      '^src/hosts/[^/]+\\.ts$',
    ]),
    {
      name: 'hosts-know-book-and-opc',
      severity: 'error',
      from: { path: room('hosts') },
      to: { path: '^src/', pathNot: [room('hosts'), room('book'), room('opc')] },
    },
    {
      name: 'hosts-never-import-one-another',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/[^/]+/', pathNot: '^src/hosts/($1|journal)/' },
    },
    {
      name: 'journal-knows-no-host',
      severity: 'error',
      from: { path: room('hosts/journal') },
      to: { path: '^src/hosts/[^/]+/', pathNot: room('hosts/journal') },
    },
    {
      name: 'nothing-imports-entries',
      severity: 'error',
      from: { pathNot: room('entries') },
      to: { path: room('entries') },
    },
    {
      name: 'cli-never-meets-a-host',
      severity: 'error',
      from: { path: room('cli') },
      to: { path: '^src/(hosts/[^/]+/|opc/)' },
    },
    only('pane-knows-session-and-text', room('pane'), [
      room('session'),
      room('text'),
      room('jobs'),
      room('plan'),
      room('book'),
      '^src/hosts/failure\\.ts$',
    ]),
    only('ribbon-knows-session-and-text', room('ribbon'), [
      room('session'),
      room('text'),
      room('jobs'),
      room('plan'),
      room('book'),
      '^src/hosts/failure\\.ts$',
    ]),
    {
      name: 'workbench-reaches-the-product-by-one-folder',
      severity: 'error',
      from: { path: '^workbench/', pathNot: '^workbench/planbok/' },
      to: { path: '^src/' },
    },
    {
      name: 'workbench-knows-no-add-in',
      severity: 'error',
      from: { path: '^workbench/planbok/' },
      to: {
        path: '^(src|workbench)/',
        pathNot: [
          '^workbench/planbok/',
          room('(opc|book|text)'),
          '^src/hosts/(failure|serial)\\.ts$',
          room('hosts/xlsx'),
        ],
      },
    },
    {
      name: 'double-knows-no-bench',
      severity: 'error',
      from: { path: '^workbench/office-double/' },
      to: { path: '^workbench/bench/' },
    },
    {
      name: 'workbench-is-for-entries',
      severity: 'error',
      from: { path: '^src/', pathNot: room('entries') },
      to: { path: '^workbench/' },
    },
    {
      name: 'node-only-at-the-edge',
      severity: 'error',
      from: {
        path: '^(src|workbench)/',
        pathNot:
          '^(src/(hosts/xlsx|hosts/sheets-api|cli|entries)|workbench/(office-double|bench/server))/|^workbench/bench/serve\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-imports-zod-only',
      severity: 'error',
      from: { path: '^src/(book|plan|jobs|text|session)/' },
      to: { dependencyTypes: ['npm'], pathNot: 'node_modules/zod' },
    },
    {
      name: 'opc-imports-fflate-and-saxes-only',
      severity: 'error',
      from: { path: room('opc') },
      to: { dependencyTypes: ['npm'], pathNot: 'node_modules/(fflate|saxes|xmlchars)' },
    },
    {
      name: 'no-dev-dependency-in-the-product',
      severity: 'error',
      from: { path: '^(src|workbench)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
