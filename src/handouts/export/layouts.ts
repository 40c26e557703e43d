import type { Field } from '../../plan/field';
import type { FindingKind } from '../../plan/reading';
import type { Status } from '../../plan/status';
import type { ExportKind } from './export-kind';

/** A list whose columns and words another program knows. */
export const layoutNames = ['ciso-assistant', 'openproject', 'planner'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What of a row stands in a column. */
export type Source =
  | 'id'
  | 'name'
  | 'description'
  | 'status'
  | 'severity'
  | 'kind'
  | 'owners'
  | 'emails'
  | 'due'
  | 'area'
  | 'linked'
  | { readonly said: Field }
  | { readonly always: string };

export interface LayoutColumn {
  readonly heading: string;
  readonly from: Source;
}

type SeverityKey = FindingKind['kind'] | 'minor' | 'major';

export interface Layout {
  readonly columns: readonly LayoutColumn[];
  readonly status: Readonly<Record<Status, string>>;
  readonly severity?: Readonly<Record<SeverityKey, string>>;
  /** Between several names in one cell. */
  readonly joint: string;
  /** The most characters that the program takes as a name; the description has the whole text. */
  readonly longestName: number;
}

const column = (heading: string, from: Source): LayoutColumn => ({ heading, from });

/**
 * The columns that each program reads, by what is exported. CISO Assistant: docs/guide/data-import-wizard.md of
 * intuitem/ciso-assistant-community, applied controls and findings follow-up, read in 2026; it takes owners by e-mail. Planner
 * and OpenProject publish no import of their own: these are the headings and words of their exports, which the tools
 * that fill them go by.
 */
export const layouts: Readonly<Record<LayoutName, Readonly<Partial<Record<ExportKind, Layout>>>>> = {
  'ciso-assistant': {
    actions: {
      columns: [
        column('ref_id', 'id'),
        column('name', 'name'),
        column('description', 'description'),
        column('status', 'status'),
        column('category', { always: 'process' }),
        column('csf_function', { always: 'govern' }),
        column('eta', 'due'),
        column('owner', 'emails'),
        column('observation', { said: 'comment' }),
        column('filtering_labels', 'area'),
      ],
      // What is in place is active there, and what has no status gets the first one.
      status: {
        notStarted: 'to_do',
        ongoing: 'in_progress',
        waiting: 'on_hold',
        done: 'active',
        cancelled: 'deprecated',
        moved: 'to_do',
        unknown: 'to_do',
        missing: 'to_do',
      },
      joint: ',',
      longestName: 200,
    },
    findings: {
      columns: [
        column('ref_id', 'id'),
        column('name', 'name'),
        column('description', 'description'),
        column('severity', 'severity'),
        column('status', 'status'),
        column('due_date', 'due'),
        column('observation', { said: 'comment' }),
        column('filtering_labels', 'kind'),
      ],
      status: {
        notStarted: 'identified',
        ongoing: 'in_progress',
        waiting: 'assigned',
        done: 'resolved',
        cancelled: 'dismissed',
        moved: 'assigned',
        unknown: 'identified',
        missing: 'identified',
      },
      severity: {
        positive: '',
        improvement: 'low',
        nonconformity: 'medium',
        unknown: '',
        minor: 'medium',
        major: 'high',
      },
      joint: '|',
      longestName: 200,
    },
  },
  openproject: {
    actions: {
      columns: [
        column('Subject', 'name'),
        column('Type', { always: 'Task' }),
        column('Status', 'status'),
        column('Assignee', 'owners'),
        column('Finish date', 'due'),
        column('Category', 'area'),
        column('Description', 'description'),
      ],
      status: {
        notStarted: 'New',
        ongoing: 'In progress',
        waiting: 'On hold',
        done: 'Closed',
        cancelled: 'Rejected',
        moved: 'New',
        unknown: 'New',
        missing: 'New',
      },
      joint: ', ',
      longestName: 255,
    },
  },
  planner: {
    actions: {
      columns: [
        column('Task Name', 'name'),
        column('Bucket Name', 'area'),
        column('Progress', 'status'),
        column('Assigned To', 'owners'),
        column('Due Date', 'due'),
        column('Description', 'description'),
      ],
      // Planner knows three; what is dropped is not completed, and its description says how it stands.
      status: {
        notStarted: 'Not started',
        ongoing: 'In progress',
        waiting: 'In progress',
        done: 'Completed',
        cancelled: 'Not started',
        moved: 'Not started',
        unknown: 'Not started',
        missing: 'Not started',
      },
      joint: ';',
      longestName: 255,
    },
  },
};

export const layoutFor = (name: LayoutName, kind: ExportKind): Layout | undefined => layouts[name][kind];
