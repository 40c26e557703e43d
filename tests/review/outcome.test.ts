import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { jobs } from '../../src/jobs/jobs';
import { describeShared } from '../shared-folder';
import { mustKeepPromises } from './promises';

const request = { language: 'sv', today: '2020-11-24' } as const;

describeShared('what the management gets', (shared) => {
  const reviewOf = (name: string) => {
    const book = snapshotOf(readFileSync(join(shared, 'cases', 'outcome', `${name}.xlsx`)));
    mustKeepPromises(book);
    const { agenda, rollup, problems } = jobs.review(book, request);
    const lines = new Map(agenda?.items.map(({ no, title, lines: all }) => [no, [title, ...all]]));
    return { point: (no: number): readonly string[] => lines.get(no) ?? [], rollup, problems };
  };

  test("of a meeting's own text: every action under how it stands, every finding with what answers it", () => {
    const { point, rollup, problems } = reviewOf('ledningens-uppfoljning-2020');
    expect(rollup).toMatchObject({ year: 2020, total: 10, overdue: 1 });
    expect(point(2).slice(1)).toEqual([
      'Avvikelser intern och extern revision: Inga',
      'Förbättringsförslag årets interna miljörevision: Pågående · Se punkt 6 i dagordningen',
      'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06: Samtliga beslut genomförda',
    ]);
    expect(point(3)).toEqual([
      'Uppföljning av handlingsplanen för 2020',
      'Genomförda: 3 åtgärder',
      '3 Årligt event för att analysera kvalitetsdialogen: FA · 2020-10-15 · hölls 14 okt',
      '6 Ge mötessamordnare kunskapslyft om hållbar catering: Administrativ chef · 2020-10-16',
      '7 Hyra möbler i Albano: Lokalansvarig · 2020-09-01',
      'Kvarstår: 4 åtgärder',
      '1 Integrera HU i alla program: GA · 2020-12-31 · Pågår · Två program kvar',
      '2 Öka andelen lärare som går Lärande för hållbar utveckling: Skolchef · 2020-06-30 · Ej påbörjad · försenad',
      '4 Minska flygresor inom Norden: Skolchef · 2020-12-31 · Pågår',
      '5 Projekt inrikesresors effektivitet och miljöpåverkan: Hållbarhetschef · löpande · Pågår',
      'Utgått: 1 åtgärd',
      '8 Inventera kemikalier: Labbansvarig · 2020-02-28 · Görs centralt',
      'Flyttas till handlingsplanen för 2021: 1 åtgärd',
      '9 Byta belysning i hörsal: 2020-11-30 · leveransförsening',
      'Oklar status: 1 åtgärd',
      '10 Mäta elanvändning: Fastighet · Status saknas',
    ]);
    const answers = point(6).flatMap((line) => /^([PF]\d) .*\.: (.*)$/.exec(line)?.slice(1).join(' ') ?? []);
    expect(answers).toEqual([
      'P6 Åtgärd 7 (genomförd)',
      'F1 Åtgärd 1 (pågår), GA, 2020-12-31',
      'F2 Åtgärd 2 (ej påbörjad), Skolchef, 2020-06-30',
      'F3 Ingen åtgärd',
      'F4 Ingen åtgärd',
      'F5 Ingen åtgärd',
      'F6 Ingen åtgärd',
      'F7 Åtgärd 6 (genomförd)',
    ]);
    expect(point(7)[1]?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Klimatpott: In 36 000 kr, ut 9 500 kr, reserverat 12 000 kr, kvar 14 500 kr',
    );
    expect(point(8)).toHaveLength(12);
    const asked = problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    expect(asked.filter((code) => code === 'finding-without-action')).toHaveLength(4);
    expect(asked).toHaveLength(8);
  });

  test('of an annual cycle in blocks alone: its year and its lines', () => {
    const { point, problems } = reviewOf('arscykel-i-block');
    expect(point(8)[0]).toBe('Miljöledningssystemets årscykel för 2021');
    expect(point(8)).toHaveLength(12);
    expect(point(3)).toEqual([
      'Uppföljning av handlingsplanen',
      'Arbetsboken har ingen handlingsplan för året.',
    ]);
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
