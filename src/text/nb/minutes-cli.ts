import type { svMinutesCli } from '../sv/minutes-cli';

/** What the command says of minutes and of decisions, in Norwegian. */
export const nbMinutesCli: typeof svMinutesCli = {
  decided: (day, count) =>
    count === 0 ? `Møtet ${day} har ingen beslutninger i sakslisten.` : `Møtet ${day} besluttet (${count})`,
  entered: {
    none: 'Ingen beslutning å føre inn i planen.',
    hindered: 'Ingen beslutning er ført inn i planen.',
    title: 'Beslutningene i planen',
    as: { new: 'ble tiltak', extended: 'ny frist for', linked: 'koblet til' },
  },
};
