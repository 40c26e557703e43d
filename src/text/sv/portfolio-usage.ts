/** A wrong command line of `planbok portfolio`, in Swedish; `en/portfolio-usage.ts` has the same. */
export const portfolioUsage = {
  'no-source': (): string =>
    'Säg vilken mapp enheternas arbetsböcker finns i, till exempel: planbok portfolio enheter',
  'bad-source': (found: string): string =>
    `”${found}” går inte att läsa ifrån: ange en mapp på den här datorn, en som är synkad hit, eller drive: och id:t för en mapp i Google Drive, sista delen av dess adress.`,
  'letter-for-all': (found: string): string =>
    `Kolumn ${found} är inte samma sak i alla arbetsböcker. Ange rubriken i stället: --map "Kontakt=owner"`,
};
