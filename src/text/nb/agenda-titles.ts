import type * as sv from '../sv/agenda-titles';
import { tables } from './glossary';

export const agendaPoints: typeof sv.agendaPoints = {
  opening: 'Opening and purpose of the meeting',
  previous: 'Previous meeting and status of earlier decided actions',
  plan: (year) =>
    year === null ? 'Follow-up of the action plan' : `Follow-up of the action plan for ${year}`,
  goals: (period, year) =>
    `Sustainability goals and action plans${period === null ? '' : ` for ${period}`}${year === null ? '' : ` and the operational plan for ${year}`}`,
  nextPlan: (year) => (year === null ? 'Next year’s action plan' : `${tables.actions} for ${year}`),
  audit: (year) =>
    year === null
      ? 'Results of the environmental audit'
      : `Results of the internal environmental audit ${year}`,
  climatePot: 'Climate pot and projects',
  cycle: (year) =>
    year === null
      ? 'Annual cycle of the environmental management system'
      : `Annual cycle of the environmental management system for ${year}`,
  meetingOpens: 'The meeting is opened',
  checker: 'Election of the minutes checker',
  context: 'Changes around and inside the organisation',
  stakeholders: 'Interested parties and complaints',
  compliance: 'Compliance obligations',
  risks: 'Significant aspects, risks and opportunities',
  performance: 'Environmental performance',
  customers: 'Customers and their comments',
  processes: 'Processes and products',
  providers: 'External providers',
  workers: 'Incidents, consultation and participation',
  energy: 'Energy performance',
  policy: 'The policy',
  externalAudit: 'Results of the external audit',
  resources: 'Resources and competence',
  improvement: 'Continual improvement',
  direction: 'Changes to the system and strategic direction',
  conclusion: 'Conclusion on the suitability, adequacy and effectiveness of the system',
  other: 'Other matters',
  close: 'Close of the meeting and date of the next management review',
};
