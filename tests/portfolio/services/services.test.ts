import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { portfolioContract, type PortfolioDocument } from '../../../src/cli/portfolio/portfolio-contract';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { deskInFolder, type DeskInFolder } from '../../cli/desk-in-folder';
import { mostInAMinute } from '../../google-emulator/drive/paced-drive';
import { storm } from '../../google-emulator/fault';
import { institutionIn } from '../institution';
import { services, type OpenService, type Service } from './service';
import { serviceDesk, upload } from './service-desk';
import { unitPlan } from './unit-plan';

interface Setting {
  readonly desk: DeskInFolder;
  readonly service: OpenService;
  /** What had been said while it worked. */
  readonly said: string[];
  readonly run: () => Promise<{ readonly code: number; readonly answer: PortfolioDocument }>;
}

async function within({ open }: Service, work: (setting: Setting) => Promise<void>): Promise<void> {
  const desk = deskInFolder({});
  const service = await open();
  try {
    const said: string[] = [];
    const instead = { ...serviceDesk(service), doing: (line: string) => said.push(line) };
    const run = async () => {
      const line = `portfolio ${service.source} --json --today 2020-11-24 -o $cloud.xlsx`;
      const { code, out, err } = await desk.run(line, instead);
      said.push(err, out);
      if (code === 3) throw new Error(out);
      return { code, answer: portfolioContract.parse(JSON.parse(out)) };
    };
    await work({ desk, service, said, run });
  } finally {
    await service.close();
    desk.remove();
  }
}

/** What a result shows; where its links lead differs. */
const shown = (file: string): unknown =>
  snapshotOf(readFileSync(file), file).sheets.map(({ name, values }) => [name, values]);

describe.each(services)('a folder in $name', (kind) => {
  test('says what the same folder on a disk says, and links to the files', () =>
    within(kind, async ({ desk, service, run }) => {
      const folder = institutionIn(desk.at(''), 'enheter');
      mkdirSync(desk.at('enheter/djupt'));
      writeFileSync(desk.at('enheter/gammal.xls'), 'x');
      upload(folder, service);
      const disk = await desk.run('portfolio $enheter --json --today 2020-11-24 -o $disk.xlsx');
      const onDisk = portfolioContract.parse(JSON.parse(disk.out));
      const { code, answer } = await run();
      const { sources, out, ...rest } = answer;
      expect([code, sources]).toEqual([disk.code, [service.source]]);
      expect({ ...rest, sources: onDisk.sources, out: onDisk.out }).toEqual(onDisk);
      expect(answer.units.length).toBeGreaterThan(3);
      expect(out).toBe(desk.at('cloud.xlsx'));
      expect(shown(desk.at('cloud.xlsx'))).toEqual(shown(desk.at('disk.xlsx')));
      const links = snapshotOf(readFileSync(desk.at('cloud.xlsx')), '').sheets.flatMap((sheet) => [
        ...sheet.links.values(),
      ]);
      const urls = links.flatMap((to) => ('url' in to ? [to.url] : []));
      expect(urls.length).toBeGreaterThan(5);
      for (const url of urls) expect(url).toMatch(kind.link);
      expect((await run()).answer.changes).toBe(0);
    }));

  test('gives the rows and parts of the same folder on a disk', () =>
    within(kind, async ({ desk, service }) => {
      const folder = institutionIn(desk.at(''), 'enheter');
      upload(folder, service);
      mkdirSync(desk.at('delar'));
      const there = (more: string) =>
        desk.run(`portfolio ${service.source} --today 2020-11-24 ${more}`, serviceDesk(service));
      const disk = await desk.run('portfolio $enheter --ndjson --today 2020-11-24');
      const rows = await there('--ndjson');
      expect([rows.code, rows.out, rows.err]).toEqual([disk.code, disk.out, disk.err]);
      expect(rows.out.split('\n').length).toBeGreaterThan(20);
      for (const part of [1, 2, 3])
        expect((await there(`--shard ${part}/3 -o $delar/`)).code).toBeLessThan(2);
      await there('-o $hel.xlsx');
      expect((await desk.run('portfolio --parts $delar -o $delad.xlsx')).code).toBe(1);
      expect(readFileSync(desk.at('delad.xlsx')).equals(readFileSync(desk.at('hel.xlsx')))).toBe(true);
    }));

  test('refuses, and has files that go away or cannot be had: all is named, nothing is counted twice', () =>
    within(kind, async ({ service, said, run }) => {
      const names = ['Fysik', 'Kemi', 'Biologi', 'Matte', 'Teknik', 'Konst', 'Musik', 'Idrott'];
      for (const name of names) service.file(`${name}.xlsx`, unitPlan(name));
      service.workbook('Egen', unitPlan('Egen'));
      const odd = service.addOddFiles();
      service.file('trasig.xlsx', new TextEncoder().encode('Anna Andersson'));
      const gone = service.file('borta.xlsx', unitPlan('y'));
      const { isDownload } = service;
      service.faults.push(
        ...storm(429, 3, undefined, '30'),
        { kind: 'status', status: 503 },
        { kind: 'cut' },
        ...storm(429, 4, isDownload, '20'),
        { kind: 'meanwhile', act: () => service.remove(gone), when: isDownload },
      );
      const { code, answer } = await run();
      expect(code).toBe(1);
      expect(answer.all.total).toBe(9);
      expect(answer.units.map(({ name }) => name).sort()).toEqual([...names, 'Egen'].sort());
      const others = answer.files.filter(({ outcome }) => outcome !== 'counted');
      expect(
        Object.fromEntries(
          others.map(({ file, outcome, failure }) => [file, failure?.reason ?? failure?.code ?? outcome]),
        ),
      ).toEqual({ ...odd, 'trasig.xlsx': 'not-a-zip', 'borta.xlsx': `${kind.by}-file-gone` });
      for (const { failure } of others) expect(failure?.message).not.toBe('');
      expect(service.faults).toEqual([]);
      expect(mostInAMinute(service.sent)).toBeLessThan(60);
      // The folder, what is in it and below, each file, and as many again as were refused.
      expect(service.log.length).toBeLessThanOrEqual(3 + kind.eachFile * answer.files.length + 10);
      // 30 s three times over, and 20 s at least once: as the service asked.
      expect(service.clock.now()).toBeGreaterThan(110_000);
      expect(said.join('\n')).toMatch(/[45] gick inte att läsa/);
      expect(said.join('\n')).not.toMatch(/Anna|lampor/);
      expect(said.join('\n')).not.toMatch(kind.secrets);
    }));

  test('stops where the account is not accepted, with what to do, and nothing is written', () =>
    within(kind, async ({ desk, service }) => {
      service.withdraw();
      const { code, out } = await desk.run(`portfolio ${service.source} --json`, serviceDesk(service));
      expect(code).toBe(3);
      expect(JSON.parse(out)).toMatchObject({
        file: service.source,
        failure: { code: 'not-signed-in', reason: `${kind.by}-credentials-refused` },
      });
    }));
});
