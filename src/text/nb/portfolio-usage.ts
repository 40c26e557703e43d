import type { portfolioUsage as sv } from '../sv/portfolio-usage';

/** A wrong command line of `planbok portfolio`, in Norwegian. */
export const portfolioUsage: typeof sv = {
  'no-source': () =>
    'Si hvilken mappe enhetenes arbeidsbøker finnes i, for eksempel: planbok portfolio enheter',
  'bad-source': (found) =>
    `«${found}» kan ikke leses fra: oppgi en mappe på denne datamaskinen, en som er synkronisert hit, eller drive: og id-en til en mappe i Google Disk, den siste delen av adressen.`,
  'letter-for-all': (found) =>
    `Kolonne ${found} er ikke det samme i alle arbeidsbøker. Oppgi overskriften i stedet: --map "Kontakt=owner"`,
};
