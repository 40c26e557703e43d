import { day } from '../../plan/sheet-of';
import type { CellValue } from '../../../src/book/cells';
import { isoDay } from '../content/days';
import { norwegian } from '../content/phrases-nb';
import type { Draw } from '../draw';

type Write = (index: number) => CellValue;

const nth =
  (text: string): Write =>
  (index) => {
    const all = text.split(' | ');
    return all[index % all.length] ?? '';
  };

const { areas, functions, names, units } = norwegian;

/** Norwegian lists of things that are kept and not carried out, by the names of the Swedish and English ones. */
export function norwegianLists(draw: Draw): Readonly<Record<string, Readonly<Record<string, Write>>>> {
  const anyOf =
    (all: readonly string[]): Write =>
    () =>
      draw.pick(all);
  const someDay =
    (year: number): Write =>
    () =>
      day(isoDay(year, draw.between(1, 12), draw.between(1, 28)));
  const number =
    (from: number, to: number): Write =>
    () =>
      draw.between(from, to);
  return {
    contracts: {
      Leverandør: nth('Rent & Pent | Nordkraft | Kontorvarer AS | Heisvakta | Skolemat AS | Grøntdrift'),
      Avtalenr: (index) => `AV-${2100 + index}`,
      'Gyldig til': someDay(draw.year + 1),
      Avtaleeier: anyOf(functions),
      Status: anyOf(['Aktiv', 'Oppsagt', 'Utløpt']),
    },
    documents: {
      Dokument: nth(
        'Arkivplan | Delegasjonsreglement | Reisepolicy | Beredskapsplan | Lønnspolitikk | Forretningsorden',
      ),
      Versjon: (index) => `${index + 1}.0`,
      Dokumenteier: anyOf(functions),
      Fastsatt: someDay(draw.year - 1),
      Status: anyOf(['Gjeldende', 'Utkast', 'Arkivert']),
    },
    orders: {
      Ordrenr: (index) => 40_100 + index,
      Kunde: nth('Byggtjenester | Almlund | Sjøfart AS | Kommunen | Teatret'),
      Vare: nth('Pumper | Ventiler | Filtre | Slanger | Koblinger'),
      Leveringsdato: someDay(draw.year),
      Ordrestatus: anyOf(['Levert', 'Pakket', 'Restordre']),
    },
    staff: {
      Navn: nth(names.join(' | ')),
      Stilling: anyOf(functions),
      Enhet: anyOf(units),
      'Ansatt fra': someDay(2012),
      Stillingsprosent: anyOf(['100 %', '75 %', '50 %']),
    },
    courses: {
      Kurs: nth(
        'Brannvern A | Førstehjelp | Excel grunnkurs | Truckførerbevis | Samtaleteknikk | Arkivkunnskap',
      ),
      Kursleder: anyOf(names),
      Dato: someDay(draw.year),
      Plasser: number(6, 30),
      Emne: anyOf(areas),
    },
    systems: {
      System: nth('Agresso | Visma | Canvas | Medvind | Ephorte | Felles studentsystem'),
      Leverandør: anyOf(['Unit4', 'Visma', 'CGI']),
      Systemeier: anyOf(functions),
      Status: anyOf(['I drift', 'Avvikles', 'Under anskaffelse']),
      Versjon: (index) => `${index + 1}.2`,
    },
    contacts: {
      Navn: nth(names.join(' | ')),
      Rolle: anyOf(functions),
      'E-post': (index) => `post${index}@example.org`,
      Telefon: (index) => `22 34 56 ${10 + index}`,
      Enhet: anyOf(units),
    },
    attendance: {
      Deltaker: nth(names.join(' | ')),
      '12. jan': anyOf(['x', 'x', '']),
      '9. feb': anyOf(['x', 'x', '']),
      '8. mars': anyOf(['x', 'x', '']),
      '5. april': anyOf(['x', 'x', '']),
      Kommentar: anyOf(['', 'syk', 'via lenke']),
    },
    stock: {
      Varenr: (index) => `A-${100 + index}`,
      Betegnelse: nth('Hansker | Skrue 5 mm | Filter | Kabel | Lim | Bor | Teip | Slange'),
      Antall: number(0, 400),
      Lagerplass: anyOf(['Hylle 1', 'Hylle 2']),
      Pris: number(0, 400),
    },
    budget: {
      Konto: (index) => 4010 + index * 10,
      Betegnelse: nth(areas.join(' | ')),
      Budsjett: number(10_000, 900_000),
      Regnskap: number(10_000, 900_000),
      Avvik: number(10_000, 900_000),
      Prognose: number(10_000, 900_000),
    },
    glossary: {
      Begrep: nth(
        'Avvik | Internkontroll | Kvalitet | Mål | Prosess | Risiko | Kontinuerlig forbedring | Tiltak',
      ),
      Forklaring: (index) => `Det som menes i denne håndboka, se avsnitt ${index + 1}`,
      Kilde: () => 'ISO 9000',
    },
    survey: {
      Tidsstempel: (index) => day(isoDay(draw.year, 3, 1 + index)),
      'Hvor fornøyd er du?': number(1, 5),
      'Trives du på jobben?': number(1, 5),
      'Andre synspunkter': anyOf(['', 'Bra!', 'Mer kaffe', 'Ingenting spesielt']),
    },
    timeSheet: {
      Dato: (index) => day(isoDay(draw.year, 2, 1 + index)),
      Navn: anyOf(names),
      Prosjekt: anyOf(areas),
      Timer: number(1, 8),
      Kommentar: anyOf(['', 'møte', 'reise']),
    },
    equipment: {
      Objekt: nth(norwegian.objects.join(' | ')),
      Plassering: anyOf(units),
      'Innkjøpt år': number(2005, 2019),
      'Sist kontrollert': (index) => day(isoDay(draw.year, 4, 1 + index)),
      Tilstand: anyOf(['God', 'Slitt']),
    },
  };
}
