import type { Language } from '../../src/plan/field';
import { fetchedTexts } from '../../src/pane/fetched-texts';
import { paneText } from '../../src/text/pane';
import type { PaneText } from '../../src/text/sv/pane';

/* A pane whose sentences come over the network, each language by itself. */

interface Fetch {
  readonly language: Language;
  readonly come: () => void;
  readonly fail: () => void;
}

function fetching() {
  const fetches: Fetch[] = [];
  const failures: unknown[] = [];
  let arrivals = 0;
  const spoken = fetchedTexts(
    (language) =>
      new Promise<PaneText>((come, fail) => {
        fetches.push({
          language,
          come: () => come(paneText(language)),
          fail: () => fail(new Error('not fetched')),
        });
      }),
    () => (arrivals += 1),
    (reason) => failures.push(reason),
  );
  return { fetches, failures, spoken, arrivals: () => arrivals };
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

test('what is there is given at once, and nobody is told', () => {
  let arrivals = 0;
  const spoken = fetchedTexts(
    paneText,
    () => (arrivals += 1),
    () => undefined,
  );
  expect(spoken('sv')).toEqual({ language: 'sv', text: paneText('sv') });
  expect(spoken('en')).toEqual({ language: 'en', text: paneText('en') });
  expect(arrivals).toBe(0);
});

test('nothing before the first have come; the language before until the next have', async () => {
  const { fetches, spoken, arrivals } = fetching();
  expect(spoken('sv')).toBeNull();
  expect(spoken('sv')).toBeNull();
  expect(fetches).toHaveLength(1);
  fetches[0]?.come();
  await settled();
  expect([arrivals(), spoken('sv')?.language]).toEqual([1, 'sv']);
  expect(spoken('en')?.language).toBe('sv');
  fetches[1]?.come();
  await settled();
  expect([arrivals(), spoken('en')?.language]).toEqual([2, 'en']);
  expect(fetches.map(({ language }) => language)).toEqual(['sv', 'en']);
});

test('the language chosen last counts, whichever comes first', async () => {
  const { fetches, spoken, arrivals } = fetching();
  spoken('sv');
  spoken('en');
  fetches[1]?.come();
  await settled();
  fetches[0]?.come();
  await settled();
  expect([arrivals(), spoken('en')?.language]).toEqual([1, 'en']);
  // Chosen, and taken back before it came.
  spoken('sv');
  expect(spoken('en')?.language).toBe('en');
  fetches[2]?.come();
  await settled();
  expect([arrivals(), spoken('en')?.language, fetches.length]).toEqual([1, 'en', 3]);
});

test('what could not be fetched is fetched when it is next asked for', async () => {
  const { fetches, spoken, arrivals, failures } = fetching();
  spoken('sv');
  fetches[0]?.fail();
  await settled();
  expect([arrivals(), failures.length, fetches.length]).toEqual([0, 1, 1]);
  expect(spoken('sv')).toBeNull();
  fetches[1]?.come();
  await settled();
  expect(spoken('sv')?.language).toBe('sv');
});
