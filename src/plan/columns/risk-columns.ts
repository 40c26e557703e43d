import { other, type Column } from './column';
import { fitsPriority } from './content-fits';

/** Columns of risks and of what was found, beside the finding itself; known by name and kept as they are. */
export const riskColumns: readonly Column[] = [
  other('severity', {
    sv: 'Allvarlighetsgrad',
    en: 'Severity',
    nb: 'Alvorlighetsgrad',
    alsoSv: 'allvarsgrad | svårighetsgrad',
    alsoEn: 'severity level | criticality',
    about: 'How grave it is.',
    words: `
      allvarlighet* | allvarsgrad | criticality | magnitude | seriousness | severity | svårighetsgrad`,
    hints: 'grad | rating',
    fit: fitsPriority,
  }),
  other('probability', {
    sv: 'Sannolikhet',
    en: 'Likelihood',
    nb: 'Sannsynlighet',
    alsoSv: 'sannolikhet (1-5) | s',
    alsoEn: 'probability | likelihood of occurrence',
    about: 'How likely it is.',
    words: 'frekvens | likelihood | probability | sannolikhet*',
    hints: 'p | s',
    frames: [/^hur troligt/u, /^how likely/u],
  }),
  other('consequence', {
    sv: 'Konsekvens',
    en: 'Consequence',
    nb: 'Konsekvens',
    alsoSv: 'konsekvenser | följd | allvarlighet',
    alsoEn: 'consequences | impact description | implication | implications',
    about: 'What may follow.',
    words: 'allvar* | consequence* | följd* | implication* | *konsekvens | konsekvens* | skada',
    hints: 'impact',
    frames: [/^(?:vad|what) (?:händer|happens) (?:om|if)/u, /^(?:leder|kan leda) till/u],
  }),
  other('riskValue', {
    sv: 'Riskvärde',
    en: 'Risk score',
    nb: 'Risikoverdi',
    alsoSv: 'riskpoäng | risktal | risknivå | riskbedömning',
    alsoEn:
      'risk level | score | risk value | residual risk | residual risk level | inherent risk | raw severity',
    about: 'Likelihood times consequence.',
    words: 'risknivå | riskpoäng | riskscore | risktal | riskvärde | score',
    hints: 'level | produkt | rating | rpn',
    frames: [/\brisk ?(?:rating|level|score|value)/u],
  }),
  other('correction', {
    sv: 'Omedelbar åtgärd',
    en: 'Correction',
    nb: 'Strakstiltak',
    alsoSv:
      'korrigering | direkt åtgärd | beskriv den omedelbara avhjälpande åtgärden, om någon gjorts | akut åtgärd',
    alsoEn: 'immediate action | immediate correction | containment',
    about: 'What was done at once.',
    words: 'akutåtgärd | containment | correction* | immediate | korrigering* | omedelbar*',
    hints: 'direkt',
    frames: [/^(?:immediate|omedelbar|direkt|akut)/u],
  }),
  other('suggestion', {
    sv: 'Förslag på åtgärd',
    en: 'Suggestion',
    nb: 'Forslag til tiltak',
    alsoSv: 'ge förslag på åtgärd för att förhindra att avvikelsen sker igen eller andra förbättringsförslag',
    alsoEn: 'suggested action | suggestions',
    about: 'What the reporter suggests.',
    words: 'idea* | idé | suggest* | tips',
    hints: 'förslag* | proposal',
  }),
  other('response', {
    sv: 'Svar',
    en: 'Response',
    nb: 'Svar',
    alsoSv: 'yttrande | ledningens svar | svar från verksamheten | verksamhetens svar',
    alsoEn:
      'management response | updated management response | client response | management comments | accepted | agreed',
    about: 'What the management answered.',
    words: 'reaction | remissvar | response* | svar* | yttrande*',
    hints: 'ledningens | management',
    frames: [/^(?:ledningens|verksamhetens|management|auditee)\b/u],
  }),
  other('conclusion', {
    sv: 'Slutsats',
    en: 'Conclusion',
    nb: 'Konklusjon',
    alsoSv: 'slutsatser | bedömning | analys',
    alsoEn: 'conclusions | assessment | analysis | evaluation',
    about: 'What was concluded.',
    words: `
      analys | assessment | bedömning* | conclusion* | evaluation | lessons | lärdom* | slutsats*
      utvärdering`,
    hints: 'sammanfattning | summary',
  }),
  other('proposedDecision', {
    sv: 'Förslag till beslut',
    en: 'Proposed decision',
    nb: 'Forslag til beslutning',
    alsoSv: 'beslutsförslag',
    alsoEn: 'proposal for decision | suggested decision',
    about: 'What is proposed to the meeting.',
    words: 'beslutsförslag',
    frames: [/^förslag till beslut/u, /^proposed decision/u],
  }),
  other('evidence', {
    sv: 'Verifiering',
    en: 'Evidence',
    nb: 'Verifisering',
    alsoSv: 'bevis | dokumentation | verifierat | verifierad | redovisning | verifikat | verifierad av',
    alsoEn: 'verification | evidence of completion | documentation | verified | verified by | proof',
    about: 'What shows that it was done.',
    words: `
      bevis* | dokumentation | evidence | intyg | kontroll* | proof | styrker | underlag
      verification | verified | verifier* | verifikat*`,
    hints: 'dokument | effektkontroll | redovisning | visar',
    frames: [
      /^(?:styrks|visas|bevisas|verifieras|kontrolleras|kontrollerad|checked|verified|confirmed|signed off) (?:av|by|genom|with)/u,
      /^(?:how|hur) (?:vi|we) (?:vet|know)/u,
    ],
  }),
  other('resolution', {
    sv: 'Avslutsorsak',
    en: 'Resolution',
    nb: 'Årsak til avslutning',
    alsoSv: 'orsak till avslut | stängningsorsak | avslutad som',
    alsoEn:
      'resolution | close reason | closing reason | closed as | closure reason | resolution code | state reason',
    about: 'What a closed thing was closed as: done, or not to be done.',
    words: 'avslutsorsak | stängningsorsak',
  }),
  other('source', {
    sv: 'Källa',
    en: 'Source',
    nb: 'Kilde',
    alsoSv: 'ursprung | underlag | härrör från | kommer från | revision | granskning',
    alsoEn:
      'origin | recommendation source | source identifying vulnerability | audit | audit report | report | review',
    about: 'Where it comes from.',
    words: `
      härkomst | härrör | källa* | *källa | origin* | source* | trigger | upprinnelse | ursprung*`,
    hints: 'audit | från | kommer | report | revision | underlag | varifrån',
    frames: [
      /^(?:kommer|härrör|kom|stammar|came|comes|stems|arose|arises|taken|tagen|hämtad|hämtat) (?:från|ifrån|ur|from|out of)/u,
      /^(?:where|var) (?:it|from|does it come|kommer)/u,
      /^varifrån/u,
      /^identified (?:in|through|via)/u,
    ],
  }),
  other('createdBy', {
    sv: 'Rapporterad av',
    en: 'Identified by',
    nb: 'Meldt av',
    alsoSv:
      'namn | upptäckt av | rapportör | anmäld av | initierad av | registrerad av | uppgiftslämnare | förslagsställare',
    alsoEn: 'raised by | reported by | created by | requested by | found by | auditor | submitted by',
    about: 'Who wrote it down.',
    words: `
      anmälare | auditor* | author | författare | förslagsställare | initiativtagare | initiator
      originator | rapporterat | rapportör | reporter | requester | revisor | uppgiftslämnare`,
    hints: 'avsändare | namn | raised',
    frames: [
      /^(?:raised|reported|created|requested|found|submitted|identified|logged|suggested|noted|opened|proposed|initiated|recommended|observed|noticed|discovered|entered|written|ordered) by/u,
      /^(?:(?:in)?rapportera[dt]|anmäl[dt]|upptäckt|uppmärksamma[dt]|skapa[dt]|registrera[dt]|inlag[dt]|föreslag(?:en|et)|förslag från|notera[dt]|påtala[dt]|påpeka[dt]|upprätta[dt]|initiera[dt]|väckt|framför[dt]|lyft|beställ[dt]|efterfråga[dt]|begär[dt]|önska[dt]|skriv(?:en|et)|inlämna[dt]|inkom(?:men|met) från|iakttag(?:en|et)) (?:av|från)?/u,
      /^(?:vem|who) (?:upptäckte|rapporterade|anmälde|såg|found|raised|reported|noticed)/u,
    ],
  }),
];
