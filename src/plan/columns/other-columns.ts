import { typeByCells } from './cell-rules';
import { other, type Column } from './column';
import { fitsUrl } from './content-fits';
import { otherDays } from './other-day-columns';
import { riskColumns } from './risk-columns';

/**
 * Columns met in plans of every kind that have no field of their own: known by name, so that they are not
 * listed as unnamed, and kept as they are.
 */
export const otherColumns: readonly Column[] = [
  ...otherDays,
  ...riskColumns,
  other('aspect', {
    sv: 'Miljöaspekt',
    en: 'Aspect',
    nb: 'Miljøaspekt',
    alsoSv: 'aspekt | betydande miljöaspekt | miljöaspekter',
    alsoEn: 'environmental aspect | significant aspect | aspects',
    about: 'The environmental aspect concerned.',
    words: 'aspect* | *aspekt | aspekt*',
    hints: 'miljöpåverkan',
  }),
  other('effect', {
    sv: 'Effekt',
    en: 'Effect',
    nb: 'Effekt',
    alsoSv: `
      effekter | förväntad effekt | förväntat resultat | önskad effekt | verkan | utsläppsminskning | besparing
      klimateffekt | miljönytta | förväntat utfall | nytta | co2-effekt | energibesparing | effektkontroll`,
    alsoEn: `
      effects | expected results | expected result | expected outcome | expected outcomes | impact | benefit
      benefits | savings | effectiveness | carbon saving | co2 saving | emission reduction | outcomes | saving`,
    about: 'What it is expected to bring.',
    words: `
      benefit* | besparing* | *besparing | effect* | effekt* | *effekt | impact* | minskning | *nytta
      nytta* | saving* | utsläppsminskning | verkan | vinst*`,
    hints: 'expected | förvänta* | resultat',
    frames: [/^(?:vad|what) (?:ger|leder|får vi|it gives|we gain|difference)/u],
  }),
  other('support', {
    sv: 'Stöd',
    en: 'Support',
    nb: 'Støtte',
    alsoSv: `
      medverkande | deltagare | samarbete | samarbetspartner | samverkan | samverkanspart | samverkansparter
      berörda | berörd | stöd av | involverade | övriga deltagare | medansvarig | medansvariga | i samverkan med`,
    alsoEn: `
      support/contributors | contributors | collaborator | collaborators | supported by | partners | partner
      supporting | support officer | stakeholders | others involved | consulted | informed | participants`,
    about: 'Who helps.',
    words: `
      berörd* | collaborat* | consulted | contributor* | deltagare | helpers | hjälp | informed
      involverade | medansvarig* | medhjälp* | medverkande | participant* | partner* | samarbet*
      samverkan* | stakeholder* | stöd* | support*`,
    hints: 'andra | bistår | others | även | övriga',
    frames: [
      /^(?:med hjälp av|tillsammans med|i samarbete med|together with|helped by|assisted by|with help from)/u,
    ],
  }),
  other('client', {
    sv: 'Kund',
    en: 'Client',
    nb: 'Kunde',
    alsoSv: 'hyresgäst | kunder | klient | kundnamn',
    alsoEn: 'clients | customer | customers | tenant',
    alsoNb: 'kunder | kundenavn | leietaker',
    about: 'Whom it is done for.',
  }),
  other('communication', {
    sv: 'Kommunikation',
    en: 'Communication',
    nb: 'Kommunikasjon',
    alsoSv:
      'hur beslut om åtgärderna ska kommuniceras | kommuniceras | informationsväg | kommunikationsinsats',
    alsoEn: 'communications | how decisions are communicated | communicated to',
    about: 'How it is made known.',
    words: 'communicat* | informationsväg | kommunik* | spridning',
    hints: 'channel | informera* | kanal',
    frames: [/^hur .*(?:kommunicer|informer|sprid)/u, /^(?:how|who) .*(?:communicat|told|inform)/u],
  }),
  other('method', {
    sv: 'Metod',
    en: 'Method',
    nb: 'Metode',
    alsoSv: 'hur | tillvägagångssätt | arbetssätt | hur ska det göras | genomförs genom | mätmetod',
    alsoEn: 'how | approach | how will we do it',
    about: 'How it is done.',
    words: `
      approach | arbetssätt | genomförande* | method* | *metod | metod* | procedure | tillvägagång*`,
    hints: 'how | hur | sätt | så',
    frames: [
      /^(?!.*(?:know|measur|see|tell|succe|vet|mät|märk|lyck))(?:hur|how)(?: (?:ska|gör|do|will|we|to|det|then|då)\b.{0,25})?\??$/u,
      /^(?:på vilket|vilket) sätt/u,
      /^så (?:här )?gör vi/u,
    ],
  }),
  other('reason', {
    sv: 'Varför',
    en: 'Reason',
    nb: 'Begrunnelse',
    alsoSv: 'bakgrund | nuläge/bakgrund | behov | motiv | bakgrund/syfte',
    alsoEn: 'why | background | rationale | background/context | context | justification',
    about: 'Why it is done.',
    words: `
      background | bakgrund* | *bakgrund | behov | context | justification | motiv* | rationale
      reason* | varför | why`,
    hints: 'syfte',
    frames: [/^(?:varför|why)\b/u],
  }),
  other('extent', {
    sv: 'Omfattning',
    en: 'Extent',
    nb: 'Omfang',
    alsoSv: 'mängd | volym | enhet/antal',
    alsoEn: 'quantity | scope | volume',
    about: 'How much or how many.',
    words: `
      *antal | antal | count | extent | mängd* | number | omfattning | quantity | scope | volume
      volym*`,
    hints: 'size | storlek',
    frames: [/^(?:antal|number of|hur många|how many)\b/u],
  }),
  other('targetGroup', {
    sv: 'Målgrupp',
    en: 'Target group',
    nb: 'Målgruppe',
    alsoSv: 'målgrupper | berör',
    alsoEn: 'target audience | audience | applies to',
    about: 'Whom it is for.',
    words: 'audience | målgrupp*',
    hints: 'berör | berörda | gäller',
    frames: [/^(?:för vem|till vem|vem (?:berörs|gäller)|for whom|who is it for|applies to)/u],
  }),
  other('place', {
    sv: 'Plats',
    en: 'Place',
    nb: 'Sted',
    alsoSv: 'lokal | byggnad | fastighet | kvarter | avvikelsens plats | hus | anläggning | objekt',
    alsoEn: 'location | building | premises | room | campus',
    about: 'Where it is.',
    words: `
      adress | anläggning | asset | building* | byggnad* | equipment | fastighet* | floor | hus
      kvarter | location* | lokal* | lokalitet | maskin | objekt | *plats | plats* | premises | room*
      rum | system | utrustning | våning`,
    hints: 'house | site | var | where',
    frames: [/^(?:var|where)(?: (?:ligger|finns|is it|on site))?\??$/u],
  }),
  other('type', {
    sv: 'Slag',
    en: 'Kind',
    nb: 'Slag',
    alsoSv: 'typ | åtgärdstyp | typ av åtgärd | ändringstyp',
    alsoEn: 'type | action type | type of action | category type',
    byCells: typeByCells,
    about: 'What sort of action it is.',
    words: 'art | kind | slag | sort | tracker | *typ | typ | type',
    hints: 'kategori',
    frames: [/^(?:typ|type|kind|slag) (?:av|of)/u],
  }),
  other('policy', {
    sv: 'Koppling till policy',
    en: 'Policy link',
    nb: 'Kobling til policy',
    alsoSv:
      'målets koppling till miljöpolicyn | agenda 2030 | globala mål | globalt mål | koppling till agenda 2030 | agenda 2030-mål',
    alsoEn: 'sdg | sdgs | sdg goal | un goal | strategic link | link to strategy | strategy reference',
    about: 'The policy or global goal it serves.',
    words: 'agenda-2030 | esg | globala | policy* | sdg*',
    hints: 'koppling',
  }),
  other('url', {
    sv: 'Länk',
    en: 'Web link',
    nb: 'Lenke',
    alsoSv: 'länkar | fil | bilaga | dokument | webbplats',
    alsoEn: 'hyperlink | url | read more | report link | attachment | document | file',
    about: 'A page or document.',
    words: `
      attachment* | bilaga* | document* | dokument* | fil | file | hyperlink | link | länk* | *länk
      url | web | webb*`,
    fit: fitsUrl,
  }),
  other('code', {
    sv: 'Intern kod',
    en: 'Internal code',
    nb: 'Intern kode',
    alsoSv: 'kod | konto | projektkod | kostnadsställe | projektnr | projektnummer',
    alsoEn: 'code | cost centre | cost center | account | project code | project no | tags | tag | label',
    about: 'A code of another system.',
    words: `
      account | code | etikett* | guid | iteration | key | *kod | kod | konto
      kostnadsställe | label* | nyckel | projektnr | tag* | uuid | wbs`,
    hints: 'hink | nummer',
  }),
  other('record', {
    sv: 'Diarienr',
    en: 'Registry number',
    nb: 'Journalnr.',
    alsoSv: 'arkivnr | arkivnummer | diarie | diarieförd | diarienummer | dnr | journalnr | journalnummer',
    alsoEn: 'archive no | archive number | registry no',
    alsoNb: 'arkivnummer | arkivref | arkivsak | arkivsaksnr | journalnummer | journalpost',
    about: 'Where it is registered: a year and a number, and no day.',
    words: 'arkivnr | arkivsak* | diarie* | dnr | journalnr',
  }),
  other('centralNo', {
    sv: 'Central åtgärd',
    en: 'Central action',
    nb: 'Sentralt tiltak',
    alsoSv: `
      central åtgärd nr | centralt nr | centralt nummer | nr i central plan | nr i centrala planen | nummer i central plan
      kth nr | universitetets nr | central plan nr | koppling till central plan | koppling till centrala planen
      motsvarar central åtgärd | svarar mot central åtgärd`,
    alsoEn: `
      central action no | central action number | central no | central plan no | central plan ref | number in the central plan
      link to central plan | central ref | corporate action no | corporate plan ref | university plan ref`,
    about: 'Number in the plan of the whole organisation of the action that the row takes up.',
  }),
  other('plan', {
    sv: 'Plan',
    en: 'Action plan',
    nb: 'Plan',
    alsoSv: 'planens namn | program | delplan',
    alsoEn: 'plan | plan name | programme | program',
    about: 'The plan the row belongs to.',
    words: 'delplan | plan | program*',
    frames: [/^(?:i|in) (?:vilken|which) plan/u],
  }),
  other('originalText', {
    sv: 'Ursprunglig text',
    en: 'Original text',
    nb: 'Opprinnelig tekst',
    width: 30,
    about: 'What a cell said before Planbok wrote it as a status or a day.',
  }),
  other('formerId', {
    sv: 'Tidigare nr',
    en: 'Former no.',
    nb: 'Tidligere nr.',
    alsoSv: 'gammalt nr | tidigare nummer',
    alsoEn: 'old no | old no. | old ref | previous no. | former number',
    width: 10,
    about: 'The number a row had before it got one of its own.',
  }),
];
