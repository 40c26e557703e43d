import { agendaPoints, topicsOf } from '../../../src/jobs/agenda/agenda-points';
import { presetNames, presets } from '../../../src/jobs/agenda/agenda-presets';
import { coverageOf, missingPoints, pointsFor } from '../../../src/jobs/agenda/coverage';
import { requirementsOf, standardNamed, standardNames } from '../../../src/jobs/agenda/standards';

const missing = (standard: (typeof standardNames)[number], points: (typeof presets)['deck']['points']) =>
  coverageOf(standard, points).filter(({ by }) => by.length === 0);

test('the deck lacks complaints, compliance and the concluding statement, and what changes in demands and risks', () => {
  expect(missing('14001:2015', presets.deck.points).map(({ clause, topic }) => `${clause} ${topic}`)).toEqual(
    [
      '9.3 b 2 parties',
      '9.3 b 2 obligations',
      '9.3 b 3 aspects',
      '9.3 b 4 risks',
      '9.3 d 3 compliance',
      '9.3 f complaints',
      '9.3 conclusion',
    ],
  );
  const add = missingPoints(coverageOf('14001:2015', presets.deck.points));
  expect(add).toEqual(['stakeholders', 'compliance', 'risks', 'conclusion']);
});

test.each(presetNames)(
  'the preset %s covers what it claims, has each point once, and closes the meeting',
  (name) => {
    const { points, claims } = presets[name];
    if (claims !== undefined) expect(missing(claims, points)).toEqual([]);
    expect(new Set(points).size).toBe(points.length);
    expect(points.at(-1)).toBe('close');
  },
);

test('two presets claim a standard', () => {
  expect(presetNames.flatMap((name) => presets[name].claims ?? [])).toEqual(['14001:2015', '14001:2026']);
});

test.each(standardNames)('%s: adding what is missing leaves nothing missing, from any preset', (standard) => {
  for (const name of presetNames) {
    const { points } = presets[name];
    const all = [...points, ...missingPoints(coverageOf(standard, points))];
    expect(missing(standard, all)).toEqual([]);
  }
});

test.each(standardNames)(
  '%s: no clause asks for the same twice, and each has a point made for it',
  (standard) => {
    const all = requirementsOf(standard);
    expect(new Set(all.map(({ clause, topic }) => `${clause} ${topic}`)).size).toBe(all.length);
    for (const { topic } of all) expect(pointsFor(topic)).not.toEqual([]);
  },
);

test('both editions of ISO 14001 ask for the same, under numbers of their own', () => {
  const [before, after] = [requirementsOf('14001:2015'), requirementsOf('14001:2026')];
  expect(after.map(({ topic, kind }) => [topic, kind])).toEqual(
    before.map(({ topic, kind }) => [topic, kind]),
  );
  expect(after.filter(({ kind }) => kind === 'result').every(({ clause }) => clause === '9.3.3')).toBe(true);
});

test('every topic of a point is one that some standard asks for', () => {
  const asked = new Set(standardNames.flatMap((name) => requirementsOf(name).map(({ topic }) => topic)));
  for (const { key } of agendaPoints) for (const topic of topicsOf(key)) expect(asked).toContain(topic);
});

test.each([
  ['14001:2026', '14001:2026'],
  ['ISO 14001:2015', '14001:2015'],
  ['SS-EN ISO 9001:2015', '9001:2015'],
  ['iso 50001:2018', '50001:2018'],
  ['14001', undefined],
  [undefined, undefined],
])('%s names the standard %s', (name, standard) => {
  expect(standardNamed(name)).toBe(standard);
});
