import type { Field, ReadKind } from '../field';
import type { OwnStatus } from '../settings/own-words';
import type { Status } from '../status';
import { shownText, type Grid } from './grid';

/** A list as another program writes and reads it. */
export interface ProgramList {
  readonly kind: ReadKind;
  /** Headings that together are no other list's. */
  readonly signs: readonly string[];
  /** What its columns hold; a heading that is not here is read as any other. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Its words for how something stands; "active" is a control that is in place there. */
  readonly statuses: readonly OwnStatus[];
}

const statusWords = (words: Readonly<Record<string, Status>>): readonly OwnStatus[] =>
  Object.entries(words).map(([text, status]) => ({ text, status }));

/**
 * The first that has all its signs is meant. CISO Assistant: the columns of its import wizard
 * (docs/guide/data-import-wizard.md of intuitem/ciso-assistant-community). OpenProject, Redmine, Planner, Monday, Project and Trello:
 * the headings of their exports in English, Planner's in Norwegian too. A description repeats what other columns of ours say, and is kept as it is.
 */
const programLists: readonly ProgramList[] = [
  {
    kind: 'findings',
    signs: ['ref_id', 'name', 'severity', 'status'],
    fields: {
      ref_id: 'finding.ref',
      name: 'finding.text',
      description: 'unknown',
      status: 'status',
      due_date: 'deadline',
      observation: 'comment',
      filtering_labels: 'finding.kind',
      priority: 'priority',
    },
    statuses: statusWords({
      '--': 'missing',
      identified: 'notStarted',
      confirmed: 'notStarted',
      assigned: 'waiting',
      in_progress: 'ongoing',
      mitigated: 'done',
      resolved: 'done',
      closed: 'done',
      dismissed: 'cancelled',
      deprecated: 'cancelled',
    }),
  },
  {
    kind: 'actions',
    signs: ['ref_id', 'name', 'status', 'csf_function'],
    fields: {
      ref_id: 'id',
      name: 'title',
      description: 'unknown',
      domain: 'unit',
      status: 'status',
      category: 'unknown',
      priority: 'priority',
      csf_function: 'unknown',
      start_date: 'startDate',
      eta: 'deadline',
      owner: 'owner',
      observation: 'comment',
      filtering_labels: 'area',
    },
    statuses: statusWords({
      '--': 'missing',
      to_do: 'notStarted',
      in_progress: 'ongoing',
      on_hold: 'waiting',
      active: 'done',
      degraded: 'ongoing',
      deprecated: 'cancelled',
    }),
  },
  {
    kind: 'actions',
    signs: ['Subject', 'Type', 'Status', 'Assignee'],
    fields: {
      ID: 'id',
      Subject: 'title',
      Type: 'unknown',
      Status: 'status',
      Assignee: 'owner',
      Priority: 'priority',
      'Start date': 'startDate',
      'Finish date': 'deadline',
      Category: 'area',
      Description: 'comment',
    },
    statuses: statusWords({
      New: 'notStarted',
      'To be scheduled': 'notStarted',
      Scheduled: 'notStarted',
      'In progress': 'ongoing',
      'On hold': 'waiting',
      Closed: 'done',
      Rejected: 'cancelled',
    }),
  },
  {
    kind: 'actions',
    signs: ['Task Name', 'Bucket Name', 'Progress'],
    fields: {
      'Task ID': 'unknown',
      'Task Name': 'title',
      'Bucket Name': 'area',
      Progress: 'status',
      Priority: 'priority',
      'Assigned To': 'owner',
      'Start date': 'startDate',
      'Due Date': 'deadline',
      'Due date': 'deadline',
      'Completed Date': 'completedAt',
      Description: 'comment',
    },
    statuses: statusWords({ 'Not started': 'notStarted', 'In progress': 'ongoing', Completed: 'done' }),
  },
  {
    kind: 'actions',
    signs: ['Oppgavenavn', 'Fremdrift'],
    fields: {
      'Oppgave-ID': 'unknown',
      Oppgavenavn: 'title',
      'Navn på samling': 'area',
      Fremdrift: 'status',
      Prioritet: 'priority',
      'Tilordnet til': 'owner',
      Startdato: 'startDate',
      Forfallsdato: 'deadline',
      'Fullført dato': 'completedAt',
      Beskrivelse: 'comment',
    },
    statuses: statusWords({ 'Ikke startet': 'notStarted', Pågår: 'ongoing', Fullført: 'done' }),
  },
  {
    kind: 'actions',
    signs: ['#', 'Tracker', 'Status', 'Subject'],
    fields: {
      '#': 'id',
      Project: 'unknown',
      Tracker: 'unknown',
      'Parent task': 'unknown',
      Status: 'status',
      Priority: 'priority',
      Subject: 'title',
      Assignee: 'owner',
      Category: 'area',
      'Start date': 'startDate',
      'Due date': 'deadline',
      '% Done': 'percent',
      Description: 'comment',
    },
    // A tracker's states are made by those who run it: they are read as words.
    statuses: statusWords({ New: 'notStarted' }),
  },
  {
    kind: 'actions',
    signs: ['Name', 'Person', 'Status'],
    fields: {
      Name: 'title',
      Subitems: 'unknown',
      Person: 'owner',
      Status: 'status',
      Date: 'deadline',
      'Due date': 'deadline',
      'Timeline - Start': 'startDate',
      'Timeline - End': 'deadline',
      Priority: 'priority',
      'Last Updated': 'unknown',
    },
    statuses: statusWords({ 'Working on it': 'ongoing', Stuck: 'waiting', Done: 'done' }),
  },
  {
    kind: 'actions',
    signs: ['Task Mode', 'Duration', 'Finish'],
    fields: {
      ID: 'id',
      Active: 'unknown',
      'Task Mode': 'unknown',
      Name: 'title',
      'Task Name': 'title',
      Duration: 'unknown',
      Start: 'startDate',
      Finish: 'deadline',
      Predecessors: 'links',
      'Resource Names': 'owner',
      '% Complete': 'percent',
    },
    statuses: [],
  },
  {
    kind: 'actions',
    signs: ['Card ID', 'Card Name', 'List ID', 'List Name'],
    // A list in Trello may be called after a status or a subject, so its name is read as any other column.
    fields: {
      'Card ID': 'id',
      'Card Name': 'title',
      'Card URL': 'unknown',
      'Card Description': 'comment',
      Labels: 'area',
      Members: 'owner',
      'Start Date': 'startDate',
      'Due Date': 'deadline',
      'List ID': 'unknown',
      'Board ID': 'unknown',
      'Board Name': 'unknown',
    },
    statuses: [],
  },
];

/** The list that has such headings; none for those of any other. */
export function programListWith(headings: readonly string[]): ProgramList | undefined {
  const known = new Set(headings.map((heading) => heading.trim()));
  return programLists.find(({ signs }) => signs.every((sign) => known.has(sign)));
}

/** An export has its headings at the top, at most below a few lines that say whose it is. */
const LOWEST_HEADINGS = 8;

/** The program whose list the sheet is, by its headings. */
export function programListOn(grid: Grid): ProgramList | undefined {
  for (let row = 1; row <= Math.min(grid.rows, LOWEST_HEADINGS); row += 1) {
    const [first = 1, last = 0] = [grid.first[row], grid.last[row]];
    const found = programListWith(
      Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => shownText(grid, row, first + at)),
    );
    if (found) return found;
  }
  return undefined;
}
