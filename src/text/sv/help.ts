import type { OrderWord } from '../../cli/order';

/** What the command's help says of one job or one topic, in Swedish. */
export const svHelp = {
  topics: 'Guiden',
  topicsLead: 'planbok help ÄMNE visar en sida; ämnet kan också vara ett jobb, eller namnet på ett problem.',
  usage: 'Skriv',
  file: 'fil.xlsx',
  folder: 'mapp',
  words: 'ord.json',
  choices: 'val',
  example: 'Till exempel',
  options: 'Det här går att välja',
  unknownTopic: (found: string): string => `”${found}” är inget ämne. planbok help visar dem som finns.`,
  noGuide: 'Guidens sidor följde inte med den här installationen av kommandot.',
};

/** Command lines that show each job at work. */
export const svExamples: Readonly<Record<OrderWord, readonly string[]>> = {
  review: [
    'planbok review handlingsplan.xlsx --dry-run',
    'planbok review handlingsplan.xlsx --map "F=deadline" -o klar.xlsx',
  ],
  scan: ['planbok scan handlingsplan.xlsx', 'planbok scan handlingsplan.xlsx --json'],
  create: ['planbok create arbetsbok.xlsx'],
  findings: ['planbok findings handlingsplan.xlsx --from revisionsrapport.docx'],
  check: ['planbok check handlingsplan.xlsx', 'planbok check handlingsplan.xlsx --without missing-owner'],
  structure: ['planbok structure handlingsplan.xlsx --sheet "Plan 2020"'],
  rollup: ['planbok rollup handlingsplan.xlsx --today 2020-11-24'],
  link: ['planbok link handlingsplan.xlsx --suggest', 'planbok link handlingsplan.xlsx --add "F1=Å-4"'],
  agenda: ['planbok agenda handlingsplan.xlsx --preset kth --meeting "Ordförande=Eva Berg"'],
  minutes: ['planbok minutes handlingsplan-planbok.xlsx'],
  decisions: ['planbok decisions handlingsplan-planbok.xlsx --dry-run'],
  coverage: ['planbok coverage handlingsplan.xlsx --standard 14001:2026'],
  cycle: ['planbok cycle handlingsplan.xlsx'],
  pot: ['planbok pot handlingsplan.xlsx'],
  'year-change': ['planbok year-change handlingsplan.xlsx --answer "Å-07=flytta 2021-06-30"'],
  owners: ['planbok owners handlingsplan.xlsx', 'planbok owners handlingsplan.xlsx --owner Berg --text'],
  log: ['planbok log handlingsplan-planbok.xlsx'],
  calendar: ['planbok calendar handlingsplan.xlsx --deadlines'],
  export: ['planbok export handlingsplan.xlsx --csv findings'],
  wheel: ['planbok wheel handlingsplan.xlsx'],
  document: ['planbok document handlingsplan.xlsx --of minutes --template mall.dotx'],
  portfolio: [
    'planbok portfolio enheter -o samlat.xlsx',
    'planbok portfolio enheter --shard 2/4 -o delar/',
    'planbok portfolio --parts delar -o samlat.xlsx',
  ],
  words: ['planbok words export handlingsplan.xlsx -o ord.json', 'planbok words import annan.xlsx ord.json'],
  undo: ['planbok undo handlingsplan-planbok.xlsx'],
  workbench: ['planbok workbench handlingsplan.xlsx --open'],
  mcp: ['planbok mcp planer'],
};
