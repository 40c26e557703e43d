import { parseArgs } from 'node:util';
import { isHandout } from '../handouts/handouts';
import { presetNamed, presetNames, standardOrClaimed } from '../jobs/agenda/agenda-presets';
import { standardNames } from '../jobs/agenda/standards';
import { jobNames, type JobName } from '../jobs/job';
import { verbNamed } from '../jobs/verbs';
import type { Field, Language } from '../plan/field';
import { columnMap } from './column-map';
import { listChoice } from './list-choice';
import { tableChoices } from './table-choices';
import { looksOnly, type Order, type UsageCode } from './order';

type Environment = Readonly<Record<string, string | undefined>>;

const options = {
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
  deadlines: { type: 'boolean' },
  csv: { type: 'string' },
  for: { type: 'string' },
  template: { type: 'string' },
} as const;

type OptionName = keyof typeof options;

/** Options that only these verbs take. */
const optionsOfVerbs: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  owner: ['owners', 'calendar'],
  text: ['owners'],
  suggest: ['link'],
  standard: ['coverage'],
  from: ['findings'],
  deadlines: ['calendar'],
  csv: ['export'],
  for: ['export'],
  template: ['document'],
  port: ['workbench'],
  open: ['workbench'],
  quirks: ['workbench'],
};

/** Options that are easily taken for each other: where one is misplaced, both are explained. */
const misplacedOptions: Readonly<Partial<Record<OptionName, UsageCode>>> = {
  preset: 'preset-elsewhere',
  standard: 'standard-elsewhere',
};

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
const isLanguage = (text: string): text is Language => text === 'sv' || text === 'en';
const isJob = (text: string): text is JobName => (jobNames as readonly string[]).includes(text);

/** Swedish, unless the system's own language is English. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return name?.toLowerCase().startsWith('en') === true ? 'en' : 'sv';
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The options as given: all values of each, in order. Parsing stops at the first wrong one. */
function optionsOf(args: readonly string[]) {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, readonly string[]>();
  let wrong: { readonly code: UsageCode; readonly found: string } | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) wrong ??= { code: 'unknown-option', found: rawName };
    else if (options[name].type === 'boolean') {
      if (value !== undefined) wrong ??= { code: 'unwanted-value', found: rawName };
      values.set(name, ['']);
    } else if (value === undefined || value === '' || (value.startsWith('-') && !inlineValue)) {
      wrong ??= { code: 'no-value', found: rawName };
    } else values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { values, positionals, wrong };
}

/** Parses the command line (without node and script). Never throws: a wrong command line becomes an order of kind `usage`. */
export function ordered(args: readonly string[], environment: Environment): Order {
  const { values, positionals, wrong } = optionsOf(args);
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1);

  const asked = last('lang');
  const language = asked !== undefined && isLanguage(asked) ? asked : systemLanguage(environment);
  const usage = (code: UsageCode, found = ''): Order => ({ kind: 'usage', language, code, found });

  const badChoice = (found: string | undefined, known: readonly string[]): Order =>
    usage('bad-choice', `${found ?? ''} (${known.join(', ')})`);

  if (wrong !== undefined) return usage(wrong.code, wrong.found);
  if (values.has('help') || positionals[0] === 'help') return { kind: 'help', language };
  if (values.has('version')) return { kind: 'version' };

  const [verb] = positionals;
  const [file, second, third] = positionals.slice(verb === 'words' ? 2 : 1);
  const notFor = (names: readonly OptionName[]): Order | undefined => {
    const name = names.find((one) => values.has(one));
    return name === undefined
      ? undefined
      : usage(misplacedOptions[name] ?? 'not-for-job', `${verb} --${name}`);
  };
  if (verb === undefined) return usage('no-job');
  if (verb === 'mcp') {
    const refused = notFor((Object.keys(options) as OptionName[]).filter((name) => name !== 'lang'));
    const folders = positionals.slice(1);
    if (refused !== undefined) return refused;
    if (asked !== undefined && !isLanguage(asked)) return usage('bad-language', asked);
    return folders.length === 0 ? usage('no-folder') : { kind: 'mcp', language, folders };
  }
  if (verb !== 'undo' && verb !== 'workbench' && verb !== 'words' && !isHandout(verb) && !isJob(verb))
    return usage('unknown-job', verb);
  const act = verb === 'words' ? positionals[1] : undefined;
  if (verb === 'words' && act !== 'export' && act !== 'import') return usage('no-words-act', act);
  if (file === undefined && verb !== 'workbench')
    return usage('no-file', [verb, ...(act ? [act] : [])].join(' '));
  const extra = act === 'import' ? third : second;
  if (extra !== undefined) return usage('several-files', extra);
  if (act === 'import' && second === undefined) return usage('no-words-file');
  if (asked !== undefined && !isLanguage(asked)) return usage('bad-language', asked);
  const misplaced = notFor(
    (Object.keys(optionsOfVerbs) as OptionName[]).filter(
      (name) => optionsOfVerbs[name]?.includes(verb) === false,
    ),
  );
  if (misplaced !== undefined) return misplaced;
  if (verb === 'findings' && !values.has('from')) return usage('no-findings', file);
  const makesAgenda = isJob(verb) && verbNamed(verb).steps.includes('agenda');
  const onlyForAgenda = makesAgenda ? undefined : notFor(['preset', 'central']);
  if (onlyForAgenda !== undefined) return onlyForAgenda;
  if (verb === 'workbench' || file === undefined) {
    const refused = notFor(['out', 'in-place', 'dry-run', 'json', 'today', 'year', 'sheet', 'map', 'table']);
    const port = last('port') ?? '0';
    if (!isPort(port)) return usage('bad-port', port);
    const opensBrowser = values.has('open');
    const quirks = (values.get('quirks') ?? []).flatMap((names) => names.split(','));
    const order = { language, file: file ?? null, port: Number(port), opensBrowser, quirks } as const;
    return refused ?? { kind: 'workbench', ...order };
  }

  const isInPlace = values.has('in-place');
  const out = last('out') ?? null;
  if (isInPlace && out !== null) return usage('out-and-in-place');

  const common = {
    language,
    file,
    out,
    isInPlace,
    isDryRun: values.has('dry-run'),
    isJson: values.has('json'),
  };
  if (verb === 'undo') {
    return notFor(['today', 'year', 'sheet', 'map', 'table']) ?? { kind: 'undo', ...common };
  }
  if (verb === 'words') {
    const never = notFor(['today', 'year', 'sheet', 'map', 'table']);
    const refused = never ?? (act === 'export' ? notFor(['in-place', 'dry-run', 'json']) : undefined);
    return refused ?? { kind: 'words', ...common, from: act === 'import' ? (second ?? null) : null };
  }
  const looking = {
    ...(values.has('text') ? ({ printsLetters: true } as const) : {}),
    ...(values.has('suggest') ? ({ suggests: true } as const) : {}),
  };
  const refused =
    (values.has('text') ? notFor(['json', 'dry-run']) : undefined) ??
    (isHandout(verb) ? notFor(['in-place', 'dry-run']) : undefined) ??
    (isJob(verb) && looksOnly({ job: verb, ...looking }) ? notFor(['out', 'in-place']) : undefined);
  if (refused !== undefined) return refused;

  const today = last('today');
  if (today !== undefined && !isDay(today)) return usage('bad-day', today);
  const year = last('year');
  if (year !== undefined && !/^(19|20|21)\d\d$/.test(year)) return usage('bad-year', year);
  const columns = columnMap(values.get('map') ?? []);
  if ('code' in columns) return usage(columns.code, columns.found);

  const said = tableChoices(values.get('table') ?? []);
  if ('code' in said) return usage(said.code, said.found);

  const preset = presetNamed(last('preset'));
  const standard = standardOrClaimed(last('standard'));
  if (values.has('preset') && preset === undefined) return badChoice(last('preset'), presetNames);
  if (values.has('standard') && standard === undefined) return badChoice(last('standard'), standardNames);

  const sheet = last('sheet');
  const owner = last('owner');
  const from = last('from');
  const central = last('central');
  const request = {
    ...(today === undefined ? {} : { today }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(owner === undefined ? {} : { owner }),
    ...(preset === undefined ? {} : { preset }),
    ...(standard === undefined ? {} : { standard }),
    ...(asked === undefined ? {} : { language }),
    ...mapped(columns.map),
    ...(columns.statuses.length === 0 ? {} : { statuses: columns.statuses }),
    ...(said.tables.length === 0 ? {} : { tables: said.tables }),
    ...(said.notPlans.length === 0 ? {} : { notPlans: said.notPlans }),
  };
  if (isHandout(verb)) {
    const listed = listChoice(last('csv'), last('for'));
    if ('known' in listed)
      return listed.known.length === 0
        ? usage('not-for-job', `--csv ${last('csv') ?? ''} --for`)
        : badChoice(listed.found, listed.known);
    const template = last('template');
    const asked = template === undefined ? listed : { ...listed, template };
    const hasDeadlines = values.has('deadlines') || owner !== undefined;
    return { kind: 'handout', handout: verb, ...common, ...asked, hasDeadlines, request };
  }
  return {
    kind: 'work',
    job: verb,
    ...common,
    ...looking,
    ...(from === undefined ? {} : { from }),
    ...(central === undefined ? {} : { central }),
    request,
  };
}

const mapped = (map: ReadonlyMap<string, Field>): { readonly map?: ReadonlyMap<string, Field> } =>
  map.size === 0 ? {} : { map };
