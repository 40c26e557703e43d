import fc from 'fast-check';
import { dayReading } from '../../../src/pane/model/day-reading';
import { languages } from '../../../src/plan/field';
import { paneText } from '../../../src/text/pane';

describe('a typed day', () => {
  const read = (text: string): unknown => {
    const reading = dayReading(text, { languages: ['sv'], year: 2021 });
    return reading.kind === 'day' ? `${reading.value.date} ${reading.as}` : reading.kind;
  };
  test.each([
    ['', 'empty'],
    ['2021-10-22', '2021-10-22 day'],
    ['v. 42', '2021-10-22 week'],
    ['18/10', '2021-10-18 day'],
    ['okt 2021', '2021-10-31 month'],
    ['Q3', '2021-09-30 quarter'],
    ['löpande', 'continuous'],
    ['snart kanske', 'unclear'],
    ['2021-02-30', 'several'],
    ['=1+1', 'unclear'],
  ])('%p is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('its weekday is told', () => {
    expect(dayReading('2021-10-22', { languages: ['sv'], year: 2021 })).toMatchObject({ weekday: 5 });
  });

  test.each([
    ['uke 42', ['sv', 'nb'], '2021-10-22'],
    ['v. 42', ['sv', 'nb'], '2021-10-22'],
    ['18 Oct', ['nb', 'en'], '2021-10-18'],
    ['week 42', ['sv', 'en'], '2021-10-22'],
    ['3/4', ['sv', 'en'], '2021-04-03'],
    ['3/4', ['en', 'sv'], 'several'],
    ['løpende', ['nb', 'sv'], 'continuous'],
  ] as const)('%p with %p is %s: in the workbook’s language, else in the pane’s', (text, of, expected) => {
    const reading = dayReading(text, { languages: of, year: 2021 });
    expect(reading.kind === 'day' ? reading.value.date : reading.kind).toBe(expected);
  });

  test('a word that the workbook’s language does not have is not taken for one that a plan is read with', () => {
    expect(dayReading('ved behov', { languages: ['nb', 'sv'], year: 2021 }).kind).toBe('continuous');
    expect(dayReading('ved behov', { languages: ['sv', 'nb'], year: 2021 }).kind).toBe('unclear');
  });

  test('the ways of writing that the pane shows can be read in any workbook', () => {
    for (const spoken of languages)
      for (const own of languages)
        for (const text of paneText(spoken)
          .problems.dayHint.split(/, | eller | or /u)
          .slice(0, -1))
          expect([text, own, dayReading(text, { languages: [own, spoken], year: 2021 }).kind]).not.toContain(
            'unclear',
          );
  });

  test('any text has a reading', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(typeof read(text)).toBe('string');
      }),
    );
  });
});
