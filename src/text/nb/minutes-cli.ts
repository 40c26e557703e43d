import type { svMinutesCli } from '../sv/minutes-cli';

/** What the command says of minutes and of decisions, in English. */
export const nbMinutesCli: typeof svMinutesCli = {
  decided: (day, count) =>
    count === 0
      ? `The agenda has no decisions of the meeting on ${day}.`
      : `The meeting on ${day} decided (${count})`,
  entered: {
    none: 'No decision to enter in the plan.',
    hindered: 'No decision has been entered in the plan.',
    title: 'The decisions in the plan',
    as: { new: 'became action', extended: 'new time of', linked: 'linked to' },
  },
};
