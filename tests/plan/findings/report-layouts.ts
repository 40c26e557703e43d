/** How findings are set in reports: each text with what it says, a line a finding, and the lines that are told to be in none. */
export interface ReportLayout {
  readonly name: string;
  readonly text: string;
  /** `kind: text`, then `| requirement`, `| cause` and `| action` where the report says them, as `req=` and so on. */
  readonly findings: readonly string[];
  readonly left?: readonly string[];
}

interface Words {
  readonly minor: string;
  readonly strengths: string;
  /** Findings, as sentences. */
  readonly texts: readonly [string, string, string];
  readonly inner: readonly [string, string];
  readonly requirements: readonly [string, string];
  readonly subjects: readonly [string, string, string];
  readonly labels: Readonly<
    Record<'requirement' | 'cause' | 'action' | 'recommendation' | 'text' | 'kind', string>
  >;
  readonly cause: string;
  readonly action: string;
  /** Names of kinds at an item's end, with what they make of it. */
  readonly ends: readonly (readonly [string, string])[];
  readonly headings: readonly [number: string, text: string, requirement: string];
}

const sv: Words = {
  minor: 'Mindre avvikelser',
  strengths: 'Styrkor',
  texts: ['Kemikalier saknar förteckning.', 'Målen är inte kända.', 'Nödlägen övas inte på kvällstid.'],
  inner: ['förråd A', 'förråd B'],
  requirements: ['4.2.1 Miljöpolicy', '8.1 Planering och styrning'],
  subjects: ['Energi', 'Verksamhet och ledning', 'Inköp, transporter och resor'],
  labels: {
    requirement: 'Krav',
    cause: 'Orsak',
    action: 'Åtgärd',
    recommendation: 'Rekommendation',
    text: 'Iakttagelse',
    kind: 'Typ',
  },
  cause: 'Ingen har ansvaret.',
  action: 'Utse en ansvarig.',
  ends: [
    ['(mindre avvikelse)', 'minor'],
    ['(Större)', 'major'],
    ['[mindre]', 'minor'],
    ['Mindre avvikelse.', 'minor'],
    ['– förbättringsförslag', 'improvement'],
    ['(observation)', 'improvement'],
  ],
  headings: ['Nr', 'Iakttagelse', 'Krav'],
};

const en: Words = {
  minor: 'Minor nonconformities',
  strengths: 'Strengths',
  texts: [
    'Chemicals are not listed.',
    'The goals are not known.',
    'Emergencies are never rehearsed at night.',
  ],
  inner: ['store A', 'store B'],
  requirements: ['6.1.2 Environmental aspects', '9.2 Internal audit'],
  subjects: ['Energy', 'Management and leadership', 'Purchasing, transport and travel'],
  labels: {
    requirement: 'Clause',
    cause: 'Root cause',
    action: 'Corrective action',
    recommendation: 'Recommendation',
    text: 'Finding',
    kind: 'Grade',
  },
  cause: 'Nobody is responsible.',
  action: 'Appoint somebody.',
  ends: [
    ['(minor)', 'minor'],
    ['(major nonconformity)', 'major'],
    ['[Minor NC]', 'minor'],
    ['Minor nonconformity.', 'minor'],
    ['– OFI', 'improvement'],
    ['(opportunity for improvement)', 'improvement'],
  ],
  headings: ['Ref', 'Finding', 'Clause'],
};

const numbers: readonly ((at: number) => string)[] = [
  (at) => `${at}. `,
  (at) => `${at}) `,
  (at) => `(${at}) `,
  (at) => `${at} `,
  (at) => `NC-${at}: `,
  (at) => `${at}.\t`,
];

const bullets = ['• ', '- ', '\t– ', '   * ', 'o\t', '\uF0A7\t', '  a) '];

const bare = (sentence: string): string => sentence.replace(/\.$/u, '');

function ofLanguage(w: Words): readonly ReportLayout[] {
  const [one, two, three] = w.texts;
  const [a, b] = w.inner;
  const { labels } = w;
  const minor = (text: string): string => `minor: ${text}`;
  const numbered = numbers.flatMap((number) =>
    bullets.map((sign): ReportLayout => ({
      name: `${number(1)}with ${sign}below`,
      text: `${w.minor}\n${number(1)}${one}\n${sign}${a}\n${sign}${b}\n${number(2)}${two}\n\n${w.strengths}\n${number(1)}${three}\n${number(2)}${two}`,
      findings: [minor(`${one} – ${a} – ${b}`), minor(two), `positive: ${three}`, `positive: ${two}`],
    })),
  );
  const signs = ['• ', '- ', '1. ', '', '\n'];
  const ends = w.ends.flatMap(([end, kind]) =>
    signs.map((sign): ReportLayout => ({
      name: `${sign}… ${end}`,
      text: `${bare(labels.text)}s\n${sign}${bare(one)}${end.endsWith('.') ? '.' : ''} ${end}\n${sign === '1. ' ? '2. ' : sign}${two}`.replace(
        /^.*\n/u,
        `${w.minor.split(' ').at(-1) ?? ''}\n`,
      ),
      findings: [`${kind}: ${bare(one)}${end.endsWith('.') ? '.' : ''}`, `nonconformity: ${two}`],
    })),
  );
  const parted = (['\n', '\n\n'] as const).flatMap((gap) =>
    (['action', 'recommendation'] as const).flatMap((action) =>
      ['1. ', '• ', '', 'name'].map((sign): ReportLayout => {
        const item = (at: number, text: string): string =>
          sign === 'name'
            ? `${bare(w.minor.split(' ')[0] ?? '')} ${w === sv ? 'avvikelse' : 'nonconformity'} ${at}: ${text}`
            : sign === '1. '
              ? `${at}. ${text}`
              : sign + text;
        return {
          name: `${labels[action]} under ${JSON.stringify(sign)} after ${JSON.stringify(gap)}`,
          text: `${w.minor}\n\n${[item(1, one), `${labels.requirement}: 8.1`, `${labels.cause}: ${w.cause}`, `${labels[action]}: ${w.action}`].join(gap)}\n\n${item(2, two)}`,
          findings: [`minor: ${one} | req=8.1 | cause=${w.cause} | action=${w.action}`, minor(two)],
        };
      }),
    ),
  );
  const titled = ['• ', '- ', '', '1. '].map((sign): ReportLayout => ({
    name: `requirement titles over ${JSON.stringify(sign)}`,
    text: `${w.minor}\n${w.requirements[0]}\n${sign}${one}\n${w.requirements[1]}\n${sign}${two}`,
    findings: [`minor: ${one} | req=${w.requirements[0]}`, `minor: ${two} | req=${w.requirements[1]}`],
  }));
  const subjects = ['\n', '\n\n'].map((gap): ReportLayout => ({
    name: `subjects parted by ${JSON.stringify(gap)}`,
    text: [w.minor, w.subjects[0], one, w.subjects[1], two, w.subjects[2], three].join(gap),
    findings: [one, two, three].map((text) => `unknown: ${text}`),
    left: [...w.subjects],
  }));
  const [number, text, requirement] = w.headings;
  const rows = [
    [number, text, requirement],
    ['1', one, '8.1'],
    ['2', two, '6.2'],
  ];
  const table = rows.map((row) => row.join('\t')).join('\n');
  const card = (of: string, clause: string): readonly (readonly [string, string])[] => [
    [labels.text, of],
    [labels.kind, w === sv ? 'Mindre avvikelse' : 'Minor'],
    [labels.requirement, clause],
    [labels.cause, w.cause],
  ];
  const cards = [card(one, '8.1'), card(two, '6.2')];
  const ofCards = [
    `minor: ${one} | req=8.1 | cause=${w.cause}`,
    `minor: ${two} | req=6.2 | cause=${w.cause}`,
  ];
  const pairs = (of: readonly (readonly [string, string])[]): string =>
    of.map((pair) => pair.join('\t')).join('\n');
  return [
    ...numbered,
    ...ends,
    ...parted,
    ...titled,
    ...subjects,
    {
      name: 'a table under a heading, a list under the next',
      text: `Eva\n\n${w.minor}\n\n${table}\n\n${w.strengths}\n• ${three}`,
      findings: [`minor: ${one} | req=8.1`, `minor: ${two} | req=6.2`, `positive: ${three}`],
      left: ['Eva'],
    },
    {
      name: 'a table without headings under a heading',
      text: `${w.minor}\n\n1\t${one}\tAB\n2\t${two}\tAB\n\n${w.strengths}\n• ${three}`,
      findings: [minor(`${one} · AB`), minor(`${two} · AB`), `positive: ${three}`],
    },
    { name: 'forms in one table', text: cards.map(pairs).join('\n'), findings: ofCards },
    { name: 'a form a table', text: `${w.minor}\n\n${cards.map(pairs).join('\n\n')}\n`, findings: ofCards },
    {
      name: 'forms with a colon after their labels',
      text: cards.map((of) => pairs(of.map(([label, value]) => [`${label}:`, value]))).join('\n'),
      findings: ofCards,
    },
    {
      name: 'forms of four columns',
      text: cards
        .map(
          (of) =>
            `${(of[0] ?? []).join('\t')}\t${(of[1] ?? []).join('\t')}\n${(of[2] ?? []).join('\t')}\t${(of[3] ?? []).join('\t')}`,
        )
        .join('\n'),
      findings: ofCards,
    },
    {
      name: 'lists in the cells of a table',
      text: `${w.minor}\t"• ${one}\n• ${two}"\n${w.strengths}\t"• ${three}\n• ${two}"`,
      findings: [minor(one), minor(two), `positive: ${three}`, `positive: ${two}`],
    },
    {
      name: 'a column for each kind',
      text: `${w.minor}\t${w.strengths}\n${one}\t${three}\n${two}\t`,
      findings: [minor(one), minor(two), `positive: ${three}`],
    },
    {
      name: 'a table of contents before it',
      text: `${w.minor} ........ 4\n${w.strengths} ....... 5\n\n${w.minor}\n• ${one}\n\n${w.strengths}\n• ${three}`,
      findings: [minor(one), `positive: ${three}`],
      left: [`${w.minor} ........ 4`, `${w.strengths} ....... 5`],
    },
    {
      name: 'headings of a document within a list',
      text: `# ${w.minor}\n## ${w.subjects[0]}\n- ${one}\n## ${w.subjects[1]}\n- ${two}\n# Eva\n${three}`,
      findings: [minor(one), minor(two)],
      left: [w.subjects[0], w.subjects[1], 'Eva', three],
    },
    {
      name: 'bold lines within a list under a bold line',
      text: `**${w.minor}**\n- ${one}\n**${w.subjects[0]}**\n- ${two}\n\n**${bare(three)}**\n${w.cause}`,
      findings: [minor(one), `unknown: ${two}`, `unknown: ${bare(three)} ${w.cause}`],
      left: [w.subjects[0]],
    },
    {
      name: 'bold lines within a list under a heading',
      text: `# ${w.minor}\n**${w.subjects[0]}**\n- ${two}\n\n**${bare(three)}**\n${w.cause}`,
      findings: [minor(two), minor(`${bare(three)} ${w.cause}`)],
      left: [w.subjects[0]],
    },
    {
      name: 'headings of a document that are the findings',
      text: `# ${w.minor}\n## ${bare(one)}\n${three}\n\n${w.cause}\n## ${bare(two)}\n${three}`,
      findings: [minor(`${bare(one)} ${three} ${w.cause}`), minor(`${bare(two)} ${three}`)],
    },
  ];
}

export const reportLayouts: readonly ReportLayout[] = [...ofLanguage(sv), ...ofLanguage(en)];
