/** The options of the command line, as Node's `parseArgs` takes them. */
export const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  today: { type: 'string' },
  year: { type: 'string' },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true },
  table: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'in-place': { type: 'boolean' },
  port: { type: 'string' },
  open: { type: 'boolean' },
  quirks: { type: 'string', multiple: true },
  owner: { type: 'string' },
  preset: { type: 'string' },
  standard: { type: 'string' },
  text: { type: 'boolean' },
  from: { type: 'string' },
  central: { type: 'string' },
  suggest: { type: 'boolean' },
  answer: { type: 'string', multiple: true },
  answers: { type: 'string' },
  add: { type: 'string', multiple: true },
  remove: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  ndjson: { type: 'boolean' },
  words: { type: 'string' },
  deadlines: { type: 'boolean' },
  csv: { type: 'string' },
  for: { type: 'string' },
  template: { type: 'string' },
} as const;

export type OptionName = keyof typeof options;

/** Options of how a workbook is read, and what is told of it. */
export const ofReading: readonly OptionName[] = ['today', 'year', 'sheet', 'map', 'table', 'without', 'with'];

/** Options that only these verbs take. */
export const optionsOfVerbs: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  owner: ['owners', 'calendar'],
  text: ['owners'],
  suggest: ['link'],
  add: ['link'],
  remove: ['link'],
  standard: ['coverage'],
  from: ['findings'],
  answer: ['year-change'],
  answers: ['year-change'],
  ndjson: ['scan'],
  words: ['portfolio'],
  deadlines: ['calendar'],
  csv: ['export'],
  for: ['export'],
  template: ['document'],
  port: ['workbench'],
  open: ['workbench'],
  quirks: ['workbench'],
};
