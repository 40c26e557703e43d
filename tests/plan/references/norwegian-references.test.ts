import { isOnlyReferences, referencesIn } from '../../../src/plan/references/reference-text';

/* A Norwegian text names the rows that its Swedish twin does. */

const ids: ReadonlySet<string> = new Set(['4', '5', 'a4', 'a5', 'f3', 'b-2020-11-1']);
const isKnown = (key: string): boolean => ids.has(key);

test.each<[norwegian: string, swedish: string]>([
  ['A4 og A5', 'A4 och A5'],
  ['4, også 5', '4, även 5'],
  ['tiltak 4 og 5', 'åtgärd 4 och 5'],
  ['Tiltakene 4 og A5', 'Åtgärderna 4 och A5'],
  ['Se tiltak 4 i tiltaksplanen', 'Se åtgärd 4 i handlingsplanen'],
  ['Svar på avvik 4', 'Svar på avvikelse 4'],
  ['Svarer på A4', 'Svarar på A4'],
  ['Lukker avvikene 4 og 5', 'Stänger avvikelserna 4 och 5'],
  ['Forbedringsforslag 4', 'Förbättringsförslag 4'],
  ['Forbedringsområde 4', 'Förbättringsområde 4'],
  ['Positiv observasjon 4', 'Positiv iakttagelse 4'],
  ['Positive funn 4 og 5', 'Positiva iakttagelser 4 och 5'],
  ['Funn 4', 'Iakttagelse 4'],
  ['Revisjonspunkt 4', 'Revisionspunkt 4'],
  ['Vedtak 5', 'Beslut 5'],
  ['ifølge F3', 'enligt F3'],
  ['jf. F3', 'jfr. F3'],
  ['Håndteres av A4', 'Hanteras av A4'],
  ['2021 tiltak 4', '2021 åtgärd 4'],
  ['Vi kjøper 4 sykler og 5 lås', 'Vi köper 4 cyklar och 5 lås'],
  ['Funnet i 4 rom', 'Hittat i 4 rum'],
])('“%s” as “%s”', (norwegian, swedish) => {
  for (const isReferenceColumn of [true, false]) {
    const read = (text: string) => referencesIn(text, { isKnown, isReferenceColumn });
    expect(read(norwegian)).toEqual(read(swedish));
  }
  expect(isOnlyReferences(norwegian)).toBe(isOnlyReferences(swedish));
});

test('what they name', () => {
  const said = (text: string) => referencesIn(text, { isKnown, isReferenceColumn: false });
  expect(said('Svar på avvik 4 og 5').map(({ id, target }) => [id, target])).toEqual([
    ['4', 'nonconformity'],
    ['5', 'nonconformity'],
  ]);
});
