import { Session, type Profiler } from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, built, executed, type World } from '../apps-script/execution';
import { sheetOf } from '../fakes/spreadsheet-app/sheet';
import { sample, worldFrom } from '../apps-script/seeded-world';

beforeAll(() => build(), 300_000);

const session = new Session();
beforeAll(() => {
  session.connect();
  session.post('Profiler.enable');
});
afterAll(() => session.disconnect());

/** How many calls of functions of Code.js there are when Google calls one of them: a count, which no machine changes. */
function callsOf(world: World, name: string, ...given: readonly unknown[]): number {
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
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

const swedish = sample('handlingsplan-exempel.xlsx');

/** The menu is put up with some three hundred; the bodies of all modules were 32,000. */
const FEW = 600;

describe('before the work is asked for, few functions run', () => {
  test.each(['onOpen', 'onInstall', 'showSidebar', 'enterDecisions', 'makeCycle', 'closeYear'])(
    '%s',
    (name) => {
      const count = callsOf(worldFrom(swedish), name);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(FEW);
    },
  );

  test('an edit that is not within a plan runs only what finds that out', () => {
    const world = worldFrom(swedish);
    const range = sheetOf(world.book, world.book.sheets[0]?.id ?? 0).getRange(50, 20);
    expect(callsOf(world, 'onEdit', { range })).toBeLessThan(4000);
  });

  test('a call of the sidebar runs the bodies of what it needs, and no lists of words', () => {
    // 25,763 when this was written, 39,011 with the lists.
    expect(callsOf(worldFrom(swedish), 'rpc', '{"call":"explode"}')).toBeLessThan(30_000);
  });

  test('a job runs so many that the count tells it apart', () => {
    expect(callsOf(worldFrom(swedish), 'checkPlan')).toBeGreaterThan(100_000);
  });
});
