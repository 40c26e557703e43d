const { roomRules } = require('./scripts/layers/room-rules.cjs');

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // A room may import only what scripts/layers/rooms.json says, as docs/architecture.md shows it.
    ...roomRules,
    {
      name: 'no-dev-dependency-in-the-product',
      severity: 'error',
      from: { path: '^(src|workbench)/' },
      // Installed with a release, or by whoever wants them (docs/decisions/0041 and 0045).
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: [
          'node_modules/@types',
          'node_modules/@googleapis/sheets/',
          'node_modules/@duckdb/node-api/',
        ],
      },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
