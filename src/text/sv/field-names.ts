import type { Field } from '../../plan/field';

/** What a column may hold, in Swedish. */
export const fieldNamesSv: Readonly<Record<Field, string>> = {
  id: 'Nummer',
  title: 'Åtgärd',
  goal: 'Mål',
  area: 'Område',
  owner: 'Ansvarig',
  deadline: 'Klart senast',
  status: 'Status',
  comment: 'Kommentar',
  resources: 'Resurser',
  priority: 'Prioritet',
  startDate: 'Startdatum',
  completedAt: 'Klar den',
  percent: 'Andel klar',
  decisionMaker: 'Beslutsfattare',
  unit: 'Enhet',
  cost: 'Kostnad',
  links: 'Kopplingar',
  'finding.ref': 'Iakttagelsens nummer',
  'finding.kind': 'Typ av iakttagelse',
  'finding.text': 'Iakttagelse',
  'finding.requirement': 'Krav',
  'finding.cause': 'Orsak',
  unknown: 'Annat (lämnas som det är)',
};
