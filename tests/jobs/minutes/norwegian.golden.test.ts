import { agendaIn } from '../../../src/jobs/agenda/agenda-layout';
import { jobs } from '../../../src/jobs/jobs';
import { minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { textsOf } from '../../text/sentences';
import { after, day, heldMeeting, meeting, rowsOf } from './held-meeting';

/** The Swedish sample, answered in Norwegian: what the plan says stays as it is written. */
const asked = { today: day, language: 'nb', meeting } as const;
const held = heldMeeting('sv');
const withOverview = after(held, jobs.rollup(held, asked));
const withAgenda = after(withOverview, jobs.agenda(withOverview, asked));
const book = after(withAgenda, jobs.minutes(withAgenda, asked));

const linesOf = (sheet: string | undefined, from = book): readonly string[] => rowsOf(from, sheet).filter((line) => line !== '');

test('the overview', () => {
  const lines = linesOf('Statusoversikt');
  expect(lines.slice(0, 7)).toEqual([
    'Statusoversikt 2020',
    'Status per | 2020-11-24',
    '97 rader lest: 96 tolket, 1 listet',
    'Tallene regnes om når du endrer en status i planen, listene når statusoversikten lages på nytt. Endre datoen ovenfor for å regne forsinkede per en annen dag.',
    'Tiltak | Fullførte |  | Gjenstår |  | Hvorav forsinkede |  | Utgått eller flyttet |  | Uklar status',
    '24 | 9 |  | 9 |  | 3 |  | 3 |  | 3',
    'Status per mål',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      '(ansvarlig mangler) | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 0',
      'Forsinkede tiltak: 3',
      'Tiltak | Nr. | Frist | Status | Ansvarlig',
      "'Plan 2020 (ordnet)'!F20 | Fristen «25.8» kan leses på flere måter eller mangler dato. Menes 2020-08-25? Skriv en dato.",
      "'Revisioner 2020'!C15 | Ingen tiltak svarer på funnet «F3».",
    ]),
  );
});

test('the agenda', () => {
  const lines = linesOf(agendaIn(book)?.name);
  expect(lines.slice(0, 10)).toEqual([
    'Saksliste for ledelsens gjennomgang',
    'Grunnlaget hentet 2020-11-24 fra arbeidsboken: 97 rader lest, 96 tolket, 1 listet. Det du skriver i arket, blir stående når sakslisten lages på nytt.',
    ' | Dato og tid | 2020-11-24 13–15 | Type møte',
    ' | Sted | F3 | Saksnummer',
    ' | Møteleder | Sandra Di Rocco | Forrige møte',
    ' | Referent | Kristina von Oelreich | Innkalte',
    ' | Medunderskriver | Helene Rune | Til stede',
    ' |  |  | Fraværende',
    'Nr. | Sak | Grunnlag | Forslag til beslutning | Beslutning | Ansvarlig | Frist',
    '1 | Innledning og formålet med møtet',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      '2 | Forrige møte og status for tidligere besluttede tiltak',
      ' | Beslutninger fra tidligere referat fra ledelsens gjennomgang 2020-04-06 | Alle beslutninger gjennomført',
      ' | Fullførte: 9 tiltak',
      '→ | Å-22 Utrusta två mötesrum för möten på distans | IT/Infrastruktur · 2020-10-30 · pågår · forsinket | Ny frist, utgår eller flyttes? | Mötesrum 2 ska vara klart före påsk. | IT | 2021-03-31',
      ' | Flyttes til handlingsplanen for 2021: 2 tiltak |  | Tiltakene flyttes til handlingsplanen for 2021.',
      ' | Positive funn: 6',
      ' | Klimapott | Inn 241 700 kr, ut 134 300 kr, reservert 57 500 kr, igjen 49 900 kr',
      '8 | Årshjulet for miljøledelsessystemet 2021',
      '9 | Møtet avsluttes, og tidspunktet for neste ledelsens gjennomgang besluttes',
      ' | Dato da møtenotatene sendes ut for kommentarer | Mangler |  | 2020-12-01',
    ]),
  );
});

test('the minutes, and the decisions that follow', () => {
  expect(linesOf(minutesIn(book, day)?.name)).toEqual(
    expect.arrayContaining([
      'Referat: ledelsens gjennomgang 2020-11-24',
      'Nr. | Sak | Grunnlag | Forslag til beslutning | Beslutning nr. | Beslutning | Ansvarlig | Frist',
      ' | Resultater av gjennomgangen etter ISO 14001:2015',
      '9.3 | Beslutninger om forbedringer |  | Punkt 5: B-2020-11-4; Punkt 6: B-2020-11-5',
      ' | Neste ledelsens gjennomgang | 2021-03-23 13–15',
      ' |  |  | Underskrift |  | Sted og dato',
    ]),
  );
  expect(linesOf('Beslutninger').slice(0, 3)).toEqual([
    'Beslutninger på ledelsens gjennomgang',
    'Beslutning nr. | Møte | Beslutning | Gjelder | Ansvarlig | Frist | Status | Kommentar | Rapportert tilbake',
    'B-2020-11-1 | 2020-11-24 | Sakslisten godkjennes. |  |  |  | klart',
  ]);
});

/** Sentences of a language, without what is filled in. */
const sentencesOf = (language: 'sv' | 'nb'): ReadonlySet<string> =>
  new Set(textsOf(language).flatMap(({ text }) => (text.length < 12 || text.includes('{}') ? [] : text)));

test('nothing that Planbok says on these sheets is Swedish', () => {
  const norwegian = sentencesOf('nb');
  const swedish = [...sentencesOf('sv')].filter((text) => !norwegian.has(text));
  const said = [agendaIn(book)?.name, minutesIn(book, day)?.name, 'Statusoversikt', 'Beslutninger'].flatMap((name) =>
    linesOf(name).flatMap((line) => line.split(' | ')),
  );
  expect(said.length).toBeGreaterThan(400);
  // The workbook's own words may be the same as some of ours.
  const ofTheBook = new Set(held.sheets.slice(0, 8).flatMap(({ name }) => linesOf(name, held).flatMap((line) => line.split(' | '))));
  expect(said.filter((text) => swedish.includes(text) && !ofTheBook.has(text))).toEqual([]);
});

test('a second run changes nothing', () => {
  expect(jobs.rollup(withOverview, asked).changes.edits).toEqual([]);
  expect(jobs.agenda(withAgenda, asked).changes.edits).toEqual([]);
  expect(jobs.minutes(book, asked).changes.edits).toEqual([]);
});
