/** The table of verbs (src/jobs/verbs.ts) for scripts: Node 20 cannot import TypeScript, but the table imports nothing. */
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const { code } = transformFileSync(fileURLToPath(new URL('../src/jobs/verbs.ts', import.meta.url)), {
  swcrc: false,
  sourceMaps: false,
  module: { type: 'es6' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
});

export const { verbs } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The global functions of Google's menu, each with its verb. */
export const menuFunctions = (table) =>
  Object.fromEntries(
    table.flatMap(({ name, menuFunction }) => (menuFunction === undefined ? [] : [[menuFunction, name]])),
  );
