import type { Language } from '../../../src/plan/field';
import { statusReader } from '../../../src/plan/statuses/statuses';

const read = (language: Language, text: string): string =>
  statusReader({
    language,
    today: '2022-11-24',
    dates: { planYear: 2022, language, dayOrder: () => 'day-first' },
  })(text).status;

const accepted: readonly (readonly [Language, string])[] = [
  ...[
    'Risk accepted',
    'Accepted risk',
    'Risk acceptance',
    'Residual risk accepted',
    'Risk tolerated',
    'RISK ACCEPTED.',
  ].map((text) => ['en', text] as const),
  ...['Risk accepterad', 'Risken accepterad', 'Accepterad risk', 'Riskacceptans', 'Vi accepterar risken'].map(
    (text) => ['sv', text] as const,
  ),
  ...['Risiko akseptert', 'Akseptert risiko', 'Risikoen akseptert', 'Vi aksepterer risikoen'].map(
    (text) => ['nb', text] as const,
  ),
];

it.each(accepted)('a risk that is accepted is not acted on: %s %s', (language, text) => {
  expect(read(language, text)).toBe('cancelled');
});

it.each([
  ['en', 'Accepted'],
  ['en', 'Risk not accepted'],
  ['en', 'Risk accepted?'],
  ['en', 'Closed - risk accepted'],
  ['sv', 'Risken ej accepterad'],
  ['sv', 'Accepterad'],
  ['nb', 'Akseptert'],
] as const)('what may be something else is asked: %s %s', (language, text) => {
  expect(read(language, text)).toBe('unknown');
});

it.each([
  ['en', 'Done and dusted'],
  ['en', 'All done and dusted!'],
  ['en', 'Put to bed'],
  ['sv', 'Klappat och klart'],
  ['sv', 'Saken är biff'],
  ['nb', 'Klappet og klart'],
] as const)('as people say it: %s %s is done', (language, text) => {
  expect(read(language, text)).toBe('done');
});

it.each([
  'Not done and dusted',
  'Nearly done and dusted',
  'Done and dusted?',
  'Done and dusted in June 2023',
])('%s is not', (text) => expect(read('en', text)).not.toBe('done'));
