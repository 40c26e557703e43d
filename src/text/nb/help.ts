import type { svExamples, svHelp } from '../sv/help';

/** What the command's help says of one job or one topic, in Norwegian. */
export const nbHelp: typeof svHelp = {
  topics: 'Veiledningen',
  topicsLead:
    'planbok help EMNE viser en side (på svensk); emnet kan også være en jobb, eller navnet på et problem.',
  usage: 'Skriv',
  file: 'fil.xlsx',
  folder: 'mappe',
  words: 'ord.json',
  choices: 'valg',
  example: 'For eksempel',
  options: 'Dette kan velges',
  unknownTopic: (found) => `«${found}» er ikke et emne. planbok help viser dem som finnes.`,
  noGuide: 'Veiledningens sider fulgte ikke med denne installasjonen av kommandoen.',
};

export const nbExamples: typeof svExamples = {
  review: [
    'planbok review handlingsplan.xlsx --dry-run',
    'planbok review handlingsplan.xlsx --map "F=deadline" -o ferdig.xlsx',
  ],
  scan: ['planbok scan handlingsplan.xlsx', 'planbok scan handlingsplan.xlsx --json'],
  create: ['planbok create arbeidsbok.xlsx'],
  findings: ['planbok findings handlingsplan.xlsx --from revisjonsrapport.docx'],
  check: ['planbok check handlingsplan.xlsx', 'planbok check handlingsplan.xlsx --without missing-owner'],
  structure: ['planbok structure handlingsplan.xlsx --sheet "Plan 2020"'],
  rollup: ['planbok rollup handlingsplan.xlsx --today 2020-11-24'],
  link: ['planbok link handlingsplan.xlsx --suggest', 'planbok link handlingsplan.xlsx --add "F1=T-4"'],
  agenda: ['planbok agenda handlingsplan.xlsx --preset kth --meeting "Møteleder=Kari Berg"'],
  minutes: ['planbok minutes handlingsplan-planbok.xlsx'],
  decisions: ['planbok decisions handlingsplan-planbok.xlsx --dry-run'],
  coverage: ['planbok coverage handlingsplan.xlsx --standard 14001:2026'],
  cycle: ['planbok cycle handlingsplan.xlsx'],
  pot: ['planbok pot handlingsplan.xlsx'],
  'year-change': ['planbok year-change handlingsplan.xlsx --answer "T-07=flytt 2021-06-30"'],
  owners: ['planbok owners handlingsplan.xlsx', 'planbok owners handlingsplan.xlsx --owner Berg --text'],
  log: ['planbok log handlingsplan-planbok.xlsx'],
  calendar: ['planbok calendar handlingsplan.xlsx --deadlines'],
  export: ['planbok export handlingsplan.xlsx --csv findings'],
  wheel: ['planbok wheel handlingsplan.xlsx'],
  document: ['planbok document handlingsplan.xlsx --of minutes --template mal.dotx'],
  portfolio: [
    'planbok portfolio enheter -o samlet.xlsx',
    'planbok portfolio enheter --shard 2/4 -o deler/',
    'planbok portfolio --parts deler -o samlet.xlsx',
  ],
  words: ['planbok words export handlingsplan.xlsx -o ord.json', 'planbok words import annen.xlsx ord.json'],
  undo: ['planbok undo handlingsplan-planbok.xlsx'],
  workbench: ['planbok workbench handlingsplan.xlsx --open'],
  mcp: ['planbok mcp planer'],
};
