import fc from 'fast-check';
import { mentionsIn } from '../../../src/plan/years/year-mentions';
import { references } from './references';

/** What a text says of years, in short: "plan 2026", "plan 2025/2026 from 4", "made 2025-11-20". */
const said = (text: string): readonly string[] =>
  mentionsIn(text).map((mention) => {
    if (mention.is === 'made' || mention.is === 'changed') return `${mention.is} ${mention.day}`;
    const { first, last, broken } = mention.span;
    const years = first === last ? `${first}` : `${first}${broken ? '/' : '–'}${last}`;
    return `${mention.is} ${years}${broken?.isNamedByOne ? ' or so' : ''}${broken?.start === undefined ? '' : ` from ${broken.start}`}`;
  });

describe('a year that plan words carry is the plan’s', () => {
  const names = `Handlingsplan | Åtgärdsplan | Verksamhetsplan | Miljöplan | Åtgärdslista | Åtgärder | Aktiviteter | Att göra
    | Handlingsplan för | Plan för år | År | Action plan | Actions | Improvement plan | Activities | To-do list | Plan for | Year`;
  test.each(names.split('|').map((name) => name.trim()))('%s 2026', (name) => {
    expect(said(`${name} 2026`)).toEqual(['plan 2026']);
    expect(said(`${name} 2024-2026`)).toEqual(['plan 2024–2026']);
    expect(said(`${name} (2026)`)).toEqual([expect.stringContaining('2026')]);
  });

  test.each([
    ['2026', ['plan 2026']],
    ['Handlingsplan för miljö vid skolan 2026', ['plan 2026']],
    ['2026 års handlingsplan', ['plan 2026']],
    ['2026 action plan', ['plan 2026']],
    ['Uppföljning av 2025 års plan', ['plan 2025']],
    ['HT26', ['made 2026-07-01']],
    ['Plan VT-26', ['plan 2026']],
    ['Handlingsplan 2026 enligt ISO 14001:2015', ['plan 2026']],
    ['ISO 14001:2015 handlingsplan 2026', ['plan 2026']],
    ['Handlingsplan 2019, beslutad 2018-12-11', ['made 2018-12-11', 'plan 2019']],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});

test('the number of a law, a standard, a version, a print or a register says nothing of years', () => {
  fc.assert(
    fc.property(references, (reference) => expect(said(reference)).toEqual([])),
    { numRuns: 500 },
  );
});

test.each(
  `Kök 2025 | Skyddsrond 2025 | Åtgärder skyddsrond 2025 | Åtgärder interna revisionen 2025 | Status 2025 | Utfall 2025
  | Åtgärder 2025 års medarbetarenkät | Efter branden 2025: åtgärdslista | Action plan for 2025 audit findings | Ofsted 2025 action plan | Kitchen 2025 | Action plan following the audit 2025 | Results 2025 | Budget 2025`
    .split('|')
    .map((text) => text.trim()),
)('%s: of something, perhaps not of the plan', (text) => {
  expect(said(text)).toEqual(['loose 2025']);
});

test.each([
  ['Miljörevision 2025-11-20', 'made 2025-11-20'],
  ['Handlingsplan, fastställd av rektor 2025-08-18', 'made 2025-08-18'],
  ['Protokoll skyddskommitté den 4 december 2025', 'made 2025-12-04'],
  ['Tillsynsbeslut 2025-10-10 dnr 2025:123', 'made 2025-10-10'],
  ['Datum: 5/12 2025', 'made 2025-12-05'],
  ['Protokoll 251204', 'made 2025-12-04'],
  ['Skyddsrond hösten 2025', 'made 2025-07-01'],
  ['Action plan following inspection 14 November 2025', 'made 2025-11-14'],
  ['Audit of December 12, 2025', 'made 2025-12-12'],
  ['Åtgärdsplan efter medarbetarenkät november 2025', 'made 2025-11-01'],
  ['Reviderad 2026-02-01', 'changed 2026-02-01'],
  ['Handlingsplan, uppdaterad 3 mars 2026', 'changed 2026-03-03'],
  ['Last updated: 2026-03', 'changed 2026-03-01'],
])('%s: %s', (text, wanted) => {
  expect(said(text)).toEqual([wanted]);
});

test.each([
  ['Action plan FY 2025/26 (April to March)', 'plan 2025/2026 from 4'],
  ['Annual plan FY2026 (July–June)', 'plan 2026 or so from 7'],
  ['Actions FY21', 'plan 2021 or so'],
  ['Budgetår 2025-07-01 – 2026-06-30', 'plan 2025/2026 from 7'],
  ['Plan 1 April 2025 to 31 March 2026', 'plan 2025/2026 from 4'],
  ['Verksamhetsår 2025/2026 (1/9–31/8)', 'plan 2025/2026 from 9'],
  ['Plan 2026 (januari–december)', 'plan 2026'],
  ['Delivery plan 2026-27', 'plan 2026/2027'],
  ['Läsåret 2025/26', 'plan 2025/2026'],
  ['HT25/VT26', 'plan 2025/2026'],
  ['Hösten 2025 – våren 2026', 'plan 2025/2026'],
  ['Handlingsplan läsåret 25/26', 'plan 2025/2026'],
  ['Action plan 25/26 (April - March)', 'plan 2025/2026 from 4'],
  ['Plan 2025-01-01 – 2026-12-31', 'plan 2025–2026'],
])('%s: %s', (text, wanted) => {
  expect(said(text)).toEqual([wanted]);
});
