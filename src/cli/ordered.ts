import { parseArgs } from 'node:util';
import { documented } from '../handouts/document/document-kind';
import { isHandout } from '../handouts/handouts';
import { presetNamed, presetNames, standardOrClaimed } from '../jobs/agenda/agenda-presets';
import { standardNames } from '../jobs/agenda/standards';
import { jobNames, type JobName } from '../jobs/job';
import { verbNamed } from '../jobs/verbs';
import type { Field, Language } from '../plan/field';
import { isRule, rules } from '../plan/settings/rules';
import { meetingFields, type Meeting } from '../plan/settings/settings';
import { languageOfLocale } from '../text/locale';
import { columnMap } from './column-map';
import { listChoice } from './list-choice';
import { meetingPart } from './meeting-option';
import { isElsewhere, spreadsheetId } from './spreadsheet/spreadsheet-address';
import { tableChoices } from './table-choices';
import { isDay, isYear } from './given-time';
import { pairIn } from './link-pairs';
import { yearAnswer } from './year-answers';
import { ofReading, options, optionsOfVerbs, type OptionName } from './options';
import { looksOnly, orderWords, type Order, type Pair, type UsageCode } from './order';
import { optionsOfPortfolio, portfolioOrder } from './portfolio/portfolio-order';

type Environment = Readonly<Record<string, string | undefined>>;

/** Options that are easily taken for each other: where one is misplaced, both are explained. */
const misplacedOptions: Readonly<Partial<Record<OptionName, UsageCode>>> = {
  preset: 'preset-elsewhere',
  standard: 'standard-elsewhere',
};

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
const isJob = (text: string): text is JobName => (jobNames as readonly string[]).includes(text);

const isStranger = (verb: string): boolean =>
  verb.trim() !== '' && verb !== 'help' && !orderWords.some((word) => word === verb);

/** That of the system where Planbok has it, else Swedish. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return languageOfLocale(name ?? '') ?? 'sv';
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

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
  // "no" and "sv-SE" are as good as "nb" and "sv".
  const given = asked === undefined ? undefined : languageOfLocale(asked);
  const language = given ?? systemLanguage(environment);
  const usage = (code: UsageCode, found = ''): Order => ({ kind: 'usage', language, code, found });

  const badChoice = (found = '', known: readonly string[]): Order => ({
    kind: 'usage',
    language,
    code: 'bad-choice',
    found,
    known,
  });

  // Of a word that is no subcommand nothing can be said of its options.
  const [typed = ''] = args;
  if (wrong !== undefined && !typed.startsWith('-') && isStranger(typed)) return usage('unknown-job', typed);
  if (wrong !== undefined) return usage(wrong.code, wrong.found);
  if (values.has('help') || positionals[0] === 'help') {
    const [first, second] = positionals;
    const topic = first === 'help' ? second : orderWords.find((word) => word === first);
    return { kind: 'help', language, ...(topic === undefined ? {} : { topic }) };
  }
  if (values.has('version')) return { kind: 'version' };

  const [verb] = positionals;
  const [file, second, third] = positionals.slice(verb === 'words' ? 2 : 1);
  const notFor = (names: readonly OptionName[]): Order | undefined => {
    const name = names.find((one) => values.has(one));
    return name === undefined
      ? undefined
      : usage(misplacedOptions[name] ?? 'not-for-job', `${verb} --${name}`);
  };
  if (verb === undefined || verb.trim() === '') return usage('no-job');
  if (verb === 'mcp') {
    const refused = notFor((Object.keys(options) as OptionName[]).filter((name) => name !== 'lang'));
    const folders = positionals.slice(1);
    if (refused !== undefined) return refused;
    if (asked !== undefined && given === null) return usage('bad-language', asked);
    return folders.length === 0 ? usage('no-folder') : { kind: 'mcp', language, folders };
  }
  const known = verb === 'undo' || verb === 'workbench' || verb === 'words' || verb === 'portfolio';
  if (!known && !isHandout(verb) && !isJob(verb)) return usage('unknown-job', verb);
  if (verb === 'portfolio') {
    const names = Object.keys(options) as OptionName[];
    const asIs: ReadonlySet<string> = new Set(optionsOfPortfolio);
    return (
      notFor(names.filter((name) => !asIs.has(name))) ??
      portfolioOrder(positionals.slice(1), { language, valuesOf: (name) => values.get(name) ?? null, usage })
    );
  }
  const act = verb === 'words' ? positionals[1] : undefined;
  if (verb === 'words' && act !== 'export' && act !== 'import') return usage('no-words-act', act);
  // A variable of a script that was never set leaves an empty word.
  if (file?.trim() === '' || (file === undefined && verb !== 'workbench'))
    return usage('no-file', [verb, ...(act ? [act] : [])].join(' '));
  const extra = act === 'import' ? third : second;
  if (extra !== undefined) return usage('several-files', extra);
  if (act === 'import' && second === undefined) return usage('no-words-file');
  if (asked !== undefined && given === null) return usage('bad-language', asked);
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
  if (file !== undefined && spreadsheetId(file) !== undefined) {
    if (verb !== 'undo' && !isJob(verb)) return usage('not-on-spreadsheet', verb);
    const never = notFor(verb === 'undo' ? ['out', 'in-place', 'dry-run'] : ['out', 'in-place']);
    if (never !== undefined) return never;
  }
  if (file !== undefined && isElsewhere(file)) return usage('web-address', file);
  if (verb === 'workbench' || file === undefined) {
    const refused = notFor(['out', 'in-place', 'dry-run', 'json', ...ofReading]);
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
    return notFor(ofReading) ?? { kind: 'undo', ...common };
  }
  if (verb === 'words') {
    const never = notFor(ofReading);
    const refused = never ?? (act === 'export' ? notFor(['in-place', 'dry-run', 'json']) : undefined);
    return refused ?? { kind: 'words', ...common, from: act === 'import' ? (second ?? null) : null };
  }
  const looking = {
    ...(values.has('text') ? ({ printsLetters: true } as const) : {}),
    ...(values.has('suggest') ? ({ suggests: true } as const) : {}),
    ...(values.has('ndjson') ? ({ printsRows: true } as const) : {}),
  };
  const pairs: Pair[] = [];
  for (const name of ['remove', 'add'] as const) {
    for (const text of values.get(name) ?? []) {
      const pair = pairIn(text, name === 'remove');
      if (!pair) return usage('bad-pair', text);
      pairs.push(pair);
    }
  }
  const refused =
    (values.has('suggest') ? notFor(['add', 'remove']) : undefined) ??
    (values.has('text') ? notFor(['json', 'dry-run']) : undefined) ??
    (values.has('ndjson') ? notFor(['json']) : undefined) ??
    (values.has('parquet') ? notFor(['json', 'dry-run']) : undefined) ??
    (isHandout(verb) ? notFor(['in-place', 'dry-run']) : undefined) ??
    (isJob(verb) && looksOnly({ job: verb, ...looking }) ? notFor(['out', 'in-place']) : undefined);
  if (refused !== undefined) return refused;

  const today = last('today');
  if (today !== undefined && !isDay(today)) return usage('bad-day', today);
  const year = last('year');
  if (year !== undefined && !isYear(year)) return usage('bad-year', year);
  const columns = columnMap(values.get('map') ?? []);
  if ('code' in columns) return usage(columns.code, columns.found);

  const ofTables = tableChoices(values.get('table') ?? []);
  if ('code' in ofTables) return usage(ofTables.code, ofTables.found);

  const answers = values.get('answer') ?? [];
  const yearAnswers = answers.flatMap((text) => yearAnswer(text) ?? []);
  const unread = answers.find((text) => !yearAnswer(text));
  if (unread !== undefined) return usage('bad-answer', unread);

  const said = values.get('meeting') ?? [];
  const saidOfMeeting: Meeting = Object.assign({}, ...said.map((text) => meetingPart(text)));
  const unsaid = said.find((text) => !meetingPart(text));
  if (unsaid !== undefined) return badChoice(unsaid, meetingFields);

  const preset = presetNamed(last('preset'));
  const standard = standardOrClaimed(last('standard'));
  if (values.has('preset') && preset === undefined) return badChoice(last('preset'), presetNames);
  if (values.has('standard') && standard === undefined) return badChoice(last('standard'), standardNames);

  const ruleNames = (name: 'without' | 'with'): readonly string[] =>
    (values.get(name) ?? []).flatMap((names) => names.split(',').map((one) => one.trim()));
  const [without, on] = [ruleNames('without'), ruleNames('with')];
  const unknown = [...without, ...on].find((name) => !isRule(name));
  if (unknown !== undefined) return badChoice(unknown, rules);

  const sheet = last('sheet');
  const owner = last('owner');
  const from = last('from');
  const central = last('central');
  const answersFrom = last('answers');
  const parquet = last('parquet');
  const request = {
    ...(today === undefined ? {} : { today }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(without.length === 0 ? {} : { without: without.filter(isRule) }),
    ...(on.length === 0 ? {} : { with: on.filter(isRule) }),
    ...(owner === undefined ? {} : { owner }),
    ...(preset === undefined ? {} : { preset }),
    ...(standard === undefined ? {} : { standard }),
    ...(asked === undefined ? {} : { language }),
    ...mapped(columns.map),
    ...(columns.statuses.length === 0 ? {} : { statuses: columns.statuses }),
    ...(ofTables.tables.length === 0 ? {} : { tables: ofTables.tables }),
    ...(ofTables.notPlans.length === 0 ? {} : { notPlans: ofTables.notPlans }),
    ...(said.length === 0 ? {} : { saidOfMeeting }),
    ...(yearAnswers.length === 0 ? {} : { yearAnswers }),
  };
  if (isHandout(verb)) {
    const listed = listChoice(last('csv'), last('for'));
    if ('known' in listed)
      return listed.known.length === 0
        ? usage('not-for-job', `--csv ${last('csv') ?? ''} --for`)
        : badChoice(listed.found, listed.known);
    const of = documented.find((name) => name === (last('of') ?? 'agenda'));
    if (of === undefined) return badChoice(last('of'), documented);
    const template = last('template');
    const asked = template === undefined ? listed : { ...listed, template };
    const hasDeadlines = values.has('deadlines') || owner !== undefined;
    return { kind: 'handout', handout: verb, ...common, ...asked, of, hasDeadlines, request };
  }
  return {
    kind: 'work',
    job: verb,
    ...common,
    ...looking,
    ...(from === undefined ? {} : { from }),
    ...(central === undefined ? {} : { central }),
    ...(answersFrom === undefined ? {} : { answersFrom }),
    ...(parquet === undefined ? {} : { parquet }),
    ...(pairs.length === 0 ? {} : { pairs }),
    request,
  };
}

const mapped = (map: ReadonlyMap<string, Field>): { readonly map?: ReadonlyMap<string, Field> } =>
  map.size === 0 ? {} : { map };
