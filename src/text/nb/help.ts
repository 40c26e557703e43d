import type { svExamples, svHelp } from '../sv/help';

/** What the command's help says of one job or one topic, in English. */
export const nbHelp: typeof svHelp = {
  topics: 'The guide',
  topicsLead: 'planbok help TOPIC shows a page; the topic may also be a job, or the name of a problem.',
  usage: 'Type',
  file: 'file.xlsx',
  folder: 'folder',
  words: 'words.json',
  choices: 'options',
  example: 'For example',
  options: 'What you may choose',
  unknownTopic: (found: string): string => `“${found}” is no topic. planbok help shows those that there are.`,
  noGuide: 'The pages of the guide did not come with this installation of the command.',
};

/** Command lines that show each job at work. */
export const nbExamples: typeof svExamples = {
  review: [
    'planbok review action-plan.xlsx --dry-run',
    'planbok review action-plan.xlsx --map "F=deadline" -o ready.xlsx',
  ],
  scan: ['planbok scan action-plan.xlsx', 'planbok scan action-plan.xlsx --json'],
  create: ['planbok create workbook.xlsx'],
  findings: ['planbok findings action-plan.xlsx --from audit-report.docx'],
  check: ['planbok check action-plan.xlsx', 'planbok check action-plan.xlsx --without missing-owner'],
  structure: ['planbok structure action-plan.xlsx --sheet "Plan 2020"'],
  rollup: ['planbok rollup action-plan.xlsx --today 2020-11-24'],
  link: ['planbok link action-plan.xlsx --suggest', 'planbok link action-plan.xlsx --add "F1=A-4"'],
  agenda: ['planbok agenda action-plan.xlsx --preset kth --meeting "Chair=Eva Berg"'],
  minutes: ['planbok minutes action-plan-planbok.xlsx'],
  decisions: ['planbok decisions action-plan-planbok.xlsx --dry-run'],
  coverage: ['planbok coverage action-plan.xlsx --standard 14001:2026'],
  cycle: ['planbok cycle action-plan.xlsx'],
  pot: ['planbok pot action-plan.xlsx'],
  'year-change': ['planbok year-change action-plan.xlsx --answer "A-07=move 2021-06-30"'],
  owners: ['planbok owners action-plan.xlsx', 'planbok owners action-plan.xlsx --owner Berg --text'],
  log: ['planbok log action-plan-planbok.xlsx'],
  calendar: ['planbok calendar action-plan.xlsx --deadlines'],
  export: ['planbok export action-plan.xlsx --csv findings'],
  wheel: ['planbok wheel action-plan.xlsx'],
  document: ['planbok document action-plan.xlsx --of minutes --template template.dotx'],
  portfolio: ['planbok portfolio units -o together.xlsx'],
  words: [
    'planbok words export action-plan.xlsx -o words.json',
    'planbok words import another.xlsx words.json',
  ],
  undo: ['planbok undo action-plan-planbok.xlsx'],
  workbench: ['planbok workbench action-plan.xlsx --open'],
  mcp: ['planbok mcp plans'],
};
