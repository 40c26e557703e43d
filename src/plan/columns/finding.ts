import { choice, code, text, type Column } from './column';
import { area, comment, owner, priority, status, unit } from './shared-columns';
import { completedAt, deadline, originalDeadline, revisedDeadline } from './time-columns';

const findingRef = code('finding.ref', {
  sv: 'Nr',
  en: 'Ref.',
  alsoSv: `
    avvikelse nr | avvikelsenr | avvikelsenummer | iakttagelse nr | iakttagelsenr | fynd nr | observation nr
    avvikelse-id | nummer | id | löpnr | ärendenr | ref`,
  alsoEn: `
    finding ref | finding no | finding number | finding id | audit finding reference number
    finding reference | finding reference number | nc no | nc ref | ncr no | observation no | audit ref
    report ref | recommendation no | recommendation ref | rec no | rec ref | no | number | id | ref
    reference | reference number`,
  perhapsEn: 'award reference',
  about: 'Number of the finding within its audit.',
});

const findingKind = choice('finding.kind', 'finding-kinds', {
  sv: 'Typ',
  en: 'Type',
  alsoSv: `
    typ av iakttagelse | iakttagelsetyp | avvikelsetyp | typ av avvikelse | klassning | klassificering
    ovanstående är en | art | grad av avvikelse`,
  alsoEn: `
    finding type | type of finding | finding category | classification | category of finding | nc type
    finding kind | grading | nc category | observation type`,
  perhapsSv: 'kategori | grad | positiva iakttagelser | förbättringsförslag | bedömning',
  perhapsEn: 'category | grade | nature | major/minor | minor/major',
  about: 'Positive observation, improvement suggestion or nonconformity (minor or major).',
});

/** What was found; also a column of an action plan that says which finding or risk an action answers. */
export const findingText = text('finding.text', {
  sv: 'Iakttagelse',
  en: 'Finding',
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
  about: 'What the audit saw.',
});

const findingRequirement = text('finding.requirement', {
  sv: 'Krav',
  en: 'Requirement',
  alsoSv: `
    kravreferens | standardkrav | iso-krav | lagkrav | kravpunkt | klausul | paragraf | krav/referens
    krav enligt | avsnitt i standarden | avser krav | rutin | standard`,
  alsoEn: `
    requirements | clause | iso clause | criterion | criteria | standard clause | requirement reference
    type(s) of compliance requirement(s) | compliance requirement | legal requirement | control | standard
    security control number (nc/na controls only)`,
  width: 28,
  about: 'The clause, law or routine it is measured against.',
});

const findingCause = text('finding.cause', {
  sv: 'Orsak',
  en: 'Cause',
  alsoSv: `
    grundorsak | rotorsak | möjlig grundorsak | orsaksanalys | bakomliggande orsak | orsaker
    trolig orsak | grundorsaksanalys`,
  alsoEn: 'root cause | root causes | causes | root cause analysis | underlying cause',
  width: 32,
  about: 'Why it happened; a nonconformity needs one.',
});

const answeredBy = text('links', {
  sv: 'Åtgärd i handlingsplan',
  en: 'Action in plan',
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
});

const correctiveAction = text('title', {
  sv: 'Korrigerande åtgärd',
  en: 'Corrective action',
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
