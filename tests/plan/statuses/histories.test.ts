import { statusReader } from '../../../src/plan/statuses/statuses';

const today = '2026-05-20';
const read = (text: string) => statusReader({ language: 'sv', today })(text).status;

describe('a history on one line', () => {
  const arrows = ['→', '->', '=>', '-->', '➔', '>'];
  const words = [
    ['Ej påbörjad', 'notStarted'],
    ['Pågår', 'ongoing'],
    ['Klart', 'done'],
    ['Not started', 'notStarted'],
    ['In progress', 'ongoing'],
    ['Closed', 'done'],
    ['Vilande', 'waiting'],
  ] as const;
  const pairs = words.flatMap(([first]) => words.map(([last, status]) => [first, last, status] as const));

  it.each(arrows)('says its last state after %s', (arrow) => {
    for (const [first, last, status] of pairs) {
      expect([first, last, read(`${first} ${arrow} ${last}`)]).toEqual([first, last, status]);
      expect(read(`Ny ${arrow} ${first} ${arrow} ${last}`)).toBe(status);
    }
  });

  it.each(arrows)('is asked when a state is not known, or the last is for a day to come (%s)', (arrow) => {
    expect(read(`Pågår ${arrow} Kvartsglas`)).toBe('unknown');
    expect(read(`Pågår ${arrow} klart 2026-12-01`)).toBe('unknown');
  });

  it('takes no comparison for an arrow', () => {
    expect(read('> 50 % klart')).toBe('ongoing');
  });
});

describe('days without a year, in whatever order', () => {
  it.each([
    '12 Jan started; 4 Mar done',
    '4 Mar done; 12 Jan started',
    'Jan 12: started. Mar 4: completed.',
    '12 jan påbörjat; 4 mars klart',
    '12 Jan ongoing, 4 Mar completed',
  ])('are asked: %s', (text) => {
    expect(read(text)).toBe('unknown');
  });
});

describe('what is refused is that it be closed', () => {
  const closures = ['Closure', 'Closing request', 'Completion', 'Fix', 'Avslut', 'Klarmarkering', 'Sign-off'];
  const refusals = ['rejected', 'refused', 'denied', 'avvisat', 'avslagen', 'underkänd'];

  it.each(closures)('%s', (closure) => {
    for (const refusal of refusals) expect(read(`${closure} ${refusal}`)).toBe('unknown');
  });

  it.each(['Rejected', 'Avvisad', 'Förslaget avslaget'])('but a thing is dropped: %s', (text) => {
    expect(['cancelled', 'unknown']).toContain(read(text));
  });
});

it.each([
  ['Varken påbörjat eller klart', 'notStarted'],
  ['Neither started nor planned', 'notStarted'],
  ['Har inte börjat', 'notStarted'],
  ['Ingenting har hänt', 'notStarted'],
  ['A good working environment for all', 'unknown'],
  ['Reduce energy use by 20 %', 'unknown'],
  ['Utsläppen har minskat med 20 %', 'unknown'],
])('%s: %s', (text, status) => {
  expect(read(text)).toBe(status);
});

describe('yes and no', () => {
  const answer = statusReader({ language: 'sv', today, yesNoColumn: true, doneColumn: true });

  it.each(['Ja men inte i köket', 'Ja fast ej dokumenterat', 'Yes, but not everywhere', 'Ja, delvis'])(
    'a yes that is taken back is asked: %s',
    (text) => {
      expect(['unknown', 'ongoing']).toContain(answer(text).status);
      expect(answer(text).status).not.toBe('notStarted');
    },
  );

  it('1 and 0 answer only where all is 0 or 1', () => {
    expect(answer('1').status).toBe('unknown');
    const binary = statusReader({ language: 'sv', today, doneColumn: true, binaryColumn: true });
    expect([binary('1').status, binary(1).status, binary('0').status, binary(0).status]).toEqual([
      'done',
      'done',
      'notStarted',
      'notStarted',
    ]);
  });
});
