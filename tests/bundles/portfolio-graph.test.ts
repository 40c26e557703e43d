import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { deskInFolder } from '../cli/desk-in-folder';
import { graphEmulator, type GraphEmulator } from '../microsoft-emulator/graph-emulator';
import { libraryWorld, UNITS } from '../microsoft-emulator/library-world';
import { buildCommand, builtCommand, everyFileIn } from '../portfolio/services/built-command';
import { unitPlan } from '../portfolio/services/unit-plan';

/** How a person signs in to Microsoft with the built command, and what happens when that has expired. */
const desk = deskInFolder({});
const world = libraryWorld();
const run = builtCommand(desk);
const source = `graph:${world.webUrl(UNITS)}`;
let microsoft: GraphEmulator;

beforeAll(async () => {
  buildCommand();
  microsoft = await graphEmulator(world);
}, 120_000);
afterAll(async () => {
  await microsoft.close();
  desk.remove();
});

test('a person signs in by a code, which nothing keeps', async () => {
  world.file('Physics.xlsx', unitPlan('Physics'));
  const { clientId, tenant } = microsoft.signIns.application;
  const { code, out, err } = await run(source, {
    PLANBOK_MICROSOFT_ROOT: microsoft.root,
    PLANBOK_GRAPH_CLIENT_ID: clientId,
    PLANBOK_GRAPH_TENANT: tenant,
  });
  expect([code, err]).toEqual([
    0,
    'Sign in to Microsoft: open https://microsoft.com/devicelogin in a browser and enter the code F7KWX2PQ9.\n',
  ]);
  expect(portfolioContract.parse(JSON.parse(out)).units).toHaveLength(1);
  expect(microsoft.undocumented).toEqual([]);
  expect(everyFileIn(desk)).not.toMatch(/eyJ0|emulated-\d|tempauth|device-code-|F7KWX2PQ9/);
}, 120_000);

test('a run whose token expires meanwhile stops, and the next reads only what is left', async () => {
  world.listsAddresses = false;
  for (const unit of ['Art', 'Law', 'Music', 'Sport', 'Theology', 'Zoology'])
    world.file(`${unit}.xlsx`, unitPlan(unit));
  microsoft.log.length = 0;
  let asked = 0;
  microsoft.faults.push({
    kind: 'meanwhile',
    act: microsoft.signIns.expire,
    when: ({ path }) => path.endsWith('/content') && (asked += 1) === 6,
  });
  const withToken = () =>
    run(source, {
      PLANBOK_MICROSOFT_ROOT: microsoft.root,
      PLANBOK_GRAPH_TOKEN: microsoft.signIns.token(),
    });
  const first = await withToken();
  expect(first.code).toBe(3);
  expect(first.out).toContain('"microsoft-credentials-refused"');
  const fetched = (): number => microsoft.log.splice(0).filter((line) => line.endsWith('/content')).length;
  expect(fetched()).toBe(6);
  const second = portfolioContract.parse(JSON.parse((await withToken()).out));
  expect(second.files).toHaveLength(7);
  expect(second.files.every(({ outcome }) => outcome === 'counted')).toBe(true);
  // Four are on their way at a time.
  expect(fetched()).toBeLessThanOrEqual(4 + 1);
}, 120_000);
