import type { ProblemCode } from '../../plan/reading';

/** The guide on problems with findings and what answers them, in Swedish. */
export const svFindingProblems = {
  'no-such-reference':
    'Numret är felskrivet, eller så har raden tagits bort. Rätta det, annars står iakttagelsen utan åtgärd.',
  'ambiguous-reference':
    'Numret finns i flera listor eller hos flera rader. Skriv bladets namn före, eller ge raderna egna nummer.',
  'finding-without-action':
    'Revisorn kommer att fråga. Koppla en åtgärd som redan finns (panelen föreslår), eller skriv en ny rad i planen.',
  'nonconformity-without-cause':
    'ISO 14001, 10.2, vill att orsaken utreds, så att samma sak inte händer igen. En mening räcker.',
  'nonconformity-without-requirement':
    'Utan krav vet ingen vad som ska uppfyllas. Skriv standardens avsnitt, lagrummet eller er egen rutin.',
  'nonconformity-without-effect-check':
    'Att åtgärden är gjord visar inte att den hjälpte. Skriv när och hur ni såg efter.',
  'positive-with-action':
    'Beröm kräver ingen åtgärd. Antingen är det ett förslag, eller så är kopplingen bara en upplysning.',
  'finding-overdue':
    'Iakttagelsens egen dag har gått utan att den stängts. Stäng den, eller kom överens med revisorn om en ny dag.',
  'finding-with-all-done':
    'Arbetet är gjort men iakttagelsen står kvar som öppen. Planbok stänger den inte åt dig: någon ska ha sett att det räckte.',
  'closed-with-open-actions':
    'Listan säger att saken är avslutad, planen att något återstår. En av dem har inte uppdaterats.',
  'closed-by-own-owner':
    'Den som har gjort åtgärden ska inte ensam bedöma den. Låt miljösamordnaren eller revisorn skriva under.',
  'refused-without-reason':
    'Att avstå från ett förslag är tillåtet. Skälet hör till protokollet, så att förslaget inte kommer tillbaka oförklarat.',
  'unknown-finding-kind':
    'Typen styr var iakttagelsen står på dagordningen och vad som krävs av den. Den står i revisionsrapporten.',
} satisfies Partial<Record<ProblemCode, string>>;
