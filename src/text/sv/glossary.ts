import type { FindingKind } from '../../plan/reading';
import type { Status } from '../../plan/status';

/**
 * The words of a Swedish workbook that a face shows too: statuses, kinds of findings, the agenda's points. Apart from the
 * other texts that are written, so that a face need not carry those. The source: `enTerms` has the same shape.
 */
export const svTerms = {
  status: {
    notStarted: 'Ej påbörjad',
    ongoing: 'Pågår',
    waiting: 'Väntar',
    done: 'Klar',
    cancelled: 'Utgår',
    moved: 'Flyttas',
    unknown: 'Oklart',
    missing: 'Saknas',
  } satisfies Record<Status, string>,

  agendaTitles: {
    opening: 'Inledning och syftet med mötet',
    previous: 'Föregående möte och status avseende tidigare beslutade åtgärder',
    plan: (year: number | null): string =>
      year === null ? 'Uppföljning av handlingsplanen' : `Uppföljning av handlingsplanen för ${year}`,
    goals: (period: string | null, year: number | null): string =>
      `Hållbarhetsmål och handlingsplaner${period === null ? '' : ` för ${period}`}${year === null ? '' : ` samt verksamhetsplan för ${year}`}`,
    nextPlan: (year: number | null): string =>
      year === null ? 'Nästa års handlingsplan' : `Handlingsplan för ${year}`,
    audit: (year: number | null): string =>
      year === null
        ? 'Resultatet från miljörevisionen'
        : `Resultatet från den interna miljörevisionen ${year}`,
    climatePot: 'Klimatpott och projekt',
    cycle: (year: number | null): string =>
      year === null ? 'Miljöledningssystemets årscykel' : `Miljöledningssystemets årscykel för ${year}`,
    close: 'Mötet avslutas och tidpunkt för nästa ledningens genomgång beslutas',
  },

  findingKinds: {
    positive: 'Positiva iakttagelser',
    improvement: 'Förbättringsförslag',
    nonconformity: 'Avvikelser',
    unknown: 'Iakttagelser utan angiven typ',
  } satisfies Record<FindingKind['kind'], string>,
};
