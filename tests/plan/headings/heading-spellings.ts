import type { Field, TableKind } from '../../../src/plan/field';

/** Headings met in real plans, with `|` between them, and what they mean in a table of that kind. */
export interface HeadingSpelling {
  readonly kind: TableKind;
  /** Several: the column's cells decide. */
  readonly fields: readonly Field[];
  readonly more: string | undefined;
  readonly texts: string;
}

const as = (kind: TableKind, fields: readonly Field[], texts: string, more?: string): HeadingSpelling => ({
  kind,
  fields,
  more,
  texts,
});

export const headingSpellings: readonly HeadingSpelling[] = [
  as(
    'actions',
    ['title'],
    `
    Åtgärd | Åtgärder | Aktiviteter | Insatser | Handlingsplan | Aktivitet | Vad | Actions |
    Project Name & Goal(s) Supported | DESCRIPTION | Action Item | Specific Actions | Action step |
    What? | Action Description | name | Measures`,
  ),
  as(
    'actions',
    ['owner'],
    `
    Ansvariga | Ansvarig chef i linjeorganisationen | Ansvarig för genomförandet | Ansvarig |
    Leader | Action Project Leader | Responsible Party |
    Accountable parties, offices or departments | Responsible Person(s) | RESPONSIBLE PARTY |
    Owner | Champion | Person Responsible | Task owner | Who? | Responsibility | Assigned To |
    Action Owner | responsible manager in the line organisation | officers`,
  ),
  as('actions', ['resources'], 'Resurser | Resursbehov | Estimerad tid | Resources | Resources needed'),
  as(
    'actions',
    ['deadline'],
    `
    Tidsplan | När åtgärderna senast ska vara genomförda | Tidpunkt | Slutdatum | Färdig |
    Klart senast | Klar | Deadline | När | Tidpunkt | Due Date | Projected Completion Date |
    Target Date | Deadline | When? | End | eta | due_date | Target Completion Date | schedule`,
  ),
  as('actions', ['status'], 'Status | Progress: Red/Amber/Green | STATUS | Current Status'),
  as('actions', ['comment'], 'Kommentar | anm. | PROGRESS NOTES | Notes | Comments | observation'),
  as('actions', ['decisionMaker'], 'Beslutsfattare | decision-makers'),
  as('actions', ['unknown'], 'Hur beslut om åtgärderna ska kommuniceras', 'communication'),
  as(
    'actions',
    ['goal'],
    `
    Delmål | Delmål uppnått senast vid utgången av 2025 | Hållbarhetsmål | Detaljerade mål |
    Miljömål | Mål | Övergripande miljömål | Detaljerat miljömål | Inriktningsmål |
    measurable objectives, strategies and timeframes | Objective | Targets and Actions | Goal |
    Sub-targets`,
  ),
  as(
    'goals',
    ['unknown'],
    `
    Indikatorer för uppföljning | Indikator | Nyckeltal | Uppföljning/Mätmetod |
    Success metric or KPI`,
    'indicator',
  ),
  as('actions', ['unknown'], 'Miljöaspekt | Aspect', 'aspect'),
  as('goals', ['owner'], 'Huvudansvarig för detaljerat mål'),
  as('actions', ['cost'], 'Total ekonomi | Kostnad (L/M/H) | Additional Budget Required'),
  as('actions', ['unknown'], 'Målets koppling till miljöpolicyn', 'policy'),
  as('actions', ['status', 'comment'], 'Uppföljning'),
  as('actions', ['area'], 'Målområde | Fokusområde'),
  as('goals', ['status'], 'Status 2017-11'),
  as('findings', ['unknown'], 'Namn', 'createdBy'),
  as('findings', ['unknown'], 'Dagens datum | Avvikelsens datum | Avvikelsens tid', 'createdAt'),
  as('findings', ['unknown'], 'Avvikelsens plats', 'place'),
  as('findings', ['finding.text'], 'Beskriv avvikelsen (samt orsak om möjligt) | Avvikelse | Gap (kort)'),
  as('findings', ['unknown'], 'Beskriv den omedelbara avhjälpande åtgärden, om någon gjorts', 'correction'),
  as(
    'findings',
    ['unknown'],
    `
    Ge förslag på åtgärd för att förhindra att avvikelsen sker igen eller andra förbättringsförslag`,
    'suggestion',
  ),
  as('findings', ['finding.kind'], 'Ovanstående är en | Positiva iakttagelser | Förbättringsförslag'),
  as('findings', ['finding.cause'], 'Möjlig grundorsak'),
  as('findings', ['title'], 'Miljösamordnaren föreslår korrigerande åtgärder', 'action'),
  as('findings', ['finding.ref'], 'Avvikelse nr 1'),
  as('findings', ['finding.requirement'], 'Krav'),
  as('decisions', ['unknown'], 'Slutsats', 'conclusion'),
  as('decisions', ['unknown'], 'Förslag till beslut', 'proposedDecision'),
  as('findings', ['status'], 'Status för avvikelser'),
  as('decisions', ['comment'], 'Resultat'),
  as('actions', ['startDate'], 'Startdatum | Start'),
  as('actions', ['unknown'], 'Avstämningsdatum', 'checkpoint'),
  as('actions', ['unit'], 'Enheter'),
  as('actions', ['priority'], 'Prioriteter | Prioritet (1–5) | Priority | Priority level'),
  as('actions', ['id'], 'Nr | No. | Ref. | ACTION ITEM No. | Reference Number | Action ID | ref_id'),
  as('actions', ['unknown'], 'Beslutad', 'decidedAt'),
  as('actions', ['deadline', 'completedAt'], 'Klart'),
  as('actions', ['deadline', 'resources'], 'Tid'),
  as('actions', ['unknown'], 'Hur ofta', 'recurrence'),
  as('actions', ['unknown'], 'Expected Results | Effectiveness | Expected Outcome', 'effect'),
  as('actions', ['percent'], 'Progress Toward Completion | Actual % | percentage complete'),
  as('actions', ['unknown'], 'DATE OPENED | Identified', 'createdAt'),
  as('actions', ['completedAt'], 'COMPLETION DATE'),
  as('goals', ['unknown'], 'Measurable Target', 'targetValue'),
  as('actions', ['links'], 'Predecessor', 'dependsOn'),
  as('actions', ['unknown'], 'Action plan', 'plan'),
  as('actions', ['unknown'], 'Source', 'source'),
  as('actions', ['unknown'], 'Background/Context', 'reason'),
  as('actions', ['unknown'], 'Support/Contributors | Collaborator', 'support'),
  as('findings', ['unknown'], 'severity', 'severity'),
  as('actions', ['links', 'unknown'], 'link'),
  as('actions', ['unknown'], 'expiry_date', 'validUntil'),
  as('actions', ['unknown'], 'Tags', 'code'),
  as('actions', ['deadline'], 'original implementation date', 'original'),
  as('findings', ['unknown'], 'updated management response', 'response'),
  as('actions', ['deadline'], 'Revised Target Completion Date', 'revised'),
  as('actions', ['unknown'], 'Identified By', 'createdBy'),
];
