import { statusReader } from '../../../src/plan/statuses/statuses';

const today = '2026-05-20';
const read = (text: string) => statusReader({ language: 'sv', today })(text).status;

const pairs = (first: readonly string[], second: readonly string[], joint = ', '): readonly string[] =>
  first.flatMap((one) => second.map((other) => `${one}${joint}${other}`));

describe('one deed done and the next not: the first counts, or it is asked', () => {
  const deeds = ['Drafted', 'Written', 'Ritat', 'Ansökt', 'Upptryckt', 'Skrivet', 'Sketched', 'Agreed'];
  const next = ['not issued', 'ej publicerat', 'not installed', 'inte utskickat', 'not yet delivered'];
  it.each(pairs(deeds, next))('%s', (text) => expect(['ongoing', 'unknown']).toContain(read(text)));
  it.each(['drafted not issued', 'written not published', 'ritad ej levererad', 'tested not commissioned'])(
    '%s',
    (text) => expect(['ongoing', 'unknown']).toContain(read(text)),
  );
  it.each([
    'Inte klart, personalen har bytts ut',
    'Not done, staff resigned',
    'Arbetet har inte påbörjats',
    'Personalbrist, ej påbörjad',
    'Utbildningen ej genomförd',
    'Not complete, site flooded',
  ])('but what came after it tells why: %s', (text) => expect(read(text)).toBe('notStarted'));
});

describe('who has left is gone, what is left is work', () => {
  it.each(['Karen left', 'Tom left', 'The manager left', 'Sam left us', 'Tom has left the company'])(
    '%s is asked',
    (text) => expect(read(text)).toBe('unknown'),
  );
  it.each(['Left', 'Work left', 'Still left', 'Some left', '2 rooms left'])('%s is open', (text) =>
    expect(['notStarted', 'ongoing']).toContain(read(text)),
  );
});

describe('what is left is named or counted: the rest is done', () => {
  const named = pairs(['återstår', 'Kvar', 'Remaining', 'Left'], ['måla', 'the west wing', 'två rum'], ': ');
  it.each([...named, 'mkt kvar', 'Sista kvar', '3 kvar', '4 rum kvar'])('%s is under way', (text) =>
    expect(read(text)).toBe('ongoing'),
  );
  it.each(['Kvarstår', 'Kvarstår från 2025', 'Kvar från förra planen', 'Remaining'])('but %s', (text) =>
    expect(read(text)).toBe('notStarted'),
  );
  it.each(['Återstår inget', 'Inget återstår', 'Kvar: inget', 'Nothing remaining', 'Remaining: none'])(
    'and %s is asked',
    (text) => expect(read(text)).toBe('unknown'),
  );
});

describe('what should have been says nothing of what is', () => {
  const should = ['Skulle', 'Skulle ha', 'Should have', 'Was to be', 'Supposed to be', 'Borde ha'];
  const been = ['startat i mars', 'started', 'påbörjats', 'completed in March', 'klart 1/3', 'done by now'];
  it.each(pairs(should, been, ' '))('%s', (text) => expect(read(text)).toBe('unknown'));
});

describe('ready to begin has not begun', () => {
  const ready = ['Klar för', 'Klart att', 'Redo för', 'Redo att', 'Ready to', 'Ready for'];
  const begin = ['start', 'starta', 'påbörjas', 'begin'];
  it.each(pairs(ready, begin, ' '))('%s', (text) => expect(read(text)).toBe('notStarted'));
});

describe('begun and then stopped waits', () => {
  const begun = ['Started', 'Påbörjad', 'Pågick', 'Ongoing'];
  const halted = ['then stopped', 'now stalled', 'sedan stoppad', 'men stoppat', 'har avstannat'];
  it.each(pairs(begun, halted))('%s', (text) => expect(read(text)).toBe('waiting'));
  it('Stopped, then started is asked', () => expect(read('Stopped, then started')).toBe('unknown'));
  it('Stoppad, nu pågående igen goes on', () => expect(read('Stoppad, nu pågående igen')).toBe('ongoing'));
});

describe('called off, and a new time is spoken of: asked', () => {
  const off = ['Inställt', 'Cancelled', 'Avbokat'];
  const anew = ['ny tid bokas', 'nytt datum 15/6', 'new date to be set', 'omplanerat'];
  it.each(pairs(off, anew))('%s', (text) => expect(['unknown', 'moved']).toContain(read(text)));
});

it.each([
  'Info kommer',
  'Offert kommer',
  'Material kommer',
  '#N/A',
  '#REF!',
  'Held',
  'Approved in principle',
])('%s is asked', (text) => expect(read(text)).toBe('unknown'));

it.each(['Äntligen klart!', 'Done (finally)', 'Ordnat', 'Jadå, klart'])('%s is done', (text) =>
  expect(read(text)).toBe('done'),
);
it.each(['On ice', 'On the back burner', 'Stalled'])('%s waits', (text) =>
  expect(read(text)).toBe('waiting'),
);
it.each(['Binned', 'Avblåst', "Won't fix", 'Killed'])('%s is called off', (text) =>
  expect(read(text)).toBe('cancelled'),
);
