import { enGuideParts, enGuideProblems } from '../../src/text/en/guide-problems';
import { nbGuideParts, nbGuideProblems } from '../../src/text/nb/guide-problems';
import { svGuideParts, svGuideProblems } from '../../src/text/sv/guide-problems';
import { problems } from '../../src/text/sv/problem-names';
import { languages } from '../../src/plan/field';
import { guideFile, guideLanguages } from './guide-files';

const parts = { sv: svGuideParts, en: enGuideParts, nb: nbGuideParts };
const all = { sv: svGuideProblems, en: enGuideProblems, nb: nbGuideProblems };
const codes = Object.keys(problems).sort();

test.each(languages)('every problem is explained, in one part of the page (%s)', (language) => {
  const inParts = parts[language].flatMap((part) => Object.keys(part.problems));
  expect([...inParts].sort()).toEqual(codes);
  expect(Object.keys(all[language]).sort()).toEqual(codes);
  for (const text of Object.values(all[language])) {
    expect(text).toMatch(/^[\p{Lu}\d].*[.?]$/u);
    expect(text.length).toBeGreaterThan(25);
  }
});

test.each(guideLanguages)(
  'every problem has its heading, and what is said of it is filled in (%s)',
  (language) => {
    const page = guideFile(language, 'problems.md');
    const named = [...page.matchAll(/^### .+ \(`([a-z-]+)`\)$/gm)].map(([, code = '']) => code);
    expect([...named].sort()).toEqual(codes);
    const said = [...page.matchAll(/^Planbok (?:säger|says): _(.+)_$/gm)].map(([, text = '']) => text);
    expect(said).toHaveLength(codes.length);
    // An example that lacks what the sentence names leaves a hole.
    expect(said.filter((text) => /undefined|\s{2}|\s[.,:?]|\(\)|[”“]{2}|: [.?]|null/.test(text))).toEqual([]);
  },
);
