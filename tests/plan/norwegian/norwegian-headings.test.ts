import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { declarations } from '../../../src/plan/columns/declarations';
import { otherColumns } from '../../../src/plan/columns/other-columns';
import { readKinds } from '../../../src/plan/field';
import { headingKey } from '../../../src/plan/headings/heading-key';
import { headingReader } from '../../../src/plan/headings/headings';
import { statusWords } from '../../../src/plan/statuses/status-words';
import { statusPhrases } from '../../../src/plan/statuses/status-phrases';
import { headingInSwedish, statusInSwedish, timeInSwedish } from '../../../src/plan/norwegian/norwegian';

const declared = [...new Set([...readKinds.flatMap((kind) => declarations[kind]), ...otherColumns])];
const others = declared.flatMap(({ heading, also, perhaps }) =>
  (['sv', 'en'] as const).flatMap((language) => [heading[language], ...also[language], ...perhaps[language]]),
);
const folder = join(__dirname, '..', '..', 'reading', 'words', 'open');
const open = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => /^(?:sv|en): /.test(line))
    .map((line) => line.slice('sv: '.length)),
);

describe('Swedish and English', () => {
  it('have no heading that is put in other words', () => {
    const texts = [...others, ...open].map(headingKey);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((key) => headingInSwedish(key) !== key)).toEqual([]);
  });

  it('have no text that is, where the workbook is not Norwegian', () => {
    for (const text of [...statusWords.keys(), ...statusPhrases.keys(), 'Ikke startet', 'mai'])
      for (const language of ['sv', 'en'] as const)
        expect([statusInSwedish(language)(text), timeInSwedish(language)(text)]).toEqual([text, text]);
  });
});

describe('what Norwegian is put in', () => {
  const read = headingReader();
  it.each([
    ['Tiltak', 'title', 'certain'],
    ['Tiltaksansvarlig', 'owner', 'certain'],
    ['Ansvarlig for oppfølging', 'owner', 'likely'],
    ['Frist', 'deadline', 'certain'],
    ['Når?', 'deadline', 'certain'],
    ['Skal være ferdig', 'deadline', 'certain'],
    ['Gjennomført dato', 'completedAt', 'certain'],
    ['Hva skal gjøres?', 'title', 'certain'],
    ['Opprinnelig frist', 'deadline', 'certain'],
    ['Avviksbeskrivelse', 'finding.text', 'certain'],
    ['Merknader', 'comment', 'certain'],
    ['Fremdrift', 'percent', 'certain'],
    ['Prioritet', 'priority', 'certain'],
    ['Lovkrav', 'finding.requirement', 'certain'],
    ['Rotårsak', 'finding.cause', 'certain'],
  ])('%s is a heading of %s, %s', (text, field, certainty) => {
    const [first] = read(text).readings;
    expect([first?.field, first?.certainty, read(text).languages.has('nb')]).toEqual([
      field,
      certainty,
      true,
    ]);
  });

  it('keeps the case of what it puts in other words, and what it does not know', () => {
    const status = statusInSwedish('nb');
    expect(status('IKKE PÅBEGYNT av Kari')).toBe('EJ PÅBÖRJAD av Kari');
    expect(status('Ikke påbegynt, xyz 12')).toBe('Ej påbörjad, xyz 12');
    expect(['Å01', 'Å 3', 'å gjøre'].map(status)).toEqual(['Å01', 'Å 3', 'att göra']);
  });
});
