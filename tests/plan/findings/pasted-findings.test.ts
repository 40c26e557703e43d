import fc from 'fast-check';
import { pastedFindings as findingsOf } from '../../../src/plan/findings/pasted-findings';
import type { PastedFindings } from '../../../src/plan/findings/pasted-finding';
import { writtenReport } from './written-report';

const pastedFindings = (text: string): PastedFindings => findingsOf(text, { today: '2024-05-01' });

test('a report gives its findings, each with its kind and its own words, however it is set', () => {
  fc.assert(
    fc.property(writtenReport, ({ text, findings }) => {
      expect(pastedFindings(text).findings.map((one) => ({ kind: one.kind, text: one.text }))).toEqual(
        findings,
      );
    }),
    { numRuns: 400 },
  );
});

/** Headings that name a kind: what they say is in the kind of the findings below. */
const kindHeadings = [
  'Avvikelser',
  '2. Förbättringsförslag',
  'Strengths:',
  '# Mindre avvikelser',
  'Styrkor\tAvvikelser',
];

/** Words that become the kind or the column of what stands beside them. */
const namesOfParts =
  /^(?:avvikelse|mindre|större|minor|nc|obs|ofi|krav|orsak|åtgärd|rekommendation|iakttagelse|typ|nr|ansvarig|enhet|klart|senast)$/iu;

const anyLine = fc.constantFrom(
  ...kindHeadings,
  'Svagheter',
  'Sammanfattning',
  '6. Resultatet från den interna miljörevisionen 2024',
  'Internrevision 7 utförs inte enligt plan',
  'Revisionsprogram saknas',
  '- Revisionsplan 3 saknas',
  '• Avfall saknar märkning.',
  '   - innerst i förrådet',
  'o\tutanför porten',
  '3. Rutinen är inte känd',
  '4. Nödläget (större)',
  'a) spillet',
  '1 Kemikalier saknar register',
  '2 Lampor lyser',
  '4.2.1 Miljöpolicy',
  '8.1 Styrning brister',
  '[Minor] Papper slängs',
  'Skyltar saknas. Mindre avvikelse.',
  '- Krav: 8.1',
  'Orsak: tidsbrist',
  'Orsak:',
  'Åtgärd: köp kar',
  'Rekommendation: sortera',
  '• Rekommendation: invallning',
  'Iakttagelse: fläkten låter',
  'Ansvarig: Eva',
  'Mvh Lena',
  'Energi',
  'Verksamhet och ledning',
  '## Transporter',
  '### Bilarna bokas inte',
  '**Vatten**',
  'Innehåll ........ 7',
  'Hej Karin!',
  '/Per',
  'Nästa steg: möte i maj',
  'Tidigare avvikelser',
  'Tidigare avvikelse: pannan, stängd',
  'Här kommer det vi såg:',
  'Anna skrev:',
  '> Trucken droppar olja',
  'Ansvarig: Verkstadschefen',
  'Åtgärd senast: midsommar',
  'Obs. Soporna blåser',
  'NC1 - Vågen väger fel (Minor)',
  'OFI 2 Byt till led',
  'Cisternen är rostig - mindre avvikelse',
  '(Mindre) Kemskåp olåst',
  'Riskbedömning saknas för produkterna:',
  '  • Klorin',
  '4.3 Scope',
  '5.1 Ledarskap',
  'Avvikelse 4: Spillskydd saknas',
  'Nr\tIakttagelse\tEnhet',
  '1\tLarmet tjuter\tKontoret',
  '2\tGrinden gnisslar\tSkolan',
  'Krav\t8.1',
  'Iakttagelse\tSpaden ligger ute',
  'Orsak\tStress',
  'Styrkor\t"• Trevligt\n• Glatt"',
  '\tinskjutet',
  '',
);

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? [];

test('every word is in a finding, is told to be in none, or is in a heading or the audit’s name', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 14 }), (lines) => {
      const { findings, audit, left } = pastedFindings(lines.join('\n'));
      const kept = new Set(
        wordsOf(
          [
            ...findings.flatMap(({ text, requirement, cause, action, more = {} }) => [
              text,
              requirement,
              cause,
              action,
              ...Object.values(more),
            ]),
            ...left,
            audit ?? '',
          ].join(' '),
        ),
      );
      const lost = lines
        .filter((line) => !kindHeadings.includes(line))
        .flatMap(wordsOf)
        .filter((word) => !kept.has(word) && !namesOfParts.test(word) && !/^Styrkor$/u.test(word));
      expect(lost).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const kindsIn = (text: string): readonly string[] =>
  pastedFindings(text).findings.map(({ kind, text: said }) => `${kind.severity ?? kind.kind}: ${said}`);

test.each([
  [
    'Nonconformities\n\nInternal audits are not planned\n\nSpill kit missing',
    ['nonconformity: Internal audits are not planned', 'nonconformity: Spill kit missing'],
  ],
  [
    'Observations\nMiljörond 103 bör dokumenteras\n\nAvvikelser\n1. Ingen granskning av leverantörer',
    ['improvement: Miljörond 103 bör dokumenteras', 'nonconformity: Ingen granskning av leverantörer'],
  ],
  ['Strengths\n- Good staff\nWeaknesses\n- Poor labels', ['positive: Good staff', 'unknown: Poor labels']],
  [
    'Avvikelserna\n- Skylt saknas\nObservations\n- Mät mer',
    ['nonconformity: Skylt saknas', 'improvement: Mät mer'],
  ],
  ['Avvikelser\n- Skylt saknas.\nNästa steg\n- Rapporten skickas i maj.', ['nonconformity: Skylt saknas.']],
  [
    '## Avvikelser\n- Skylt saknas\n\n**Styrkor**\n- Öppet klimat',
    ['nonconformity: Skylt saknas', 'positive: Öppet klimat'],
  ],
  [
    'Avvikelse 2 – större\nSpill når brunnen.\n\nAvvikelse nr 3\nSkylt saknas.',
    ['major: Spill når brunnen.', 'nonconformity: Skylt saknas.'],
  ],
  [
    'Avvikelse #4: Skylt saknas.\nStyrka: Öppet klimat.',
    ['nonconformity: Skylt saknas.', 'positive: Öppet klimat.'],
  ],
  ['Avvikelser\n- Skylt saknas\n\nMvh Lena, 070-123', ['nonconformity: Skylt saknas']],
  ['Styrkor\n- Öppet klimat\nEnergi\n- Mätare saknas', ['positive: Öppet klimat', 'unknown: Mätare saknas']],
] as const)('%j', (text, expected) => {
  expect(kindsIn(text)).toEqual(expected);
});

test.each([
  'Inga avvikelser noterades vid revisionen.',
  'Inga avvikelser har konstaterats.',
  'There were no nonconformities.',
  'None identified during this audit',
  'Nothing to report',
  'Inga',
])('%s is no finding', (text) => {
  expect(kindsIn(`Avvikelser\n${text}\n\nStyrkor\n- Öppet klimat`)).toEqual(['positive: Öppet klimat']);
});

test.each(['Inga mål för resor', 'Ingen granskning av leverantörer', 'No waste plan'])(
  '%s is a finding',
  (text) => {
    expect(kindsIn(`Avvikelser\n- ${text}`)).toEqual([`nonconformity: ${text}`]);
  },
);

test.each([
  ['lines', (count: number) => `Avvikelser\n${'Skylt saknas.\n'.repeat(count)}`],
  ['rows', (count: number) => `Nr\tIakttagelse\tKrav\n${'1\tSkylt saknas\t8.1\n'.repeat(count)}`],
])('so many %s that no call takes them as its arguments', (_, textOf) => {
  const many = 150_000;
  expect(pastedFindings(textOf(many)).findings).toHaveLength(many);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['Avvikelser\nInga.\n\nFörbättringsförslag\n- Sortera mer avfall', ['nonconformity'], []],
  ['Avvikelser\n- Inga\n\nFörbättringsförslag\n- Sortera mer avfall', ['nonconformity'], []],
  ['Avvikelser: inga\nFörbättringsförslag\n- Sortera mer avfall', ['nonconformity'], []],
  ['Nonconformities\nNone were raised.\n\nPositive observations\nNone', ['positive', 'nonconformity'], []],
  ['Avvikelser\nInga avvikelser noterades.', ['nonconformity'], []],
  // Of minor ones there are some: that there are no major ones is not that there are none.
  ['Större avvikelser\nInga\n\nMindre avvikelser\n- Avfall saknar märkning', [], []],
  ['Avvikelser\n- Avfall saknar märkning', [], []],
])('%j says of which kinds there are none', (text, none, left) => {
  const read = pastedFindings(text);
  expect([read.none, read.left]).toEqual([none, left]);
});

test.each<readonly [string, readonly (readonly [string, string])[]]>([
  [
    'Avvikelser\n* Avfall saknar märkning\n- Skyltar saknas i kemiförrådet\n* Larmet är trasigt',
    [
      ['nonconformity', 'Avfall saknar märkning'],
      ['unknown', 'Skyltar saknas i kemiförrådet'],
      ['nonconformity', 'Larmet är trasigt'],
    ],
  ],
  [
    'Avvikelser\n* Avfall saknar märkning:\n- Kemiförrådet saknar skylt\n* Larmet är trasigt',
    [
      ['nonconformity', 'Avfall saknar märkning: – Kemiförrådet saknar skylt'],
      ['nonconformity', 'Larmet är trasigt'],
    ],
  ],
  [
    'Avvikelser\n* Avfall saknar märkning\n  - Skyltar saknas i kemiförrådet\n* Larmet är trasigt',
    [
      ['nonconformity', 'Avfall saknar märkning – Skyltar saknas i kemiförrådet'],
      ['nonconformity', 'Larmet är trasigt'],
    ],
  ],
  [
    'Avvikelser\n* Avfall saknar märkning\n- i kemiförrådet\n* Larmet är trasigt',
    [
      ['nonconformity', 'Avfall saknar märkning – i kemiförrådet'],
      ['nonconformity', 'Larmet är trasigt'],
    ],
  ],
])('signs that are taken for each other part findings, and the kind is asked: %j', (text, found) => {
  expect(pastedFindings(text).findings.map(({ kind, text: said }) => [kind.kind, said])).toEqual(found);
});

test.each(['\t\t', ''])(
  'the names of kinds between the rows of a table say what is below them (%j behind them)',
  (tabs) => {
    const text = [
      'Nr\tIakttagelse\tÅtgärd',
      `Positiva iakttagelser${tabs}`,
      '1\tBra skyltar\t',
      '2\tBra ordning\t',
      `Förbättringsförslag${tabs}`,
      '3\tSortera mer\tKöp kärl',
      `Mindre avvikelser${tabs}`,
      '4\tAvfall saknar märkning\tMärk upp kärlen',
    ].join('\n');
    const { findings, left } = pastedFindings(text);
    expect(findings.map(({ kind, text: said, action }) => [kind.kind, said, action])).toEqual([
      ['positive', 'Bra skyltar', ''],
      ['positive', 'Bra ordning', ''],
      ['improvement', 'Sortera mer', 'Köp kärl'],
      ['nonconformity', 'Avfall saknar märkning', 'Märk upp kärlen'],
    ]);
    expect(left).toEqual([]);
  },
);
