import { meetingPart } from '../../src/cli/meeting-option';
import type { Meeting } from '../../src/plan/settings/settings';
import { deskInFolder, sampleOf } from './desk-in-folder';

test.each<[string, Meeting | undefined]>([
  ['chair=Anna Berg', { chair: 'Anna Berg' }],
  ['Ordförande=Anna Berg', { chair: 'Anna Berg' }],
  ['DATE=2020-11-24', { date: '2020-11-24' }],
  ['time = 13–15 ', { time: '13–15' }],
  ['Närvarande=Anna, Bo', { present: 'Anna, Bo' }],
  ['apologies=Per', { absent: 'Per' }],
  ['Dnr=V-2020-0351', { registry: 'V-2020-0351' }],
  ['Föregående möte=i mars', { previous: 'i mars' }],
  ['kind=Höst = extra', { kind: 'Höst = extra' }],
  ['place=', { place: '' }],
  ['boss=Bo', undefined],
  ['chair', undefined],
  ['=Anna', undefined],
  ['Nästa möte=2021', undefined],
])('%s', (text, expected) => {
  expect(meetingPart(text)).toEqual(expected);
});

test('what is said of the meeting is written, and the rest stays', async () => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  await desk.run(
    'agenda $plan.xlsx -o $a.xlsx --meeting "chair=Anna Berg" --meeting "Närvarande=Anna Berg, Bo Ek"',
  );
  const { out } = await desk.run('agenda $a.xlsx -o $b.xlsx --meeting "absent=Bo Ek"');
  expect(out).toContain('Bo Ek (Närvarande eller Frånvarande?)');
  expect((await desk.run('agenda $b.xlsx --dry-run')).out).toContain('Inget behöver ändras');
  const wrong = await desk.run('agenda $plan.xlsx --meeting "boss=Bo"');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('”boss=Bo” går inte att välja. Välj bland date, time, place');
  expect((await desk.run('rollup $plan.xlsx --meeting "chair=Bo"')).code).toBe(2);
  desk.remove();
}, 60_000);
