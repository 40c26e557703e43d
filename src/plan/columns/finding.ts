import { findingKindByCells, findingByCells } from './cell-rules';
import {
  fitsCause,
  fitsCode,
  fitsFinding,
  fitsFindingKind,
  fitsLinks,
  fitsRequirement,
  fitsTitle,
} from './content-fits';
import { choice, code, text, type Column } from './column';
import { owner, unit } from './people-columns';
import { area, comment, priority, status } from './shared-columns';
import { completedAt, deadline, originalDeadline, revisedDeadline } from './time-columns';

const findingRef = code('finding.ref', {
  sv: 'Nr',
  en: 'Ref.',
  nb: 'Ref.',
  alsoSv: `
    avvikelse nr | avvikelsenr | avvikelsenummer | iakttagelse nr | iakttagelsenr | fynd nr | observation nr
    avvikelse-id | nummer | id | löpnr | ärendenr | ref`,
  alsoEn: `
    finding ref | finding no | finding number | finding id | audit finding reference number
    finding reference | finding reference number | nc no | nc ref | ncr no | observation no | audit ref
    report ref | recommendation no | recommendation ref | rec no | rec ref | no | number | id | ref
    reference | reference number`,
  perhapsEn: 'award reference',
  traits: { isFollowUp: true, isCounted: true, isSingle: true },
  about: 'Number of the finding within its audit.',
  words: `
    avvikelsenr | avvikelsenummer | car | findingno | iakttagelsenr | nc | ncr | no | *nr | number
    *nummer | ref | ref_id | reference | weaknessid | ärendenr`,
  hints: '# | fynd | id | item | kod | löpnr | nr | pos | punkt',
  frames: [
    /^(?:gäller|avser|svarar på|hör till|rör|applies to|concerns|relates to|answers|regarding)\b.*(?:avvikelse|iakttagelse|fynd|finding|observation|\bncr?\b)/u,
    /\b(?:nr|no|number|nummer|ref|id)\b.{0,6}\b(?:i|in|per) (?:the )?(?:rapport|revision|protokoll|report|audit)/u,
    /^(?:finding|observation|nc|avvikelse|iakttagelse|recommendation|poam|weakness|issue)s?[ -]?(?:id|nr|no|number|ref|#)/u,
  ],
  fit: fitsCode,
});

const findingKind = choice('finding.kind', 'finding-kinds', {
  sv: 'Typ',
  en: 'Type',
  nb: 'Type',
  alsoSv: `
    typ av iakttagelse | iakttagelsetyp | avvikelsetyp | typ av avvikelse | klassning | klassificering
    ovanstående är en | art | grad av avvikelse`,
  alsoEn: `
    finding type | type of finding | finding category | classification | category of finding | nc type
    finding kind | grading | nc category | observation type`,
  perhapsSv: 'kategori | grad | positiva iakttagelser | förbättringsförslag | bedömning',
  perhapsEn: 'category | grade | nature | major/minor | minor/major',
  traits: { isCounted: true, isSingle: true },
  byCells: findingKindByCells,
  about: 'Positive observation, improvement suggestion or nonconformity (minor or major).',
  words: `
    art | classification | findingtype | grading | kind | *klass | klass | klassad | klassificering
    klassning | *typ | typ | type`,
  hints: `
    bedömning | category | grad | grade | kategori | kind | klassat | level | nature | severity
    slag | sort`,
  frames: [
    /^(?:typ|kind|type|slag|sort|kategori|category|klass|class|grad|rating) (?:av|of)/u,
    /^(?:vad|what)\b.*(?:slags|kind|sort)/u,
    /\((?:l\/m|m\/l|s\/m|major\/minor|minor\/major|stor\/liten|a\/b\/c|avv\/förb)\)/u,
    /^typ av (?:avvikelse|iakttagelse|fynd)/u,
    /^type of (?:finding|nonconformity|observation)/u,
  ],
  fit: fitsFindingKind,
});

/** What was found; also a column of an action plan that says which finding or risk an action answers. */
export const findingText = text('finding.text', {
  sv: 'Iakttagelse',
  en: 'Finding',
  nb: 'Funn',
  alsoSv: `
    iakttagelser | avvikelse | avvikelser | brist | brister | observation | observationer | fynd
    beskrivning av avvikelse | beskrivning av avvikelsen | beskrivning av iakttagelse | avvikelsebeskrivning
    beskriv avvikelsen (samt orsak om möjligt) | revisionsiakttagelse | gap | gap (kort) | noterat
    identifierad brist | risk | riskbeskrivning | identifierad risk | vad har hänt | beskriv avvikelsen | problem | händelse`,
  alsoEn: `
    findings | audit finding | audit findings | nonconformity | non-conformity | nonconformance
    non-conformance | weakness | deficiency | gap | text of the audit finding | finding description
    description of finding | weakness identified | control weakness | issue identified | audit observation
    observation | finding/observation | risk identified | risk description | control vulnerability description`,
  perhapsSv: 'beskrivning | notering | förbättringsområde',
  perhapsEn: 'issue | issues | description | recommendation | risk | problem',
  width: 60,
  traits: { isCounted: true, isSingle: true },
  byCells: findingByCells,
  about: 'What the audit saw.',
  words: `
    anmärkning* | *avvikelse | avvikelse | avvikelser | brist* | concern* | defect* | deficien*
    exception* | fara | faror | finding* | fynd | gap | gaps | hazard* | hot | händelse*
    iakttagelse* | *iakttagelse | *iakttagelser | incident* | issue | issues | klagomål
    konstatera* | missförhållande* | non-conform* | non-conformance* | nonconform* | nonconformance*
    observation* | problem | problem* | revisionsfynd | risk | riskbeskrivning | risker | risks
    shortcoming* | svaghet* | synpunkt* | sårbarhet* | threat* | tillbud | vulnerab* | weakness*`,
  hints: `
    beskrivning* | condition | description | förbättringsområde* | name | noterade | noterat
    observed | recommendation* | statement | text | upptäckt | vad`,
  frames: [
    /(?:^|\s|\p{L})(?:risk|avvikelse|iakttagelse|brist|fynd|findings?|nonconformity|observation|risks?)\p{L}{0,3}$/u,
    /\b(?:oroar|oro|worries|concerns|keeps us)\b/u,
    /^(?:det här|detta|this|what)\b.{0,9}(?:såg|saw|see|found|fann|hittade|noterade|observed)/u,
    /^(?:vad|det) (?:som )?(?:revisorn?|revisionen|granskaren|vi|vi|auditorn?|inspektören|kontrollen)? ?(?:noterade|såg|fann|hittade|upptäckte|konstaterade|iakttog|påpekade|saknas|brister|kan (?:gå|hända)|är fel|hände|har hänt|gick fel)/u,
    /^(?:what|the thing) (?:the )?(?:auditors?|reviewers?|inspectors?|assessors?|we|was|is|can|could|went)\b.{0,12}(?:saw|found|noted|observed|seen|wrong|happen|missing|lacking)/u,
    /^(?:what )?(?:can|could|might) (?:go wrong|happen)/u,
  ],
  fit: fitsFinding,
});

const findingRequirement = text('finding.requirement', {
  sv: 'Krav',
  en: 'Requirement',
  nb: 'Krav',
  alsoSv: `
    kravreferens | standardkrav | iso-krav | lagkrav | kravpunkt | klausul | paragraf | krav/referens
    krav enligt | avsnitt i standarden | avser krav | rutin | standard`,
  alsoEn: `
    requirements | clause | iso clause | criterion | criteria | standard clause | requirement reference
    type(s) of compliance requirement(s) | compliance requirement | legal requirement | control | standard
    security control number (nc/na controls only)`,
  width: 28,
  traits: { isSingle: true },
  about: 'The clause, law or routine it is measured against.',
  words: `
    artikel | article | avsnitt | bestämmelse* | clause* | control* | criteri* | kapitel | klausul | krav | *krav
    kravhänvisning | kravkälla | kravpunkt* | kravref* | kravställe | lagkrav | lagrum | norm
    kontrollpunkt | kravelement | kravområde | legal | *paragraf | paragraf | paragraph | policy | provision* | reg | regelverk | regulation* | requirement* | rule | rutin
    *standard | standard* | stycke | styrdokument | villkor*`,
  hints:
    'basis | chapter | enligt | grund | källa | legislation | lagstiftning | iso | kapitel | lag | mot | punkt | reference | referens | section',
  frames: [
    /^(?:clause|control|reg\.?|standard|krav|lag|iso)\b.{0,10}(?:ref|no|nr|hänvisning|reference)/u,
    /^(?:krav|brott|avsteg) (?:enligt|mot|från|i)/u,
    /^(?:against|breach of|according to|measured against|contrary to|in conflict with|strider mot|bryter mot|avviker från|jämfört med)/u,
    /^(?:vilket|vilka|which|what) (?:krav|lag|paragraf|regel|standard|requirement|clause|rule|law|control|section|kapitel|punkt)/u,
    /\b(?:i|in|of) (?:the )?(?:standard|lag|lagen|föreskrift|standarden|norm|regulation|iso)\p{L}*$/u,
    /^(?:vad|what) (?:kravet|standarden|lagen|the (?:standard|law|rule|clause)) (?:säger|kräver|says|requires)/u,
  ],
  fit: fitsRequirement,
});

const findingCause = text('finding.cause', {
  sv: 'Orsak',
  en: 'Cause',
  nb: 'Årsak',
  alsoSv: `
    grundorsak | rotorsak | möjlig grundorsak | orsaksanalys | bakomliggande orsak | orsaker
    trolig orsak | grundorsaksanalys`,
  alsoEn: 'root cause | root causes | causes | root cause analysis | underlying cause',
  width: 32,
  traits: { isSingle: true },
  about: 'Why it happened; a nonconformity needs one.',
  words: `
    anledning* | bakomliggande | cause* | förklaring | grundorsak* | orsak* | *orsak | *orsaker
    reason* | root | rootcause | rotorsak* | skäl* | upphov | varför | why`,
  hints: 'analys | analysis | bakgrund | because | beror | contributing | därför | whys',
  frames: [
    /^(?:vad|what)\b.*(?:berodde|beror|caused|led to)/u,
    /\bfactors?$|\bfaktorer?$/u,
    /^(?:varför|why)\b.{0,25}(?:blev|hände|uppstod|did|happen|fail|så|was|it)/u,
    /^(?:bakomliggande|underliggande|trolig|underlying|likely|probable)\b/u,
    /^(?:beror|berodde) på/u,
    /^(?:caused by|due to|because|p\.?g\.?a\.?|på grund av|därför att|eftersom)/u,
    /^(?:vad|what) (?:låg bakom|ligger bakom|gjorde att|lies behind|is behind|was behind|made)/u,
    /^(?:how|hur) (?:come|kunde|could)\b/u,
    /\b(?:5|fem|five)[ -](?:why|varför)/u,
  ],
  fit: fitsCause,
});

const answeredBy = text('links', {
  sv: 'Åtgärd i handlingsplan',
  en: 'Action in plan',
  nb: 'Tiltak i handlingsplanen',
  alsoSv: `
    åtgärd i handlingsplanen | åtgärd i planen | åtgärder i planen | åtgärder i handlingsplan | åtgärder i handlingsplanen | åtgärd i plan
    svar i planen | nr i planen | åtgärdas av | besvaras av | åtgärd nr | åtgärder nr | åtgärdsnr | åtgärdsnummer | kopplad åtgärd | koppling | kopplad till
    hänvisning | hanteras i | svar i handlingsplan | nr i handlingsplan | handlingsplan nr | kopplad till åtgärd
    koppling till handlingsplan | handlingsplan | se åtgärd | tas om hand i | åtgärd (nr)`,
  alsoEn: `
    action in the plan | actions in the plan | actions in plan | action in the action plan | answered by | action plan no
    action ref | action no | action id | action number | linked action | linked actions | link | links
    related action | related actions | action plan ref | action plan reference | addressed by | action(s) in plan
    see action | action reference`,
  width: 20,
  about: 'Numbers of the actions that answer it.',
  words: 'handlingsplan',
  hints: 'besvaras | hanteras | kopplad* | koppling* | linked | åtgärdas',
  frames: [
    /^(?:åtgärdas|besvaras|hanteras|möts|tas om hand) (?:av|i|genom)/u,
    /^(?:addressed|answered|handled|covered|closed) (?:by|in|through)/u,
  ],
  fit: fitsLinks,
});

const correctiveAction = text('title', {
  sv: 'Korrigerande åtgärd',
  en: 'Corrective action',
  nb: 'Korrigerende tiltak',
  more: 'action',
  alsoSv: `
    åtgärd | åtgärder | föreslagen åtgärd | beslutad åtgärd | åtgärdsförslag | vidtagen åtgärd | planerad åtgärd
    miljösamordnaren föreslår korrigerande åtgärder | åtgärdsplan`,
  alsoEn: `
    action | actions | agreed action | management action | action taken | planned corrective action
    recommended action | proposed action | agreed management action | corrective actions | recommendation
    recommendations | required action | action required`,
  width: 40,
  about: 'What is done about it, where the list of findings says so itself.',
  words: `
    action* | capa | correction* | *förslag | förslag | korrigering* | mitigation* | recommendation*
    rekommendation* | remediation* | remedy | response* | svar | åtgärd* | *åtgärd | *åtgärder`,
  hints: 'fix | lösning | plan | solution',
  frames: [/^(?:vad|så) (?:ska|gör|vi gör|görs)/u, /^what (?:will|we|to|is|needs)/u],
  fit: fitsTitle,
});

/** The columns of a table of findings, in the order Planbok lays them out. */
export const finding: readonly Column[] = [
  findingRef,
  findingKind,
  findingText,
  findingRequirement,
  findingCause,
  answeredBy,
  correctiveAction,
  area,
  unit,
  owner,
  priority,
  deadline,
  originalDeadline,
  revisedDeadline,
  status,
  completedAt,
  comment,
];
