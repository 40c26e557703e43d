import type { ReportLayout } from './report-layouts';

interface Words {
  readonly nonconformity: string;
  readonly nonconformities: string;
  readonly strengths: readonly [heading: string, text: string];
  readonly minor: string;
  readonly major: string;
  /** Findings, as sentences. */
  readonly texts: readonly [string, string];
  readonly labels: Readonly<Record<'owner' | 'action' | 'cause', string>>;
  readonly due: readonly string[];
  readonly none: readonly string[];
  readonly earlier: readonly string[];
  readonly ofEarlier: string;
  readonly leads: readonly string[];
  /** Say that findings follow: each bullet is one. */
  readonly announces: readonly string[];
  readonly inner: readonly [string, string];
  readonly titles: readonly [string, string, string];
  readonly greetings: readonly string[];
  readonly signatures: readonly string[];
  readonly quotes: readonly string[];
  readonly next: readonly string[];
  readonly goesOn: string;
}

const sv: Words = {
  nonconformity: 'Avvikelse',
  nonconformities: 'Avvikelser',
  strengths: ['Styrkor', 'Öppet klimat.'],
  minor: 'mindre',
  major: 'större',
  texts: ['Golvet i hallen är trasigt.', 'Fläkten är inte rengjord.'],
  labels: { owner: 'Ansvarig', action: 'Rekommendation', cause: 'Orsak' },
  due: ['Åtgärd senast', 'Senast', 'Klart senast', 'Åtgärdas senast', 'Tidsfrist'],
  none: ['Inga.', 'Inga förslag.', 'Inga', 'Inga avvikelser noterades.', 'Inget'],
  earlier: [
    'Tidigare avvikelser',
    'Tidigare iakttagelser:',
    'Avvikelser från föregående revision',
    'Uppföljning av tidigare avvikelser',
    'Stängda avvikelser',
    '3. Förra årets avvikelser',
    'Föregående revisions iakttagelser',
  ],
  ofEarlier: 'Lagförteckning – stängd',
  leads: ['Riskbedömning saknas för tre produkter:', 'Kärl är inte märkta på:', 'Målen har ingen ägare i:'],
  announces: ['Följande brister noterades:', 'Vi såg att det finns avvikelser:', 'Detta framkom:'],
  inner: ['förråd A', 'förråd B'],
  titles: ['4.2.1 Miljöpolicy', '7.5.3 Dokumenterad information', '8.1 Planering och styrning'],
  greetings: ['Hej Karin!', 'Hej,', 'Hej alla!', 'Hejsan Eva och Bo!', 'God morgon Per,'],
  signatures: ['/Per', '// Eva Ström', 'Mvh Per', 'Bästa hälsningar', 'Hälsningar Eva'],
  quotes: ['Den 3 mars 2026 skrev Karin Holm:', 'Karin skrev:', '-----Ursprungligt meddelande-----'],
  next: ['Nästa revision planeras till mars 2027.', 'Nästa steg: möte i maj'],
  goesOn: 'lämna över till',
};

const en: Words = {
  nonconformity: 'Nonconformity',
  nonconformities: 'Nonconformities',
  strengths: ['Strengths', 'Open climate.'],
  minor: 'minor',
  major: 'major',
  texts: ['The floor of the hall is broken.', 'The fan is not cleaned.'],
  labels: { owner: 'Responsible', action: 'Recommendation', cause: 'Root cause' },
  due: ['Due', 'Due by', 'Complete by', 'No later than', 'Target date'],
  none: ['None.', 'No remarks.', 'None', 'No nonconformities were raised.', 'Nil'],
  earlier: [
    'Previous nonconformities',
    'Earlier findings:',
    'Nonconformities from the previous audit',
    'Follow-up of previous findings',
    'Closed nonconformities',
    '3. Last year’s nonconformities',
    'Findings from the last audit',
  ],
  ofEarlier: 'Register of laws – closed',
  leads: [
    'Risk assessments are missing for three products:',
    'Bins are not labelled in:',
    'The goals have no owner in:',
  ],
  announces: [
    'The following deficiencies were noted:',
    'There were nonconformities:',
    'What was found and has to be mended:',
  ],
  inner: ['store A', 'store B'],
  titles: ['4.2.1 Records', '7.5.3 Documented information', '8.1 Planning and control'],
  greetings: ['Hi Tom,', 'Dear all,', 'Hello!', 'Hi everyone', 'Good morning Ann and Bob,'],
  signatures: ['/Per', '// Ann Berg', 'Kind regards', 'Best regards, Ann', 'Many thanks,'],
  quotes: ['Jane wrote:', 'On 3 March 2026 Tom Works wrote:', '-----Original Message-----'],
  next: ['The next audit is in March 2027.', 'Next steps: meet in May'],
  goesOn: 'hand over to',
};

const bare = (sentence: string): string => sentence.replace(/\.$/u, '');

function ofLanguage(w: Words): readonly ReportLayout[] {
  const [one, two] = w.texts;
  const [a, b] = w.inner;
  const [strengths, strength] = w.strengths;
  const signs = ['', '- ', '1. '];
  const minor = `(${w.minor})`;
  const ownLine = (['owner', 'action', 'cause'] as const).flatMap((part) =>
    signs.map((sign): ReportLayout => ({
      name: `${part} ends with its line, under ${JSON.stringify(sign)}`,
      text: `${w.nonconformities}\n${sign}${one}\n${w.labels[part]}: Eva Ek.\n${two}`,
      findings: [
        `nonconformity: ${one} | ${part}=Eva Ek.`,
        `${sign === '' ? 'nonconformity' : 'unknown'}: ${two}`,
      ],
    })),
  );
  const due = w.due.flatMap((label) =>
    signs.map((sign): ReportLayout => ({
      name: `${label} is the due date under ${JSON.stringify(sign)}`,
      text: `${w.nonconformities}\n${sign}${one}\n${label}: 2026-06-30\n${w.labels.owner}: Eva`,
      findings: [`nonconformity: ${one} | owner=Eva | due=2026-06-30`],
    })),
  );
  const none = w.none.map((said): ReportLayout => ({
    name: `${said} and what follows it`,
    text: `${w.nonconformities}\n${said}\n${two}\n\n${strengths}\n${strength}`,
    findings: [`positive: ${strength}`],
    left: [two],
  }));
  const earlier = w.earlier.flatMap((heading) =>
    ['', '- ', '1. '].map((sign): ReportLayout => ({
      name: `${heading} over ${JSON.stringify(sign)}`,
      text: `${w.nonconformities}\n${sign}${one}\n\n${heading}\n${sign}${w.ofEarlier}\n\n${strengths}\n${sign}${strength}`,
      findings: [`nonconformity: ${one}`, `positive: ${strength}`],
      left: [heading, sign === '1. ' ? sign + w.ofEarlier : w.ofEarlier],
    })),
  );
  const leads = w.leads.flatMap((lead) =>
    ['• ', '- ', '  * ', 'a) '].map((sign): ReportLayout => ({
      name: `${lead} over ${JSON.stringify(sign)}`,
      text: `${w.nonconformities}\n${lead}\n${sign}${a}\n${sign === 'a) ' ? 'b) ' : sign}${b}\n${two}`,
      findings: [`nonconformity: ${lead} – ${a} – ${b}`, `nonconformity: ${two}`],
    })),
  );
  const announces = w.announces.map((lead): ReportLayout => ({
    name: `${lead} over findings`,
    text: `${w.nonconformities}\n${lead}\n• ${one}\n• ${two}`,
    findings: [`nonconformity: ${one}`, `nonconformity: ${two}`],
    left: [lead],
  }));
  const name = w.nonconformity;
  const small = name.toLowerCase();
  const stated: readonly (readonly [string, string])[] = [
    [`${name} 1: `, ''],
    [`(${w.minor} ${small}) `, ''],
    [`[${w.minor}] `, ''],
    [`${w.minor.charAt(0).toUpperCase()}${w.minor.slice(1)}: `, ''],
    ['', ` (${w.minor})`],
    ['', ` - ${w.minor} ${small}`],
    ['', ` – ${w.minor}`],
  ];
  const apart = stated.flatMap(([before, after]) =>
    stated.map(([start, end]): ReportLayout => {
      const kind = (sign: string, last: string): string =>
        sign.includes('1') && last === '' ? 'nonconformity' : 'minor';
      return {
        name: `lines that say their kinds: ${before}…${after}, ${start}…${end}`,
        text: `${before}${bare(one)}${after}\n${start}${bare(two)}${end}`,
        findings: [`${kind(before, after)}: ${bare(one)}`, `${kind(start, end)}: ${bare(two)}`],
      };
    }),
  );
  const grades = ['1. ', '- ', `${name}: `].flatMap((sign) =>
    ['', `\n   – ${a}`].map((inner): ReportLayout => ({
      name: `a grade in brackets under ${sign}${inner}`,
      text: `${w.nonconformities}\n${sign}${one} ${minor}${inner}\n${sign === '1. ' ? '2. ' : sign}${two} (${w.major})`,
      findings: [`minor: ${one}${inner === '' ? '' : ` – ${a}`}`, `major: ${two}`],
    })),
  );
  const [first, second, third] = w.titles;
  const titled = [` ${minor}`, ''].map((end): ReportLayout => ({
    name: `titles of requirements, one with nothing below it, after …${end}`,
    text: `${w.nonconformities}\n${first}\n${one}${end}\n${second}\n${third}\n${two}`,
    findings: [
      `${end === '' ? 'nonconformity' : 'minor'}: ${one} | req=${first}`,
      `nonconformity: ${two} | req=${third}`,
    ],
    left: [second],
  }));
  const marked = [
    ['NC1 - ', ` ${minor}`, 'minor'],
    ['NC2: ', ` (${w.major})`, 'major'],
    ['OFI 1 ', '', 'improvement'],
    ['Obs. ', '', 'improvement'],
    [`${name} 4: `, '', 'nonconformity'],
  ].map(([start = '', end = '', kind = '']): ReportLayout => ({
    name: `${start}…${end} above another heading`,
    text: `${start}${one}${end}\n\n${strengths}\n* ${strength}`,
    findings: [`${kind}: ${one}`, `positive: ${strength}`],
  }));
  const mails = w.greetings.flatMap((greeting) =>
    w.signatures.map((signature): ReportLayout => ({
      name: `${greeting} … ${signature}`,
      text: `${greeting}\n${name}: ${one}\n${name}: ${two}\n\n${signature}`,
      findings: [`nonconformity: ${one}`, `nonconformity: ${two}`],
      left: [greeting, signature],
    })),
  );
  const quoted = w.quotes.flatMap((line) =>
    ['\n', '\n\n'].map((gap): ReportLayout => ({
      name: `${line} below findings`,
      text: `${name} 1: ${one}${gap}${line}\n> ${two}`,
      findings: [`nonconformity: ${one}`],
      left: [line, two],
    })),
  );
  const goesOn: ReportLayout = {
    name: 'an action broken before a name, a finding broken after a colon',
    text: `${w.nonconformities}\n${bare(one)}:\n${a}\n${w.labels.action}: ${w.goesOn}\nEva Ek`,
    findings: [`nonconformity: ${bare(one)}: ${a} | action=${w.goesOn} Eva Ek`],
  };
  const afterBlank = (['owner', 'action', 'cause'] as const).map((part): ReportLayout => ({
    name: `${part} ends at a blank line`,
    text: `${w.nonconformities}\n1. ${one}\n   ${w.labels[part]}: Eva Ek\n\n   ${two}\n2. ${strength}`,
    findings: [`nonconformity: ${one} ${two} | ${part}=Eva Ek`, `nonconformity: ${strength}`],
  }));
  const spaced = w.leads.map((lead): ReportLayout => ({
    name: `${lead} over bullets between blank lines`,
    text: `${w.nonconformities}\n\n${lead}\n\n• ${a}\n\n• ${b}\n\n${two}`,
    findings: [`nonconformity: ${lead} – ${a} – ${b}`, `nonconformity: ${two}`],
  }));
  const hosts = ['• ', '- ', '1. '].map((sign): ReportLayout => ({
    name: `lines that say their kinds, above and below a list with ${sign}`,
    text: `${w.nonconformities}\n${name} 1: ${one}\n   – ${a}\n${sign}${two}\n(${w.major}) ${strength}`,
    findings: [`nonconformity: ${one} – ${a}`, `nonconformity: ${two}`, `major: ${strength}`],
  }));
  const next = w.next.map((line): ReportLayout => ({
    name: line,
    text: `${w.nonconformities}\n- ${one}\n${line}`,
    findings: [`nonconformity: ${one}`],
    left: [line],
  }));
  return [
    ...ownLine,
    ...due,
    ...none,
    ...earlier,
    ...leads,
    ...announces,
    ...apart,
    ...grades,
    ...titled,
    ...marked,
    ...mails,
    ...quoted,
    goesOn,
    ...afterBlank,
    ...spaced,
    ...hosts,
    ...next,
  ];
}

/** Where findings and their parts end, and what in a report or a mail is no finding. */
export const reportEnds: readonly ReportLayout[] = [...ofLanguage(sv), ...ofLanguage(en)];
