import { Session, type Profiler } from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, built, executed, type World } from '../apps-script/execution';
import { sample, worldFrom } from '../apps-script/seeded-world';

beforeAll(() => build(), 300_000);

const session = new Session();
beforeAll(() => {
  session.connect();
  session.post('Profiler.enable');
});
afterAll(() => session.disconnect());

/** How many of the functions of Code.js are called when Google calls one of them: a count, which no machine changes. */
function functionsRun(world: World, name: string, ...given: readonly unknown[]): number {
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  try {
    executed(world, name, ...given);
  } finally {
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => (scripts = result));
    session.post('Profiler.stopPreciseCoverage');
  }
  return scripts
    .filter(({ url }) => url === pathToFileURL(join(built, 'Code.js')).href)
    .flatMap(({ functions }) => functions)
    .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).length;
}

const swedish = sample('handlingsplan-exempel.xlsx');

/** What the menu's own modules have is some thirty; the bodies of those that do the work are many hundreds. */
const FEW = 60;

describe('before the work is asked for, only the few functions of the menu run', () => {
  test.each(['onOpen', 'onInstall', 'showSidebar', 'enterDecisions', 'makeCycle', 'closeYear'])(
    '%s',
    (name) => {
      const count = functionsRun(worldFrom(swedish), name);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(FEW);
    },
  );

  test('and then the work runs, so that the count tells the two apart', () => {
    expect(functionsRun(worldFrom(swedish), 'checkPlan')).toBeGreaterThan(10 * FEW);
  });
});
