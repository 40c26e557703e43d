import { recently } from '../../src/opc/recent';

const lengthOf = () => {
  const asked: string[] = [];
  const of = recently((text: string) => {
    asked.push(text);
    if (text === '') throw new Error('empty');
    return { length: text.length };
  });
  return { asked, of };
};

test('a short text is worked out once, and has the same answer again', () => {
  const { asked, of } = lengthOf();
  expect(of('åäö')).toEqual({ length: 3 });
  expect(of(['å', 'äö'].join(''))).toBe(of('åäö'));
  expect(asked).toEqual(['åäö']);
});

test('what is refused, and what is long, is worked out each time', () => {
  const { asked, of } = lengthOf();
  const long = 'x'.repeat(70_000);
  expect(() => of('')).toThrow('empty');
  expect(() => of('')).toThrow('empty');
  expect(of(long)).toEqual(of(long));
  expect(asked).toEqual(['', '', long, long]);
});

test('the oldest is forgotten: no more than some are kept', () => {
  const { asked, of } = lengthOf();
  const texts = Array.from({ length: 100 }, (_, index) => `text ${index}`);
  for (const text of texts) of(text);
  of('text 99');
  expect(asked).toEqual(texts);
  of('text 0');
  expect(asked).toEqual([...texts, 'text 0']);
});
