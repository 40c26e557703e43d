import type { portfolioUsage as sv } from '../sv/portfolio-usage';

/** A wrong command line of `planbok portfolio`, in Norwegian. */
export const portfolioUsage: typeof sv = {
  'no-source': () =>
    'Si hvilken mappe enhetenes arbeidsbøker finnes i, for eksempel: planbok portfolio enheter',
  'bad-source': (found) =>
    `«${found}» kan ikke leses fra: oppgi en mappe på denne datamaskinen, en som er synkronisert hit, drive: og id-en til en mappe i Google Disk, den siste delen av adressen, eller graph: og adressen til en mappe i OneDrive eller SharePoint, slik nettleseren viser den.`,
  'source-is-file': (found) =>
    `«${found}» er adressen til en fil. Åpne mappen den ligger i, og oppgi adressen til mappen i stedet; én enkelt arbeidsbok leses med planbok review eller scan.`,
  'source-no-drive-folder': (found) =>
    `«${found}» sier ikke hvilken mappe i Google Disk det er. Åpne mappen i nettleseren og oppgi adressen, i anførselstegn, eller drive: og id-en, den siste delen av adressen; drive:root er hele Min disk.`,
  'source-no-graph-folder': (found) =>
    `«${found}» sier ikke hvilken mappe i OneDrive eller SharePoint det er. Åpne mappen i nettleseren og oppgi adressen, i anførselstegn; en mappe i din egen OneDrive er graph:me/ og navnet, for eksempel graph:me/Planer.`,
  'source-private': (found) =>
    `«${found}» er i OneDrive for privatpersoner, som Planbok ikke når. Synkroniser mappen til datamaskinen med OneDrive, og oppgi den mappen.`,
  'letter-for-all': (found) =>
    `Kolonne ${found} er ikke det samme i alle arbeidsbøker. Oppgi overskriften i stedet: --map "Kontakt=owner"`,
  'bad-shard': (found) =>
    `«${found}» er ingen del. Skriv delens nummer, en skråstrek og hvor mange deler det er, for eksempel --shard 2/4: nummeret går fra 1 til antallet, som er høyst 10000.`,
  'parts-alone': (found) =>
    `--parts setter sammen deler som alt er lest. Utelat «${found}», eller utelat --parts.`,
  'parts-said': (found) =>
    `${found} oppgis når delene leses (--shard), og det gjelder når de settes sammen. Utelat det sammen med --parts.`,
};

/** What only `planbok portfolio` is asked with, as the help shows it, in Norwegian. */
export const portfolioOptions = `      --words FIL        portfolio: ord som alle arbeidsbøkene deler (planbok words export skriver filen)
      --shard 2/4        portfolio: les bare den andre av fire deler av filene, så flere prosesser
                         eller datamaskiner kan lese hver sin del; resultatet er en fil som --parts leser;
                         i Google Disk, OneDrive og SharePoint spør hver av dem en firedel så ofte
      --parts MAPPE      portfolio: sett sammen delene i mappen til det som hele lesingen hadde gitt
`;
