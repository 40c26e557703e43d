/** A small plan to try Planbok on, as untidy as real ones. The source: `en/sample.ts` has the same shape. */
export const svSample = {
  plan: {
    sheet: (year: number): string => `Plan ${year}`,
    note: 'Det här är ett exempel från Planbok. Ta tillbaka det med Återställ i panelens logg när du har provat.',
    title: (year: number): string => `Handlingsplan för miljö ${year}`,
    headings: ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'],
  },
  goals: [
    'Mål 1. Utsläppen från tjänsteresor minskar',
    'Mål 2. Skolan hushåller med resurser',
    'Mål 3. Alla känner till miljöarbetet',
  ],
  /** By goal. A month and day such as `03-31` is a real date of the plan's year. */
  actions: [
    [
      ['Å-01', 'Tågresor som förval i resebokningen', 'Ekonomichef', '03-31', 'klart!!', ''],
      ['Å-02', 'Utrusta tre rum för digitala möten', 'IT', 'v. 42', 'pågår, två av tre klara', ''],
      ['Å-03', 'Följ upp flygresorna varje kvartal', 'Miljösamordnare', 'löpande', 'Pågår', ''],
    ],
    [
      ['Å-04', 'Källsortering på varje våningsplan', 'Drift och IT', '05-29', 'Klart', 'Svarar på A1'],
      ['Å-05', 'Rutin för återbruk av datorer', '', 'ht', 'Ej påbörjad', 'Den som var ansvarig har slutat'],
      ['Å-06', 'Byt till led i korridorerna', 'Drift', '12-15', 'Väntar på hyresvärden', ''],
    ],
    [
      ['Å-07', 'Ta upp miljöarbetet på arbetsplatsträffar', 'Skolchef', 'senast 30 juni', 'Genomfört', ''],
      ['Å-08', 'Miljödag för nya medarbetare', 'HR', 'den XX', '', ''],
    ],
  ],
  audit: {
    sheet: (year: number): string => `Revision ${year}`,
    headings: ['Nr', 'Iakttagelse', 'Typ av iakttagelse', 'Orsak', 'Krav', 'Åtgärd nr'],
    rows: [
      ['A1', 'Avfall sorteras inte på alla plan', 'Avvikelse', 'Kärl saknas', '8.1', 'Å-04'],
      ['A2', 'Kemikalieregistret är inte uppdaterat', 'Avvikelse', 'Ingen har uppgiften', '8.1', ''],
      ['A3', 'Studenterna är engagerade i miljöarbetet', 'Positiv iakttagelse', '', '', ''],
    ],
  },
  meeting: {
    sheet: 'Ledningens genomgång',
    rows: [
      ['Ordförande', 'Skolchef'],
      ['Sekreterare', 'Miljösamordnare'],
    ],
  },
};

export type SampleText = typeof svSample;
