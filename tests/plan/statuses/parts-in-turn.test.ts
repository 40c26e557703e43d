import type { Language } from '../../../src/plan/field';
import { statusReader } from '../../../src/plan/statuses/statuses';

const today = '2022-05-10';
const read = (language: Language, text: string): string =>
  statusReader({ language, today, dates: { planYear: 2022, language, dayOrder: () => 'day-first' } })(text)
    .status;

interface Words {
  readonly nouns: readonly string[];
  readonly done: readonly string[];
  readonly bad: readonly string[];
  readonly later: readonly string[];
  /** A phase or a part, named as the place where something was done, and a month. */
  readonly doneIn: readonly string[];
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    nouns: ['Hus', 'Våning', 'Avd', 'Etapp', 'Del', 'Fas', 'Grupp', 'Plan', 'Linje', 'Kök'],
    done: ['klart', 'genomfört', 'är klar', 'gick bra', 'ok', 'åtgärdat'],
    bad: ['ej klart', 'inte genomfört', 'ej påbörjat', 'avbrutet'],
    later: ['i juni', 'till hösten', 'i höst', 'nästa månad', 'i december'],
    doneIn: ['Genomfördes i', 'Klart i', 'Genomfört', 'Utfört i'],
  },
  en: {
    nouns: ['Floor', 'Building', 'Ward', 'Phase', 'Part', 'Stage', 'Group', 'Line', 'Site', 'Unit'],
    done: ['done', 'complete', 'fine', 'went well', 'ok', 'fixed'],
    bad: ['not done', 'not complete', 'not started', 'cancelled'],
    later: ['in June', 'in autumn', 'next month', 'in December', 'during June'],
    doneIn: ['Completed in', 'Done in', 'Was completed in', 'Done'],
  },
  nb: {
    nouns: ['Bygg', 'Etasje', 'Avd', 'Etappe', 'Del', 'Fase', 'Gruppe', 'Linje', 'Rom', 'Kjøkken'],
    done: ['ferdig', 'gjennomført', 'er ferdig', 'gikk bra', 'ok', 'utbedret'],
    bad: ['ikke ferdig', 'ikke gjennomført', 'ikke påbegynt', 'avlyst'],
    later: ['i juni', 'til høsten', 'i høst', 'neste måned', 'i desember'],
    doneIn: ['Ble gjennomført i', 'Ferdig i', 'Gjennomført', 'Utført i'],
  },
};

const languages = Object.keys(words).filter((one): one is Language => one in words);
const numbers = [
  ['1', '2'],
  ['4', '3'],
  ['A', 'B'],
];

/** Two parts of one noun, what is said of the first, and when the second is to be done. */
const twoParts = (of: (words: Words) => readonly string[]): readonly (readonly [Language, string])[] =>
  languages.flatMap((language) =>
    words[language].nouns.flatMap((noun) =>
      numbers.flatMap(([first, second]) =>
        of(words[language]).flatMap((said) =>
          words[language].later.flatMap((time) =>
            [', ', '. ', '; '].map((joint): readonly [Language, string] => [
              language,
              `${noun} ${first} ${said}${joint}${noun.toLowerCase()} ${second} ${time}`,
            ]),
          ),
        ),
      ),
    ),
  );

it('one part done and the other later is under way', () => {
  const others = twoParts(({ done }) => done).filter(
    ([language, text]) => read(language, text) !== 'ongoing',
  );
  expect(others).toEqual([]);
});

it('one part that is not done, and the other later, is never done', () => {
  const done = twoParts(({ bad }) => bad).filter(([language, text]) => read(language, text) === 'done');
  expect(done).toEqual([]);
});

it.each([
  'Floor 1 failed, floor 2 in May',
  'Floor 1 damaged, floor 2 in May',
  'Annex 1 done, annex 2 in May',
  'Floor 1 done, floor 1 in June',
  'Week 1 done, week 2 in June',
])('what is said of the parts is not understood: %s', (text) => {
  expect(read('en', text)).toBe('unknown');
});

const months: Readonly<Record<Language, readonly string[]>> = {
  sv: ['januari', 'mars', 'april', 'maj'],
  en: ['January', 'March', 'April', 'May'],
  nb: ['januar', 'mars', 'april', 'mai'],
};
const phases: Readonly<Record<Language, readonly string[]>> = {
  sv: ['fas', 'etapp', 'del', 'steg', 'omgång', 'hus', 'våning', 'grupp'],
  en: ['phase', 'stage', 'part', 'step', 'building', 'floor', 'group', 'ward'],
  nb: ['fase', 'etappe', 'del', 'trinn', 'bygg', 'etasje', 'gruppe', 'runde'],
};

it('a number before a month belongs to the part before it: "i fas 1 maj" is no day on which all was done', () => {
  const texts = languages.flatMap((language) =>
    words[language].doneIn.flatMap((done) =>
      phases[language].flatMap((phase) =>
        months[language].flatMap((month) =>
          ['', ' 2022'].map((year): readonly [Language, string] => [
            language,
            `${done} ${phase} 1 ${month}${year}`,
          ]),
        ),
      ),
    ),
  );
  expect(texts.filter(([language, text]) => read(language, text) === 'done')).toEqual([]);
});
