/** A wrong command line of `planbok portfolio`, in Swedish; `en/portfolio-usage.ts` has the same. */
export const portfolioUsage = {
  'no-source': (): string =>
    'Säg vilken mapp enheternas arbetsböcker finns i, till exempel: planbok portfolio enheter',
  'bad-source': (found: string): string =>
    `”${found}” går inte att läsa ifrån: ange en mapp på den här datorn, en som är synkad hit, drive: och id:t för en mapp i Google Drive, sista delen av dess adress, eller graph: och adressen till en mapp i OneDrive eller SharePoint, som webbläsaren visar den.`,
  'source-is-file': (found: string): string =>
    `”${found}” är adressen till en fil. Öppna mappen som den ligger i och ange mappens adress i stället; en enda arbetsbok läses med planbok review eller scan.`,
  'source-no-drive-folder': (found: string): string =>
    `”${found}” säger inte vilken mapp i Google Drive det är. Öppna mappen i webbläsaren och ange dess adress, inom citattecken, eller drive: och id:t, sista delen av adressen; drive:root är hela Min enhet.`,
  'source-no-graph-folder': (found: string): string =>
    `”${found}” säger inte vilken mapp i OneDrive eller SharePoint det är. Öppna mappen i webbläsaren och ange dess adress, inom citattecken; en mapp i din egen OneDrive är graph:me/ och namnet, till exempel graph:me/Planer.`,
  'source-private': (found: string): string =>
    `”${found}” är i OneDrive för privatpersoner, som Planbok inte når. Synka mappen till datorn med OneDrive och ange den mappen.`,
  'letter-for-all': (found: string): string =>
    `Kolumn ${found} är inte samma sak i alla arbetsböcker. Ange rubriken i stället: --map "Kontakt=owner"`,
  'bad-shard': (found: string): string =>
    `”${found}” är ingen del. Skriv delens nummer, ett snedstreck och hur många delarna är, till exempel --shard 2/4: numret går från 1 till antalet, som är högst 10000.`,
  'parts-alone': (found: string): string =>
    `--parts sätter ihop delar som redan är lästa. Utelämna ”${found}”, eller utelämna --parts.`,
  'parts-said': (found: string): string =>
    `${found} säger man när delarna läses (--shard), och det gäller när de sätts ihop. Utelämna det tillsammans med --parts.`,
};

/** What only `planbok portfolio` is asked with, as the help shows it, in Swedish. */
export const portfolioOptions = `      --words FIL        portfolio: ord som alla arbetsböcker delar (planbok words export skriver filen)
      --shard 2/4        portfolio: läs bara den andra av fyra delar av filerna, så att flera processer
                         eller datorer kan läsa var sin del; resultatet är en fil som --parts läser;
                         i Google Drive, OneDrive och SharePoint frågar var och en en fjärdedel så ofta
      --parts MAPP       portfolio: sätt ihop delarna i mappen till det som hela läsningen hade gett
`;
