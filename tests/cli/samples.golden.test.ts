import { deskInFolder, sampleOf } from './desk-in-folder';
import { scanContract } from '../../src/cli/scan-contract';

/** The table of agenda point 2 at the meeting the samples are made after. */
const said = {
  sv: [
    'Avvikelser intern och extern revision: Samtliga stängda',
    'Förbättringsförslag årets interna miljörevision: Pågående · Se punkt 6 i dagordningen',
    'Beslut från tidigare protokoll från ledningens genomgång 2020-04-06: Samtliga beslut genomförda',
  ],
  en: [
    'Nonconformities, internal and external audit: All closed',
    'Improvement suggestions from this year’s internal audit: In progress · See item 6 of the agenda',
    'Decisions in the minutes of the previous management review 2020-04-06: All decisions carried out',
  ],
} as const;

test.each(['sv', 'en'] as const)('point 2 of the sample’s agenda says what the meeting was told (%s)', async (language) => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf(language) });
  const { out } = await desk.run('review $plan.xlsx --json --today 2020-11-24');
  desk.remove();
  const { agenda } = scanContract.parse(JSON.parse(out));
  expect(agenda?.items[1]?.lines).toEqual(said[language]);
});
