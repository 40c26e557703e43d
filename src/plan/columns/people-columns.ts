import { unitByCells } from './cell-rules';
import { text, type Column } from './column';
import { fitsDecisionMaker, fitsOwner, fitsUnit } from './content-fits';

/* Who answers for it, decides on it, or whose it is: the same in every kind of table. */

export const unit: Column = text('unit', {
  sv: 'Enhet',
  en: 'Unit',
  nb: 'Enhet',
  alsoSv: `
    enheter | avdelning | avd | förv | inst | förvaltning | institution | skola | nämnd | bolag | organisation
    verksamhet | berörd enhet | nämnd/bolag | arbetsplats`,
  alsoEn: `
    units | department | dept | dep | division | service | service area | faculty | school | directorate
    office | team | org unit | organisation | organization | business unit | college | site`,
  traits: { followUp: 0.2 },
  byCells: unitByCells,
  about: 'The part of the organisation the action belongs to.',
  words: `
    anläggning* | arbetsplats* | *avdelning | avdelning* | bolag* | branch* | building | business
    clinic | department* | depot | directorate | division* | driftställe* | enhet* | *enhet
    fabrik* | faculty | fastighet | filial* | församling* | *förvaltning | förvaltning | institution
    *klinik | klinik* | kontor | *kontor | location | lokal | nämnd* | office | organisation*
    organization* | ort | orter | parish | plant | plats | school | sektion* | site | sites | *skola
    skola | station* | subsidiary | *verksamhet | verksamhet | ward`,
  hints: `
    area | campus | district | distrikt | entity | hus | *hus | lag | location | plats
    region* | service | *ställe | team | var | where`,
  fit: fitsUnit,
});

const frameOf = (source: string): RegExp => new RegExp(source, 'u');

/** What somebody else has done than the one who is to do it: asked for it, found it, wrote it, decided on it, checked or closed it. */
const notSaidBefore =
  '(?!.*(?<!\\p{L})(?:approve|agree|decid|beslut|fastställ|godkän|attest|sign|verif|check|kontroll|gransk|inspek|besikt|bedöm|' +
  'följ|uppfölj|utvärder|rais|report|rapport|inrapport|anmäl|upptäck|uppmärk|iaktta|observ|noter|påtal|påpek|påkall|found|identif|creat|skapa|' +
  'skriv|skrev|upprätt|författ|request|registr|inlagd|inlagt|lagd|lagt|inläm|inkom|väck|initier|föresl|föresla|framför|lyft|beställ|' +
  'efterfråg|begär|önsk|krävd|krävt|stäng|avslut|klarmark|uppdater|ändr|revider|betal|bekost|finans|berör|påverk|drabb|hindr|block|deadline|senast)' +
  '\\p{L}*(?!\\p{L}))';
const notSaidBeforeEn =
  '(?!(?:wanted|needed|due|complet|finish|deliver|done|to be|ready|clos|fixed|required|implement|approv|agreed|decid|authori|' +
  'verif|check|inspect|audit|assess|review|rated|rais|report|found|identif|observ|notic|discover|creat|initiat|propos|suggest|recommend|' +
  'request|order|submit|enter|log|writ|draft|prepar|updat|chang|revis|sign|fund|financ|paid|affect|impact|block))';

export const owner: Column = text('owner', {
  sv: 'Ansvarig',
  en: 'Owner',
  nb: 'Ansvarlig',
  alsoSv: `
    ansvariga | ansvar | ansvarar | vem | vem gör | vem gör det | vem ansvarar | ägare | åtgärdsägare
    huvudansvarig | handläggare | utförare | utförs av | genomförare | samordnare
    projektledare | ansvarig person | ansvarig chef | ansvarig funktion | ansvarig enhet
    ansvarig för genomförandet | kontaktperson | tilldelad | tilldelad till | tilldelat till | uppdragstagare | ansv | ansvarig nämnd
    ansvarig förvaltning | ansvarig avdelning | resp | aktivitetsansvarig | åtgärdsansvarig`,
  alsoEn: `
    owners | action owner | task owner | lead | leader | action lead | lead officer
    responsible | responsible person | responsible person(s) | person responsible
    persons responsible | responsible party | responsibility | responsible officer | officer
    officers | responsible manager | accountable | assigned to | assignee | who | by whom
    champion | project leader | action project leader | lead department | lead unit
    responsible office | point of contact | poc | office/org | accountable officer
    accountable parties, offices or departments | accountability | owned by
    responsible manager in the line organisation | who is responsible | responsible department
    lead person`,
  perhapsSv: 'chef | person | roll | funktion | befattning | processägare | uppföljningsansvarig',
  perhapsEn: 'manager | person | role | coordinator | contact | sponsor | delegated to | raised to',
  traits: { followUp: 2, isFollowUp: true, isCounted: true },
  about: 'Who answers for it: a person, a role, a unit, or several.',
  words: `
    accountab* | actionee | ansv | ansvar | *ansvar | ansvarig* | *ansvarig | *ansvariga | assign*
    assigned | assignee* | behandlare | bärare | *bärare | caretaker | champion* | custodian
    delegate* | delegated | doer | drivande | driver | *förvaltare | genomförare | handler
    *handläggare | handläggare | *havare | holder | huvudman | *huvudman | hållare | *hållare
    kaptein | kontakt | kontaktperson* | lead | leader* | leads | *ledare | ledare | owner*
    projektledare | resp | responsib* | sakägare | sammankallande | *samordnare | samordnare
    steward | tilldelad* | tilldelat | uppdragstagare | utförare | *utförare | utsedd | vem | vems
    *värd | värd | who | whom | whose | ägare | *ägare | *ägaren`,
  hints: `
    av | befattning | by | chef | contact | coordinator | function | funktion | hos | initialer
    initials | manager | name | namn | person* | poc | role | roll | sign | signatur | sponsor
    team | tilldelas`,
  frames: [
    /^(?:den|de|the one|those) (?:som|who|that)\b/u,
    /\(?(?:who|vem|name|namn)\)$/u,
    /^(?:ansvarig|ansvariga|huvudansvarig|responsible|accountable|lead|assigned|drivande|utförande)\b/u,
    /^(?:vem|vilka|vilken (?:person|roll|enhet)|who|whom)\b(?!.*(?:beslut|bestäm|godkän|fattar|decid|approv))/u,
    /^(?:by|av) (?:vem|whom)/u,
    frameOf(`^${notSaidBefore}.{1,30}(?:\\p{L}{2}s|\\p{L}+(?:t|d|n)) av\\??$`),
    frameOf(
      `^${notSaidBeforeEn}.{1,30}(?:\\p{L}+ed|\\p{L}+en|run|led|done|held) (?:on |up )?(?:by|to|with)\\??$`,
    ),
    /^(?:görs|utförs|drivs|sköts|leds|hanteras|genomförs|tas om hand|ligger|bärs|ägs) (?:av|hos|på)\b/u,
    /^(?:done|led|run|owned|handled|driven|carried out|taken on|looked after|performed|managed|executed|delivered|actioned) by\b/u,
    /^(?:på|hos) (?:vem|vems)/u,
    /(?:i|on|in) (?:whose|vems) (?:bord|hands|desk)/u,
  ],
  fit: fitsOwner,
});

export const decisionMaker: Column = text('decisionMaker', {
  sv: 'Beslutsfattare',
  en: 'Decision-maker',
  nb: 'Beslutningstaker',
  alsoSv: `
    beslutande | beslutas av | beslutad av | beslutsinstans | beslut av | fattar beslut
    uppdragsgivare`,
  alsoEn: `
    decision maker | decision-makers | decision makers | approver | approved by | decided by
    decision by | authorised by`,
  perhapsSv: 'beställare',
  traits: { followUp: 1, isFollowUp: true },
  about: 'Who decides on it.',
  words: `
    approver* | attestant | authoriser | beslutande | beslutsfattare | beslutsinstans | beslutsnivå
    beslutsorgan | beslutsägare | beställare | decider | decision-maker* | fastställare | godkännare
    signatory | uppdragsgivare`,
  hints: 'agreed | approv* | authori* | beslut* | decid* | godkän* | mandat | sanction*',
  frames: [
    /^decision[- ](?:owner|maker)/u,
    /^(?:vem|vilka|who)\b.*(?:beslut|bestäm|godkän|fattar|decid|approv|sign)/u,
    /\bbody$|\borgan$/u,
    /^decision owner/u,
    /^(?:beslut(?:as|at|ad|en)?|fattas|godkänns|godkänd|godkänt|fastställs|fastställd|tas|bestäms) av\b/u,
    /^vem (?:som )?(?:beslutar|bestämmer|godkänner)/u,
    /^(?:who|whoever) (?:decides|approves|signs)/u,
    /^(?:agreed|approved|decided|authori[sz]ed|signed off|sanctioned|resolved) by\b/u,
    /^(?:decision|approval) by\b/u,
    /^(?:taken|passed|adopted|endorsed|ratified|made|confirmed|granted) by\b/u,
  ],
  fit: fitsDecisionMaker,
});
