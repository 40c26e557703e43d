import { statusReader } from '../../../src/plan/statuses/statuses';

const today = '2026-05-20';
const read = (text: string) => statusReader({ language: 'sv', today })(text).status;

describe('what is being done is not done', () => {
  const stems = ['Färdigställ', 'Slutför', 'Avsluta', 'Åtgärda', 'Genomför', 'Utför', 'Stäng', 'Levere'];
  const forms = stems.flatMap((stem) => [`${stem}s`, `${stem}es`, `${stem}s i juni`]);
  it.each(forms)('%s', (text) => expect(read(text)).not.toBe('done'));
});

describe('closed, to be opened again if it comes back, is asked', () => {
  const closed = ['Closed', 'Stängd', 'Done', 'Klar'];
  const conditions = [
    'reopen if it recurs',
    'reopens when used',
    'öppnas igen vid behov',
    'återöppnas om felet återkommer',
  ];
  it.each(closed.flatMap((word) => conditions.map((condition) => `${word}, ${condition}`)))('%s', (text) =>
    expect(read(text)).toBe('unknown'),
  );
  it('and so is what was opened again: how far it has come nobody says', () =>
    expect(read('Closed - reopened')).toBe('unknown'));
});

describe('how it went beside what was expected says nothing by itself', () => {
  const how = ['Gick bättre', 'Snabbare', 'Billigare', 'Dyrare', 'Svårare', 'Senare'];
  const expected = ['än väntat', 'än planerat', 'än beräknat', 'än vi trott'];
  const texts = how.flatMap((word) => expected.map((than) => `${word} ${than}`));
  it.each([...texts, 'Went better than expected', 'Later than planned', 'Harder than we thought'])(
    '%s',
    (text) => expect(read(text)).toBe('unknown'),
  );
  it.each(['Klar tidigare än planerat', 'Done earlier than planned'])('%s is done', (text) =>
    expect(read(text)).toBe('done'),
  );
});

it.each(['Ikke startet', 'Ikke ferdig', 'Ikke igangsat', 'Ikkje starta'])(
  '%s is not begun, or asked',
  (text) => expect(['notStarted', 'unknown']).toContain(read(text)),
);

describe('nothing that went wrong, and who did it, leaves done what is done', () => {
  const without = ['utan anmärkning', 'utan avvikelser', 'utan problem'];
  const doers = ['av Presto', 'av Presto 12/3', 'av Caverion i mars', 'av Anticimex 2026-04-02'];
  const done = ['Klart', 'Utfört', 'Genomfört'].flatMap((word) =>
    [...without, ...doers].map((rest) => `${word} ${rest}`),
  );
  it.each([...done, 'Blev klart i mars', 'Completed without issues'])('%s', (text) =>
    expect(read(text)).toBe('done'),
  );
  const other = [
    'Klart utan godkännande',
    'Utan anmärkning',
    'Utfört av Presto 12/9',
    'Utfört av Ingen',
    'Blev klart?',
    'Blev inte klart',
    'Hade blivit klart',
    'Skulle blivit klart',
    'Done by Easter',
    'Klart av Etapp 1',
    'Klart av Halva gruppen',
  ];
  it.each(other)('but not %s', (text) => expect(read(text)).not.toBe('done'));
});

describe('what is rolled out is not moved, and who has left leaves no work', () => {
  it.each(['Rolled out', 'Rolled out in March', 'Fully rolled out'])('%s', (text) =>
    expect(['done', 'ongoing', 'unknown']).toContain(read(text)),
  );
  it.each(['Rolled back', 'Tom has left the company', 'Anna has left'])('%s is asked', (text) =>
    expect(read(text)).toBe('unknown'),
  );
  it.each(['Rolled over to next year', 'Rolled forward to 2027'])('%s is moved', (text) =>
    expect(read(text)).toBe('moved'),
  );
});
