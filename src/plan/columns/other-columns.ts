import { fitsNumber, fitsPastDay, fitsPriority, fitsUrl } from './content-fits';
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
    words: `
      aspekt* | *aspekt | aspect*`,
    hints: `
      miljöpåverkan`,
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
    words: `
      effekt* | *effekt | verkan | nytta* | *nytta | besparing* | *besparing | impact* | benefit* | saving* | effect* | vinst* | utsläppsminskning | minskning`,
    hints: `
      förvänta* | expected | resultat`,
    frames: [/^(?:vad|what) (?:ger|leder|får vi|it gives|we gain|difference)/u],
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
    words: `
      stöd* | medverkande | deltagare | samarbet* | samverkan* | berörd* | involverade | contributor* | collaborat* | support* | partner* | stakeholder* | consulted | informed | participant* | medansvarig* | hjälp | helpers | medhjälp*`,
    hints: `
      övriga | andra | others | även | bistår`,
    frames: [
      /^(?:med hjälp av|tillsammans med|i samarbete med|together with|helped by|assisted by|with help from)/u,
    ],
  }),
  other('communication', {
    sv: 'Kommunikation',
    en: 'Communication',
    alsoSv:
      'hur beslut om åtgärderna ska kommuniceras | kommuniceras | informationsväg | kommunikationsinsats',
    alsoEn: 'communications | how decisions are communicated | communicated to',
    about: 'How it is made known.',
    words: `
      kommunik* | informationsväg | communicat* | spridning`,
    hints: `
      informera* | kanal | channel`,
    frames: [/^hur .*(?:kommunicer|informer|sprid)/u, /^(?:how|who) .*(?:communicat|told|inform)/u],
  }),
  other('method', {
    sv: 'Metod',
    en: 'Method',
    alsoSv: 'hur | tillvägagångssätt | arbetssätt | hur ska det göras | genomförs genom | mätmetod',
    alsoEn: 'how | approach | how will we do it',
    about: 'How it is done.',
    words: `
      metod* | *metod | tillvägagång* | arbetssätt | genomförande* | approach | method* | procedure`,
    hints: `
      hur | how | sätt | så`,
    frames: [
      /^(?:hur|how)(?: (?:ska|gör|do|will|we|to|det|then|då)\b.{0,25})?\??$/u,
      /^(?:på vilket|vilket) sätt/u,
      /^så (?:här )?gör vi/u,
    ],
  }),
  other('reason', {
    sv: 'Varför',
    en: 'Reason',
    alsoSv: 'bakgrund | nuläge/bakgrund | behov | motiv | bakgrund/syfte',
    alsoEn: 'why | background | rationale | background/context | context | justification',
    about: 'Why it is done.',
    words: `
      bakgrund* | *bakgrund | motiv* | rationale | justification | background | varför | why | reason* | context | behov`,
    hints: `
      syfte`,
    frames: [/^(?:varför|why)\b/u],
  }),
  other('source', {
    sv: 'Källa',
    en: 'Source',
    alsoSv: 'ursprung | underlag | härrör från | kommer från | revision | granskning',
    alsoEn:
      'origin | recommendation source | source identifying vulnerability | audit | audit report | report | review',
    about: 'Where it comes from.',
    words: `
      källa* | *källa | ursprung* | source* | origin* | härkomst | härrör | trigger | upprinnelse`,
    hints: `
      underlag | revision | audit | kommer | varifrån | från | report`,
    frames: [
      /^(?:kommer|härrör|kom) (?:från|ifrån)/u,
      /^(?:where|var) (?:it|from|does it come|kommer)/u,
      /^varifrån/u,
      /^identified (?:in|through|via)/u,
    ],
  }),
  other('evidence', {
    sv: 'Verifiering',
    en: 'Evidence',
    alsoSv: 'bevis | dokumentation | verifierat | verifierad | redovisning | verifikat | verifierad av',
    alsoEn: 'verification | evidence of completion | documentation | verified | verified by | proof',
    about: 'What shows that it was done.',
    words: `
      bevis* | verifier* | verifikat* | dokumentation | evidence | verification | proof | verified | underlag | kontroll* | styrker | intyg`,
    hints: `
      dokument | redovisning | effektkontroll | visar`,
    frames: [
      /^(?:styrks|visas|bevisas|verifieras|kontrolleras|kontrollerad|checked|verified|confirmed|signed off) (?:av|by|genom|with)/u,
      /^(?:how|hur) (?:vi|we) (?:vet|know)/u,
    ],
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
    words: `
      registrerad* | skapad* | upprättad* | inkom* | rapporterad | upptäckt | created | raised | opened | logged | identified | registered | reported | anmäld | uppkom* | granskningsdatum | revisionsdatum | detection | discovered | inlagd | inkommen | discovery`,
    hints: `
      audit | datum | date | öppnad | noterad | found | finding | revision`,
    frames: [
      /^(?:date|datum|dag|when|när)\b.{0,18}\b(?:raised|opened|created|logged|identified|reported|found|discovered|detected|added|audit|revision|registr\p{L}*|skapa\p{L}*|upptäck\p{L}*|rapport\p{L}*|anmäl\p{L}*|inkom|uppstod|noter\p{L}*)/u,
      /\b(?:audit|revisions?|detection|discovery|inspection|gransknings|upptäckts|rapport|identification|logging|registration)-? ?(?:date|datum|dag|day)$/u,
      /^(?:raised|opened|created|logged|identified|reported|found|discovered|detected|added|submitted) (?:on|at|date)?$/u,
    ],
    fit: fitsPastDay,
  }),
  other('createdBy', {
    sv: 'Rapporterad av',
    en: 'Identified by',
    alsoSv:
      'namn | upptäckt av | rapportör | anmäld av | initierad av | registrerad av | uppgiftslämnare | förslagsställare',
    alsoEn: 'raised by | reported by | created by | requested by | found by | auditor | submitted by',
    about: 'Who wrote it down.',
    words: `
      rapportör | anmälare | auditor* | revisor | uppgiftslämnare | förslagsställare | requester | reporter | originator | author | författare | rapporterat | initiator | initiativtagare`,
    hints: `
      namn | raised | avsändare`,
    frames: [
      /^(?:raised|reported|created|requested|found|submitted|identified|logged|suggested|noted|opened|proposed) by/u,
      /^(?:rapporterad|anmäld|upptäckt|skapad|registrerad|inlagd|föreslagen|noterad|påtalad|upprättad|initierad)t? av/u,
      /^(?:vem|who) (?:upptäckte|rapporterade|anmälde|såg|found|raised|reported|noticed)/u,
    ],
  }),
  other('decidedAt', {
    sv: 'Beslutad',
    en: 'Decided on',
    alsoSv: 'beslutad datum | beslutsdatum | datum för beslut | fastställd | beslutat',
    alsoEn: 'decision date | date approved | approved on | approved | agreed on',
    about: 'When it was decided.',
    words: `
      beslutsdatum | beslutad | beslutat | fastställd | godkänd | approved | decided | antagen`,
    frames: [
      /^(?:date|datum|dag) (?:för beslut|beslut\p{L}*|approved|decided|of decision|agreed)/u,
      /^(?:decided|approved|agreed|beslutad|beslutat|antagen|fastställd) (?:on|den|date|datum)/u,
      /\b(?:decision|approval|besluts?|godkännande)-? ?(?:date|datum|dag)$/u,
    ],
    fit: fitsPastDay,
  }),
  other('updatedAt', {
    sv: 'Uppdaterad',
    en: 'Updated on',
    alsoSv:
      'senast uppdaterad | uppdaterat | statusdatum | datum för status | uppföljd | uppföljningsdatum | senast ändrad',
    alsoEn:
      'last update | updated at | last updated | date updated | updated | status date | date of update | as of | last reviewed',
    about: 'When the row was last looked at.',
    words: `
      uppdaterad* | ändrad* | updated | modified | statusdatum`,
    hints: `
      senast | last | reviewed | as-of`,
    frames: [
      /^(?:senast|last)\b.{0,15}(?:ändra\p{L}*|uppdatera\p{L}*|följ\p{L}*|updated|modified|changed|reviewed|checked|touched|edited)/u,
      /^(?:date|datum)\b.{0,12}(?:updated|uppdatera\p{L}*|för status|of update|of status)/u,
      /^(?:updated|modified|changed) (?:on|at|date)?$/u,
    ],
    fit: fitsPastDay,
  }),
  other('checkpoint', {
    sv: 'Avstämningsdatum',
    en: 'Checkpoint',
    alsoSv: 'avstämning datum | nästa avstämning | nästa uppföljning | uppföljs | delavstämning',
    alsoEn: 'review date | next review | next update | check date | milestones | checkpoint date',
    about: 'When it is followed up.',
    words: `
      avstämning* | kontrollpunkt* | delavstämning | checkpoint* | uppföljningsdatum`,
    hints: `
      nästa | next | review`,
    frames: [
      /^(?:nästa|next)\b/u,
      /^(?:följs upp|checked|follow[- ]?up|reviewed|uppföljning|avstämning) (?:när|den|on|date|datum|senast)/u,
      /^review date/u,
    ],
  }),
  other('recurrence', {
    sv: 'Hur ofta',
    en: 'How often',
    alsoSv: 'frekvens | återkommande | intervall | periodicitet',
    alsoEn: 'frequency | recurrence | recurring | interval',
    about: 'How often it comes back.',
    words: `
      frekvens | periodicitet | intervall | frequency | recurr* | återkomm* | repetition`,
    hints: `
      ofta`,
    frames: [/^(?:hur|how) (?:ofta|often)/u, /^(?:upprepas|repeats)/u],
  }),
  other('extent', {
    sv: 'Omfattning',
    en: 'Extent',
    alsoSv: 'mängd | volym | enhet/antal',
    alsoEn: 'quantity | scope | volume',
    about: 'How much or how many.',
    words: `
      omfattning | mängd* | volym* | antal | *antal | quantity | volume | scope | extent | count | number`,
    hints: `
      storlek | size`,
    frames: [/^(?:antal|number of|hur många|how many)\b/u],
  }),
  other('targetGroup', {
    sv: 'Målgrupp',
    en: 'Target group',
    alsoSv: 'målgrupper | berör',
    alsoEn: 'target audience | audience | applies to',
    about: 'Whom it is for.',
    words: `
      målgrupp* | audience`,
    hints: `
      berör | berörda | gäller`,
    frames: [/^(?:för vem|till vem|vem (?:berörs|gäller)|for whom|who is it for|applies to)/u],
  }),
  other('place', {
    sv: 'Plats',
    en: 'Place',
    alsoSv: 'lokal | byggnad | fastighet | kvarter | avvikelsens plats | hus | anläggning | objekt',
    alsoEn: 'location | building | premises | room | campus',
    about: 'Where it is.',
    words: `
      plats* | *plats | lokal* | byggnad* | fastighet* | kvarter | hus | anläggning | objekt | adress | location* | building* | premises | room* | våning | rum | floor | lokalitet | maskin | utrustning | asset | system | equipment`,
    hints: `
      var | where | site | house`,
    frames: [/^(?:var|where)\b/u],
  }),
  other('type', {
    sv: 'Slag',
    en: 'Kind',
    alsoSv: 'typ | åtgärdstyp | typ av åtgärd | ändringstyp',
    alsoEn: 'type | action type | type of action | category type',
    about: 'What sort of action it is.',
    words: `
      typ | type | kind | slag | sort | art | tracker | *typ`,
    hints: `
      kategori`,
    frames: [/^(?:typ|type|kind|slag) (?:av|of)/u],
  }),
  other('policy', {
    sv: 'Koppling till policy',
    en: 'Policy link',
    alsoSv:
      'målets koppling till miljöpolicyn | agenda 2030 | globala mål | globalt mål | koppling till agenda 2030 | agenda 2030-mål',
    alsoEn: 'sdg | sdgs | sdg goal | un goal | strategic link | link to strategy | strategy reference',
    about: 'The policy or global goal it serves.',
    words: `
      policy* | agenda-2030 | globala | sdg* | esg`,
    hints: `
      koppling`,
  }),
  other('url', {
    sv: 'Länk',
    en: 'Web link',
    alsoSv: 'länkar | fil | bilaga | dokument | webbplats',
    alsoEn: 'hyperlink | url | read more | report link | attachment | document | file',
    about: 'A page or document.',
    words: `
      länk* | *länk | url | hyperlink | bilaga* | fil | dokument* | document* | attachment* | file | link | webb* | web`,
    fit: fitsUrl,
  }),
  other('response', {
    sv: 'Svar',
    en: 'Response',
    alsoSv: 'yttrande | ledningens svar | svar från verksamheten | verksamhetens svar',
    alsoEn:
      'management response | updated management response | client response | management comments | accepted | agreed',
    about: 'What the management answered.',
    words: `
      yttrande* | svar* | response* | reaction | remissvar`,
    hints: `
      ledningens | management`,
    frames: [/^(?:ledningens|verksamhetens|management|auditee)\b/u],
  }),
  other('correction', {
    sv: 'Omedelbar åtgärd',
    en: 'Correction',
    alsoSv:
      'korrigering | direkt åtgärd | beskriv den omedelbara avhjälpande åtgärden, om någon gjorts | akut åtgärd',
    alsoEn: 'immediate action | immediate correction | containment',
    about: 'What was done at once.',
    words: `
      korrigering* | omedelbar* | containment | correction* | immediate | akutåtgärd`,
    hints: `
      direkt`,
    frames: [/^(?:immediate|omedelbar|direkt|akut)/u],
  }),
  other('suggestion', {
    sv: 'Förslag på åtgärd',
    en: 'Suggestion',
    alsoSv: 'ge förslag på åtgärd för att förhindra att avvikelsen sker igen eller andra förbättringsförslag',
    alsoEn: 'suggested action | suggestions',
    about: 'What the reporter suggests.',
    words: `
      suggest* | idé | idea* | tips`,
    hints: `
      förslag* | proposal`,
  }),
  other('consequence', {
    sv: 'Konsekvens',
    en: 'Consequence',
    alsoSv: 'konsekvenser | följd | allvarlighet',
    alsoEn: 'consequences | impact description | implication | implications',
    about: 'What may follow.',
    words: `
      konsekvens* | *konsekvens | följd* | consequence* | implication* | skada | allvar*`,
    hints: `
      impact`,
    frames: [/^(?:vad|what) (?:händer|happens) (?:om|if)/u, /^(?:leder|kan leda) till/u],
  }),
  other('probability', {
    sv: 'Sannolikhet',
    en: 'Likelihood',
    alsoSv: 'sannolikhet (1-5) | s',
    alsoEn: 'probability | likelihood of occurrence',
    about: 'How likely it is.',
    words: `
      sannolikhet* | likelihood | probability | frekvens`,
    hints: `
      s | p`,
    frames: [/^hur troligt/u, /^how likely/u],
  }),
  other('riskValue', {
    sv: 'Riskvärde',
    en: 'Risk score',
    alsoSv: 'riskpoäng | risktal | risknivå | riskbedömning',
    alsoEn:
      'risk level | score | risk value | residual risk | residual risk level | inherent risk | raw severity',
    about: 'Likelihood times consequence.',
    words: `
      riskvärde | riskpoäng | risktal | risknivå | score | riskscore`,
    hints: `
      rating | produkt | rpn | level`,
    frames: [/\brisk ?(?:rating|level|score|value)/u],
  }),
  other('severity', {
    sv: 'Allvarlighetsgrad',
    en: 'Severity',
    alsoSv: 'allvarsgrad | svårighetsgrad',
    alsoEn: 'severity level | criticality',
    about: 'How grave it is.',
    words: `
      severity | allvarlighet* | allvarsgrad | svårighetsgrad | criticality | magnitude | seriousness`,
    hints: `
      grad | rating`,
    fit: fitsPriority,
  }),
  other('daysLeft', {
    sv: 'Dagar kvar',
    en: 'Days left',
    alsoSv: 'dagar försenad | försening | försenad | antal dagar',
    alsoEn: 'days remaining | days overdue | overdue | days late | age | days open',
    about: 'Worked out from the deadline.',
    words: `
      försening* | försenad | dagar | overdue | delayed | ålder`,
    hints: `
      days | age | kvar`,
    frames: [/^(?:dagar|days)\b/u, /\b(?:dagar|days)$/u],
    fit: fitsNumber,
  }),
  other('code', {
    sv: 'Intern kod',
    en: 'Internal code',
    alsoSv:
      'kod | konto | projektkod | kostnadsställe | projektnr | dnr | diarienummer | diarienr | projektnummer',
    alsoEn: 'code | cost centre | cost center | account | project code | project no | tags | tag | label',
    about: 'A code of another system.',
    words: `
      kod | *kod | konto | kostnadsställe | projektnr | dnr | diarie* | code | account | tag* | label* | etikett* | nyckel | key | wbs | guid | uuid | iteration`,
    hints: `
      nummer | hink`,
  }),
  other('conclusion', {
    sv: 'Slutsats',
    en: 'Conclusion',
    alsoSv: 'slutsatser | bedömning | analys',
    alsoEn: 'conclusions | assessment | analysis | evaluation',
    about: 'What was concluded.',
    words: `
      slutsats* | conclusion* | bedömning* | analys | assessment | evaluation | utvärdering | lärdom* | lessons`,
    hints: `
      sammanfattning | summary`,
  }),
  other('proposedDecision', {
    sv: 'Förslag till beslut',
    en: 'Proposed decision',
    alsoSv: 'beslutsförslag',
    alsoEn: 'proposal for decision | suggested decision',
    about: 'What is proposed to the meeting.',
    words: `
      beslutsförslag`,
    frames: [/^förslag till beslut/u, /^proposed decision/u],
  }),
  other('validUntil', {
    sv: 'Giltig till',
    en: 'Valid until',
    alsoSv: 'giltighetstid | gäller till',
    alsoEn: 'expiry_date | expiry date | expires | expiry',
    about: 'How long it holds.',
    words: `
      giltig* | giltighet* | expir* | valid`,
    hints: `
      gäller`,
    frames: [/^(?:giltig|gäller|valid) (?:till|t\.?o\.?m|until|to)/u],
  }),
  other('plan', {
    sv: 'Plan',
    en: 'Action plan',
    alsoSv: 'planens namn | program | delplan',
    alsoEn: 'plan | plan name | programme | program',
    about: 'The plan the row belongs to.',
    words: `
      plan | program* | delplan`,
    frames: [/^(?:i|in) (?:vilken|which) plan/u],
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
