import { lazy } from '../lazy';
import { entriesOf } from '../word-list';
import type { FindingKind } from '../reading';

/** What lists of findings of a kind, or one of them, are called. One name a line, or with `|` between. */
const lists: readonly (readonly [kind: FindingKind['kind'], names: string])[] = [
  [
    'positive',
    `
    best practice | best practices | beröm | commendation | commendations
    det som fungerar bra | föredömen
    goda exempel | goda iakttagelser | gott exempel | good practice | good practices
    noteworthy effort | noteworthy efforts | noteworthy practice | noteworthy practices
    point of strength | points of strength
    positiv | positiva | positive | positives | positivt
    positiv del | positiva delar | positiv iakttagelse | positiva iakttagelser | positiva iakttagelserna
    positivt intryck | positiva intryck | positiv notering | positiva noteringar | positiva noteringarna
    positiv observation | positiva observationer | positiva observationerna
    positivt omdöme | positiva omdömen | positiv punkt | positiva punkter | positiva punkterna
    positiv sak | positiva saker | positiva sakerna | positiv sida | positiva sidor | positivt exempel | positiva exempel
    positive aspect | positive aspects | positive finding | positive findings | positive note | positive notes
    positive observation | positive observations | positive point | positive points | positive remark | positive remarks
    starka sidor | strength | strengths | styrka | styrkor | styrkorna`,
  ],
  [
    'improvement',
    `
    anmärkning | anmärkningar | anmärkningarna
    area for improvement | areas for improvement | area for improvements | areas for improvements
    förbättring | förbättringar | förbättringsförslag | förbättringsförslagen | förbättringsmöjlighet
    förbättringsmöjligheter | förbättringsmöjligheterna | förbättringsområde | förbättringsområden
    förbättringsområdena | förbättringspotential | förbättringspunkt | förbättringspunkter | förbättringspunkterna
    förslag på förbättring | förslag på förbättringar | förslag till förbättring | förslag till förbättringar
    iakttagelse att förbättra | iakttagelser att förbättra
    improvement | improvements | improvement area | improvement areas | improvement opportunity
    improvement opportunities | improvement point | improvement points | improvement proposal
    improvement proposals | improvement suggestion | improvement suggestions
    notering | noteringar | noteringarna | obs | observation | observationer | observationerna | observations
    ofi | ofis | opportunity for improvement | opportunities for improvement | opportunity for improvements
    opportunities for improvements
    recommendation | recommendations | rekommendation | rekommendationer | rekommendationerna
    suggestion | suggestions | suggestion for improvement | suggestions for improvement
    suggestions for improvements | utvecklingsområde | utvecklingsområden`,
  ],
  [
    'nonconformity',
    `
    avvikelse | avvikelsen | avvikelser | avvikelserna
    allvarlig avvikelse | allvarliga avvikelser | mindre avvikelse | mindre avvikelser | mindre avvikelserna
    små avvikelser | stor avvikelse | stora avvikelser | större avvikelse | större avvikelser | större avvikelserna
    major nc | major ncs | major nonconformance | major nonconformances | major nonconformity
    major nonconformities | major non-conformance | major non-conformances | major non-conformity
    major non-conformities | major non conformity | major non conformities
    minor nc | minor ncs | minor nonconformance | minor nonconformances | minor nonconformity
    minor nonconformities | minor non-conformance | minor non-conformances | minor non-conformity
    minor non-conformities | minor non conformity | minor non conformities
    nc | ncr | ncrs | ncs | nonconformance | nonconformances | nonconformity | nonconformities
    non-conformance | non-conformances | non-conformity | non-conformities
    non conformity | non conformities`,
  ],
];

/** One of the names at the beginning of a text, the longest that fits. A letter after it makes another word. */
const beginsWith = (names: string): RegExp =>
  new RegExp(`^(?:${[...entriesOf(names)].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'u');

/** Kinds with the names of their lists; made when they are asked for. */
export const findingNames: () => readonly (readonly [kind: FindingKind['kind'], name: RegExp])[] = lazy(() =>
  lists.map(([kind, names]) => [kind, beginsWith(names)] as const),
);
