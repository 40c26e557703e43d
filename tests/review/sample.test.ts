import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import type { Outcome } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { disagreements } from '../ironcalc';

const reviewed = (
  name: string,
): { readonly outcome: Outcome; readonly host: ReturnType<typeof xlsxHost> } => {
  const host = xlsxHost(readFileSync(join(__dirname, '..', '..', 'samples', name)));
  const outcome = jobs.review(host.read(), { today: '2020-11-24' });
  host.apply(outcome.changes);
  return { outcome, host };
};

const point = ({ agenda }: Outcome, no: number): readonly string[] =>
  agenda?.items.find((item) => item.no === no)?.lines ?? [];

describe('the Swedish sample', () => {
  const { outcome, host } = reviewed('handlingsplan-exempel.xlsx');

  test('gives the nine points of the meeting', () => {
    expect(outcome.agenda?.items.map(({ no, title }) => `${no}. ${title}`)).toEqual([
      '1. Inledning och syftet med mötet',
      '2. Föregående möte och status avseende tidigare beslutade åtgärder',
      '3. Uppföljning av handlingsplanen för 2020',
      '4. Hållbarhetsmål och handlingsplaner för 2021–2025 samt verksamhetsplan för 2021',
      '5. Handlingsplan för 2021',
      '6. Resultatet från den interna miljörevisionen 2020',
      '7. Klimatpott och projekt',
      '8. Miljöledningssystemets årscykel för 2021',
      '9. Mötet avslutas och tidpunkt för nästa ledningens genomgång beslutas',
    ]);
  });

  test('says of the previous meeting what the deck says', () => {
    expect(point(outcome, 2)).toEqual([
      'Avvikelser intern och extern revision: Samtliga stängda',
      'Förbättringsförslag årets interna miljörevision: Pågående · Se punkt 6 i dagordningen',
      'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06: Samtliga beslut genomförda',
    ]);
  });

  test('takes the audit in the order of the deck', () => {
    const kinds = point(outcome, 6).filter((line) => /^\p{L}[\p{L} ]+: \d+$/u.test(line));
    expect(kinds).toEqual(['Positiva iakttagelser: 6', 'Förbättringsförslag: 7', 'Avvikelser: 2']);
  });

  test('counts each action in one of the four groups, or says that it cannot be told', () => {
    const groups = point(outcome, 3).filter((line) => /: \d+ åtgärd(?:er)?$/.test(line));
    expect(groups.map((line) => line.replace(/: .*/, ''))).toEqual([
      'Genomförda',
      'Kvarstår',
      'Utgått',
      'Flyttas till handlingsplanen för 2021',
      'Oklar status',
    ]);
    const counted = groups.map((line) => Number(/(\d+) åtgärd/.exec(line)?.[1]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(outcome.rollup.total);
    expect(outcome.rollup.total).toBe(24);
  });

  test('lists the cycle in the order of the year, April twice and the span kept', () => {
    expect(point(outcome, 8).map((line) => line.split(' · ')[0])).toEqual([
      'Januari – februari',
      'Februari – mars',
      'Februari – mars',
      'April',
      'April',
      'April',
      'April – oktober',
      'Maj',
      'Oktober',
      'Oktober',
      'November',
    ]);
  });

  test('another engine calculates what the overview shows', () => {
    expect(disagreements(host.read(), ownSheetNamed(host.read(), 'rollup') ?? '')).toEqual([]);
  });
});

describe('the English twin', () => {
  const { outcome } = reviewed('action-plan-sample.xlsx');
  const swedish = reviewed('handlingsplan-exempel.xlsx').outcome;

  test('says the same in English', () => {
    expect(outcome.language).toBe('en');
    expect(point(outcome, 2)).toEqual([
      'Nonconformities, internal and external audit: All closed',
      'Improvement suggestions from this year’s internal audit: In progress · See item 6 of the agenda',
      'Decisions in the minutes of the previous management review 2020-04-06: All decisions carried out',
    ]);
  });

  test('is counted as the Swedish one is', () => {
    expect(outcome.rollup).toEqual(swedish.rollup);
    expect(outcome.links).toEqual(swedish.links);
    expect(outcome.reading.rows).toEqual(swedish.reading.rows);
  });
});
