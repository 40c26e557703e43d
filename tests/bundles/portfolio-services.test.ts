import { readFileSync } from 'node:fs';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { enGoogleFailures } from '../../src/text/en/google-failures';
import { enMicrosoftFailures } from '../../src/text/en/microsoft-failures';
import { deskInFolder } from '../cli/desk-in-folder';
import { buildCommand, builtCommand, everyFileIn, type Ended } from '../portfolio/services/built-command';
import { services } from '../portfolio/services/service';
import { unitPlan } from '../portfolio/services/unit-plan';

/** The built command over services on this machine, with Google's own client. */
const desk = deskInFolder({});
beforeAll(buildCommand, 120_000);
afterAll(() => desk.remove());
const run = builtCommand(desk);

const documentIn = ({ out }: Ended) => portfolioContract.parse(JSON.parse(out));

describe.each(services)('a folder in $name', ({ by, open, secrets }) => {
  test('is read, the second time only what has changed, and changes nothing then', async () => {
    const service = await open();
    const changed = service.file('Physics.xlsx', unitPlan('Physics'));
    const chemistry = service.workbook('Chemistry', unitPlan('Chemistry'), service.folder('Schools')).name;
    const start = async (): Promise<Ended & { readonly asked: readonly string[] }> => {
      const ended = await run(service.source, service.environment());
      return { ...ended, asked: service.log.splice(0).filter((line) => !line.includes('/token')) };
    };
    const first = await start();
    expect([first.code, first.err]).toEqual([0, '']);
    const { units, out } = documentIn(first);
    expect(units.map(({ name, total }) => [name, total])).toEqual([
      ['Chemistry', 1],
      ['Physics', 1],
    ]);
    expect(out).toBe(service.resultName);
    const before = readFileSync(desk.at(out ?? ''));
    const list = first.asked.slice(0, 3);
    expect(first.asked).toHaveLength(3 + 2);

    const again = await start();
    expect(again.asked).toEqual(list);
    const { changes, files } = documentIn(again);
    expect([changes, files.map(({ isUnchanged }) => isUnchanged)]).toEqual([0, [true, true]]);
    expect(readFileSync(desk.at(out ?? '')).equals(before)).toBe(true);

    service.save(changed, unitPlan('Physics', ['Change the lamps', 'Sort the waste']));
    const third = await start();
    expect(third.asked.slice(0, 3)).toEqual(list);
    expect(third.asked).toHaveLength(3 + 1);
    expect(documentIn(third).all.total).toBe(3);
    expect(documentIn(third).files.map(({ file, isUnchanged }) => [file, isUnchanged])).toEqual([
      ['Physics.xlsx', false],
      [`Schools/${chemistry}`, true],
    ]);
    // No token, no key, no address with its key.
    expect(everyFileIn(desk)).not.toMatch(secrets);
    await service.close();
  }, 120_000);

  test('without credentials says the three ways to get them', async () => {
    const service = await open();
    service.log.length = 0;
    const { code, err } = await run(service.source, service.address);
    expect(code).toBe(3);
    expect(err).toContain(
      by === 'google'
        ? enGoogleFailures['no-google-credentials']()
        : enMicrosoftFailures['no-microsoft-credentials'](),
    );
    expect(service.log).toEqual([]);
    await service.close();
  }, 60_000);
});
