import { other, type Column } from './column';

/**
 * Columns met in plans of every kind that have no field of their own: known by name, so that they are not
 * listed as unnamed, and kept as they are.
 */
export const otherColumns: readonly Column[] = [
  other('aspect', {
    sv: 'Miljöaspekt',
    en: 'Aspect',
    alsoSv: 'aspekt | betydande miljöaspekt | miljöaspekter',
    alsoEn: 'environmental aspect | significant aspect | aspects',
    about: 'The environmental aspect concerned.',
  }),
  other('effect', {
    sv: 'Effekt',
    en: 'Effect',
    alsoSv: `
      effekter | förväntad effekt | förväntat resultat | önskad effekt | verkan | utsläppsminskning | besparing
      klimateffekt | miljönytta | förväntat utfall | nytta | co2-effekt | energibesparing | effektkontroll`,
    alsoEn: `
      effects | expected results | expected result | expected outcome | expected outcomes | impact | benefit
      benefits | savings | effectiveness | carbon saving | co2 saving | emission reduction | outcomes | saving`,
    about: 'What it is expected to bring.',
  }),
  other('support', {
    sv: 'Stöd',
    en: 'Support',
    alsoSv: `
      medverkande | deltagare | samarbete | samarbetspartner | samverkan | samverkanspart | samverkansparter
      berörda | berörd | stöd av | involverade | övriga deltagare | medansvarig | medansvariga | i samverkan med`,
    alsoEn: `
      support/contributors | contributors | collaborator | collaborators | supported by | partners | partner
      supporting | support officer | stakeholders | others involved | consulted | informed | participants`,
    about: 'Who helps.',
  }),
  other('communication', {
    sv: 'Kommunikation',
    en: 'Communication',
    alsoSv:
      'hur beslut om åtgärderna ska kommuniceras | kommuniceras | informationsväg | kommunikationsinsats',
    alsoEn: 'communications | how decisions are communicated | communicated to',
    about: 'How it is made known.',
  }),
  other('method', {
    sv: 'Metod',
    en: 'Method',
    alsoSv: 'hur | tillvägagångssätt | arbetssätt | hur ska det göras | genomförs genom | mätmetod',
    alsoEn: 'how | approach | how will we do it',
    about: 'How it is done.',
  }),
  other('reason', {
    sv: 'Varför',
    en: 'Reason',
    alsoSv: 'bakgrund | nuläge/bakgrund | behov | motiv | bakgrund/syfte',
    alsoEn: 'why | background | rationale | background/context | context | justification',
    about: 'Why it is done.',
  }),
  other('source', {
    sv: 'Källa',
    en: 'Source',
    alsoSv: 'ursprung | underlag | härrör från | kommer från | revision | granskning',
    alsoEn:
      'origin | recommendation source | source identifying vulnerability | audit | audit report | report | review',
    about: 'Where it comes from.',
  }),
  other('evidence', {
    sv: 'Verifiering',
    en: 'Evidence',
    alsoSv: 'bevis | dokumentation | verifierat | verifierad | redovisning | verifikat | verifierad av',
    alsoEn: 'verification | evidence of completion | documentation | verified | verified by | proof',
    about: 'What shows that it was done.',
  }),
  other('createdAt', {
    sv: 'Registrerad',
    en: 'Date opened',
    alsoSv: `
      skapad | upprättad | datum för avvikelsen | dagens datum | avvikelsens datum | avvikelsens tid | upptäckt
      upptäckt datum | rapporterad datum | inkom | registreringsdatum | datum registrerad | uppkommen`,
    alsoEn: `
      created | created at | created_at | created on | date raised | identified | raised | opened | date created | date identified | logged
      date logged | date added | added | date reported | reported on | date of audit | audit date`,
    about: 'When it was written down.',
  }),
  other('createdBy', {
    sv: 'Rapporterad av',
    en: 'Identified by',
    alsoSv:
      'namn | upptäckt av | rapportör | anmäld av | initierad av | registrerad av | uppgiftslämnare | förslagsställare',
    alsoEn: 'raised by | reported by | created by | requested by | found by | auditor | submitted by',
    about: 'Who wrote it down.',
  }),
  other('decidedAt', {
    sv: 'Beslutad',
    en: 'Decided on',
    alsoSv: 'beslutad datum | beslutsdatum | datum för beslut | fastställd | beslutat',
    alsoEn: 'decision date | date approved | approved on | approved | agreed on',
    about: 'When it was decided.',
  }),
  other('updatedAt', {
    sv: 'Uppdaterad',
    en: 'Updated on',
    alsoSv:
      'senast uppdaterad | uppdaterat | statusdatum | datum för status | uppföljd | uppföljningsdatum | senast ändrad',
    alsoEn:
      'last update | updated at | last updated | date updated | updated | status date | date of update | as of | last reviewed',
    about: 'When the row was last looked at.',
  }),
  other('checkpoint', {
    sv: 'Avstämningsdatum',
    en: 'Checkpoint',
    alsoSv: 'avstämning datum | nästa avstämning | nästa uppföljning | uppföljs | delavstämning',
    alsoEn: 'review date | next review | next update | check date | milestones | checkpoint date',
    about: 'When it is followed up.',
  }),
  other('recurrence', {
    sv: 'Hur ofta',
    en: 'How often',
    alsoSv: 'frekvens | återkommande | intervall | periodicitet',
    alsoEn: 'frequency | recurrence | recurring | interval',
    about: 'How often it comes back.',
  }),
  other('extent', {
    sv: 'Omfattning',
    en: 'Extent',
    alsoSv: 'mängd | volym | enhet/antal',
    alsoEn: 'quantity | scope | volume',
    about: 'How much or how many.',
  }),
  other('targetGroup', {
    sv: 'Målgrupp',
    en: 'Target group',
    alsoSv: 'målgrupper | berör',
    alsoEn: 'target audience | audience | applies to',
    about: 'Whom it is for.',
  }),
  other('place', {
    sv: 'Plats',
    en: 'Place',
    alsoSv: 'lokal | byggnad | fastighet | kvarter | avvikelsens plats | hus | anläggning | objekt',
    alsoEn: 'location | building | site | premises | room | campus',
    about: 'Where it is.',
  }),
  other('type', {
    sv: 'Slag',
    en: 'Kind',
    alsoSv: 'typ | åtgärdstyp | typ av åtgärd | ändringstyp',
    alsoEn: 'type | action type | type of action | category type',
    about: 'What sort of action it is.',
  }),
  other('policy', {
    sv: 'Koppling till policy',
    en: 'Policy link',
    alsoSv:
      'målets koppling till miljöpolicyn | agenda 2030 | globala mål | globalt mål | koppling till agenda 2030 | agenda 2030-mål',
    alsoEn: 'sdg | sdgs | sdg goal | un goal | strategic link | link to strategy | strategy reference',
    about: 'The policy or global goal it serves.',
  }),
  other('url', {
    sv: 'Länk',
    en: 'Web link',
    alsoSv: 'länkar | fil | bilaga | dokument | webbplats',
    alsoEn: 'hyperlink | url | read more | report link | attachment | document | file',
    about: 'A page or document.',
  }),
  other('response', {
    sv: 'Svar',
    en: 'Response',
    alsoSv: 'yttrande | ledningens svar | svar från verksamheten | verksamhetens svar',
    alsoEn:
      'management response | updated management response | client response | management comments | accepted | agreed',
    about: 'What the management answered.',
  }),
  other('correction', {
    sv: 'Omedelbar åtgärd',
    en: 'Correction',
    alsoSv:
      'korrigering | direkt åtgärd | beskriv den omedelbara avhjälpande åtgärden, om någon gjorts | akut åtgärd',
    alsoEn: 'immediate action | immediate correction | containment',
    about: 'What was done at once.',
  }),
  other('suggestion', {
    sv: 'Förslag på åtgärd',
    en: 'Suggestion',
    alsoSv: 'ge förslag på åtgärd för att förhindra att avvikelsen sker igen eller andra förbättringsförslag',
    alsoEn: 'suggested action | suggestions',
    about: 'What the reporter suggests.',
  }),
  other('consequence', {
    sv: 'Konsekvens',
    en: 'Consequence',
    alsoSv: 'konsekvenser | följd | allvarlighet',
    alsoEn: 'consequences | impact description | implication | implications',
    about: 'What may follow.',
  }),
  other('probability', {
    sv: 'Sannolikhet',
    en: 'Likelihood',
    alsoSv: 'sannolikhet (1-5) | s',
    alsoEn: 'probability | likelihood of occurrence',
    about: 'How likely it is.',
  }),
  other('riskValue', {
    sv: 'Riskvärde',
    en: 'Risk score',
    alsoSv: 'riskpoäng | risktal | risknivå | riskbedömning',
    alsoEn:
      'risk level | score | risk value | residual risk | residual risk level | inherent risk | raw severity',
    about: 'Likelihood times consequence.',
  }),
  other('severity', {
    sv: 'Allvarlighetsgrad',
    en: 'Severity',
    alsoSv: 'allvarsgrad | svårighetsgrad',
    alsoEn: 'severity level | criticality',
    about: 'How grave it is.',
  }),
  other('daysLeft', {
    sv: 'Dagar kvar',
    en: 'Days left',
    alsoSv: 'dagar försenad | försening | försenad | antal dagar',
    alsoEn: 'days remaining | days overdue | overdue | days late | age | days open',
    about: 'Worked out from the deadline.',
  }),
  other('code', {
    sv: 'Intern kod',
    en: 'Internal code',
    alsoSv:
      'kod | konto | projektkod | kostnadsställe | projektnr | dnr | diarienummer | diarienr | projektnummer',
    alsoEn: 'code | cost centre | cost center | account | project code | project no | tags | tag | label',
    about: 'A code of another system.',
  }),
  other('conclusion', {
    sv: 'Slutsats',
    en: 'Conclusion',
    alsoSv: 'slutsatser | bedömning | analys',
    alsoEn: 'conclusions | assessment | analysis | evaluation',
    about: 'What was concluded.',
  }),
  other('proposedDecision', {
    sv: 'Förslag till beslut',
    en: 'Proposed decision',
    alsoSv: 'beslutsförslag',
    alsoEn: 'proposal for decision | suggested decision',
    about: 'What is proposed to the meeting.',
  }),
  other('validUntil', {
    sv: 'Giltig till',
    en: 'Valid until',
    alsoSv: 'giltighetstid | gäller till',
    alsoEn: 'expiry_date | expiry date | expires | expiry',
    about: 'How long it holds.',
  }),
  other('plan', {
    sv: 'Plan',
    en: 'Action plan',
    alsoSv: 'planens namn | program | delplan',
    alsoEn: 'plan | plan name | programme | program',
    about: 'The plan the row belongs to.',
  }),
  other('originalText', {
    sv: 'Ursprunglig text',
    en: 'Original text',
    width: 30,
    about: 'What a cell said before Planbok wrote it as a status or a day.',
  }),
  other('formerId', {
    sv: 'Tidigare nr',
    en: 'Former no.',
    alsoSv: 'gammalt nr | tidigare nummer',
    alsoEn: 'old no | old no. | old ref | previous no. | former number',
    width: 10,
    about: 'The number a row had before it got one of its own.',
  }),
];
