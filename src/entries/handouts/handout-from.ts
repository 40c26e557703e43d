import type { Pausable, Wait } from '../../book/pausable';
import type { JobOptions } from '../../conversation/conversation';
import { pausableJobs } from '../../conversation/pausable-jobs';
import { handoutFile, type HandoutFile } from '../../handouts/handout-file';
import type { HandoutChoice } from '../../handouts/handout-choice';
import type { WorkbookHost } from '../../hosts/host';
import type { HandedOut } from '../../pane/handed-out';

const usual = { hasDeadlines: false, csv: 'actions', of: 'agenda' } as const;

/** What each file of the pane is, in the words of the command. */
const choices: Readonly<Record<HandedOut, HandoutChoice>> = {
  agenda: { ...usual, handout: 'document' },
  minutes: { ...usual, handout: 'document', of: 'minutes' },
  calendar: { ...usual, handout: 'calendar' },
  deadlines: { ...usual, handout: 'calendar', hasDeadlines: true },
  wheel: { ...usual, handout: 'wheel' },
  actions: { ...usual, handout: 'export' },
  findings: { ...usual, handout: 'export', csv: 'findings' },
  decisions: { ...usual, handout: 'export', csv: 'decisions' },
  'ciso-actions': { ...usual, handout: 'export', layout: 'ciso-assistant' },
  'ciso-findings': { ...usual, handout: 'export', csv: 'findings', layout: 'ciso-assistant' },
  openproject: { ...usual, handout: 'export', layout: 'openproject' },
  planner: { ...usual, handout: 'export', layout: 'planner' },
};

/** Makes the file from the open workbook, which it only reads. @param workbook its name @throws Failure */
export function* handoutFrom(
  host: WorkbookHost,
  what: HandedOut,
  options: JobOptions,
  workbook: string,
  template: Uint8Array | null,
): Pausable<HandoutFile, Wait> {
  const { book, outcome } = yield* pausableJobs(host).preview('scan', options);
  return handoutFile(choices[what], { book, outcome }, options, workbook, template);
}
