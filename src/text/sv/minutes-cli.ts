/** What the command says of minutes and of decisions, in Swedish. */
export const svMinutesCli = {
  decided: (day: string, count: number): string =>
    count === 0 ? `Mötet ${day} har inga beslut i dagordningen.` : `Mötet ${day} beslutade (${count})`,
  entered: {
    none: 'Inget beslut att föra in i planen.',
    hindered: 'Inget beslut är infört i planen.',
    title: 'Besluten i planen',
    as: { new: 'blev åtgärd', extended: 'ny tidpunkt för', linked: 'kopplat till' },
  },
};
