import { portfolioContract } from '../../../src/cli/portfolio/portfolio-contract';
import { unitReader } from '../../../src/entries/cli/unit-reader';
import { deskInFolder } from '../../cli/desk-in-folder';
import { mostInAMinute } from '../../google-emulator/drive/paced-drive';
import { storm } from '../../google-emulator/fault';
import { buildCommand, commandFile } from './built-command';
import { services } from './service';
import { unitPlan } from './unit-plan';

/** 300 units over each service, read by the built command's processes, with a clock that nobody waits for. */
const UNIT_COUNT = 300;
const { PLANBOK_CACHE } = process.env;

beforeAll(buildCommand, 120_000);
afterAll(() => {
  if (PLANBOK_CACHE === undefined) delete process.env['PLANBOK_CACHE'];
  else process.env['PLANBOK_CACHE'] = PLANBOK_CACHE;
});

const titles = Array.from({ length: 5 }, (_, row) => `Åtgärd ${row}`);
const plan = (unit: number, status?: string): Uint8Array => unitPlan(`Enhet ${unit}`, titles, status);

test.each(services)(
  '300 files in $name, a storm of refusals, a service that is away, addresses that expire and a file that goes away: complete, nothing twice, within the quota',
  async ({ name, by, open, eachFile, pageSize, pages, minutes: most }) => {
    const desk = deskInFolder({});
    process.env['PLANBOK_CACHE'] = desk.at('cache');
    const service = await open();
    service.setPageSize(pageSize);
    const folders = [
      undefined,
      ...Array.from({ length: 30 }, (_, place) => service.folder(`Skola ${place}`)),
    ];
    const ids = Array.from({ length: UNIT_COUNT }, (_, unit) => {
      const parent = folders[unit % folders.length];
      return unit % 3 === 0
        ? service.workbook(`Enhet ${unit}`, plan(unit), parent).id
        : service.file(`Enhet ${unit}.xlsx`, plan(unit), parent);
    });
    const readUnits = unitReader(commandFile, 'test', () => Promise.resolve(service));
    const { filesUnder, isDownload, log, sent } = service;
    const run = async () => {
      log.length = 0;
      const since = sent.length;
      const line = `portfolio ${service.source} --json --today 2020-11-24 -o $alla.xlsx`;
      const { code, out } = await desk.run(line, { filesUnder, readUnits });
      const minutes = (service.clock.now() - (sent[since] ?? 0)) / 60_000;
      return { code, minutes, requests: log.length, answer: portfolioContract.parse(JSON.parse(out)) };
    };

    const gone = ids[291] ?? '';
    let asked = 0;
    service.faults.push(
      ...storm(429, 3, undefined, '20'),
      ...storm(429, 40, isDownload, '7'),
      ...storm(503, 12, isDownload),
      // Which only Microsoft has.
      ...storm(509, by === 'microsoft' ? 2 : 0, isDownload),
      { kind: 'cut-after', when: isDownload },
      { kind: 'meanwhile', act: () => service.remove(gone), when: isDownload },
      {
        kind: 'meanwhile',
        act: () => service.expireAddresses?.(),
        when: (request) => isDownload(request) && (asked += 1) > 120,
      },
    );
    const first = await run();
    expect(first.code).toBe(1);
    const fates = first.answer.files.map(({ outcome, failure }) => failure?.reason ?? outcome);
    expect(fates.filter((fate) => fate === 'counted')).toHaveLength(UNIT_COUNT - 1);
    expect(fates.filter((fate) => fate === `${by}-file-gone`)).toHaveLength(1);
    expect(first.answer.files).toHaveLength(UNIT_COUNT);
    expect(new Set(first.answer.units.map(({ file }) => file)).size).toBe(UNIT_COUNT - 1);
    expect(first.answer.all.total).toBe(5 * (UNIT_COUNT - 1));
    expect(mostInAMinute(sent)).toBeLessThan(60);
    expect(service.faults).toEqual([]);
    expect(first.requests).toBeLessThanOrEqual(pages + eachFile * UNIT_COUNT + 3 + 40 + 12 + 2 + 1);
    expect(first.minutes).toBeLessThan(most);

    const second = await run();
    expect([second.answer.changes, second.answer.all]).toEqual([expect.any(Number), first.answer.all]);
    expect(second.answer.files.every(({ isUnchanged }) => isUnchanged)).toBe(true);
    expect(second.requests).toBeLessThanOrEqual(pages);

    for (const id of ids.slice(0, 6)) service.save(id, plan(0, 'Klart'));
    const third = await run();
    expect(third.requests).toBe(second.requests + 6);
    expect(third.answer.all.done).toBe(30);
    expect((await run()).answer.changes).toBe(0);
    expect(mostInAMinute(sent)).toBeLessThan(60);
    if (process.env['PLANBOK_FIGURES'] !== undefined)
      console.log(name, first.requests, first.minutes, second.requests, mostInAMinute(sent));
    await service.close();
    desk.remove();
  },
  600_000,
);
