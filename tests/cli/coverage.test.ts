import { deskInFolder, sampleOf } from './desk-in-folder';
import { scanContract } from '../../src/cli/scan-contract';
import { jobs } from '../../src/jobs/jobs';
import { bookOf, sheetOf } from '../plan/sheet-of';

type Folder = ReturnType<typeof deskInFolder>;

const withSample = async (work: (desk: Folder) => Promise<void>): Promise<void> => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  try {
    await work(desk);
  } finally {
    desk.remove();
  }
};

const coverage = async (desk: Folder, rest: string) =>
  scanContract.parse(JSON.parse((await desk.run(`coverage ${rest} --json --today 2020-11-24`)).out)).coverage;

test('the sample’s agenda lacks complaints, compliance and the conclusion; another preset has them, and is remembered', async () => {
  await withSample(async (desk) => {
    const before = await coverage(desk, '$plan.xlsx');
    expect(before?.standard).toBe('14001:2015');
    expect(before?.requirements.filter(({ items }) => items.length === 0).map(({ add }) => add)).toEqual([
      'Intressenter och klagomål',
      'Bindande krav och efterlevnad',
      'Betydande miljöaspekter, risker och möjligheter',
      'Betydande miljöaspekter, risker och möjligheter',
      'Bindande krav och efterlevnad',
      'Intressenter och klagomål',
      'Slutsats om systemets lämplighet, tillräcklighet och verkan',
    ]);
    await desk.run('agenda $plan.xlsx --preset iso-2026 --today 2020-11-24 -o $iso.xlsx');
    const after = await coverage(desk, '$iso.xlsx');
    expect([after?.standard, after?.missing]).toEqual(['14001:2026', 0]);
    expect([before, after].map((of) => [of?.hasAgenda, of?.preset])).toEqual([
      [false, 'deck'],
      [true, 'iso-2026'],
    ]);
    const energy = await coverage(desk, '$iso.xlsx --standard 50001:2018');
    expect(
      energy?.requirements.flatMap(({ clause, add }) => (add === null ? [] : [`${clause} ${add}`])),
    ).toEqual(['9.3.2 e Policyn', '9.3.3 b Energiprestanda', '9.3.4 b Policyn', '9.3.4 c Energiprestanda']);
  });
});

test('the summary says what is missing first, and by what point it would be taken up', async () => {
  await withSample(async (desk) => {
    const { out } = await desk.run('coverage $plan.xlsx --today 2020-11-24 --lang en');
    expect(out).toContain('  Without an item (7)\n');
    expect(out).toContain('    9.3 f    Comments and complaints → add “Interested parties and complaints”\n');
    expect(out).toContain('    9.3 d 4  What the audits show: item 6\n');
    expect(out).not.toContain('decide');
  });
});

test('without an agenda the summary says so; the exit code says whether anything is missing, not what the plan asks', async () => {
  await withSample(async (desk) => {
    const none = await desk.run('coverage $plan.xlsx');
    expect([none.code, none.out]).toEqual([1, expect.stringContaining('Det finns ingen dagordning än.')]);
    expect(none.out).toContain('(listan ”deck”)');
    await desk.run('agenda $plan.xlsx --preset iso-2026 -o $iso.xlsx');
    const made = await desk.run('coverage $iso.xlsx');
    expect([made.code, made.out]).toEqual([0, expect.stringContaining('Inget saknas.')]);
    expect(made.out).not.toContain('ingen dagordning');
    expect((await desk.run('check $iso.xlsx')).code).toBe(1);
  });
});

test('a sheet that its owner has called Dagordning is no agenda of Planbok’s', () => {
  const plan = sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Å-1', 'Göra sak', 'Drift', '2020-12-01', 'Pågår'],
  ]);
  const own = sheetOf('Dagordning', [['Dagordning'], ['1. Mötet öppnas'], ['2. Övrigt']]);
  expect(jobs.coverage(bookOf(plan, own), { today: '2020-11-24' }).agendaList?.isToBeMade).toBe(true);
});
