import type { WordsDesk } from '../../pane/desk';
import type { HandoutsPart } from '../../pane/handout-desk';
import type { ReadDay } from '../../pane/model/day-reading';
import type { Conversation } from '../../conversation/conversation';
import type { ProblemText } from '../../text/problem';
import type { GroupName } from '../../text/problem-names';
import type { TermsIn } from '../../text/terms';

/** What the pane need not have to be on the screen: the jobs, the way into Excel, the reader of days, and what is said of problems. */
export interface Core {
  readonly conversation: Conversation;
  readonly readDay: ReadDay;
  readonly words: WordsDesk;
  readonly problemText: ProblemText;
  readonly groupName: GroupName;
  readonly termsIn: (...asked: Parameters<TermsIn>) => ReturnType<TermsIn> | undefined;
  readonly handouts: () => Promise<HandoutsPart>;
}

/**
 * A core that is fetched when it is first spoken to, so that the pane is on the screen before the jobs are loaded. A fetch
 * that failed is tried again at the next call. Until it is there no day is read and no problem said: nothing asks for it before the first look.
 */
export function laterCore(fetched: () => Promise<Core>): Core {
  let fetching: Promise<Core> | undefined;
  let core: Core | undefined;
  const all = async (): Promise<Core> => {
    fetching ??= fetched().catch((error: unknown) => {
      fetching = undefined;
      throw error;
    });
    core = await fetching;
    return core;
  };
  const there = async (): Promise<Conversation> => (await all()).conversation;
  return {
    conversation: {
      look: async (options) => (await there()).look(options),
      preview: async (job, options) => (await there()).preview(job, options),
      apply: async (job, options, id, watch) => (await there()).apply(job, options, id, watch),
      undo: async (run, options) => (await there()).undo(run, options),
      lostRuns: async () => (await there()).lostRuns(),
      redo: async (run, options) => (await there()).redo(run, options),
      recover: async (options) => (await there()).recover(options),
      settle: async (settings, options) => (await there()).settle(settings, options),
    },
    problemText: (problem, language) => core?.problemText(problem, language) ?? '',
    groupName: (group, language) => core?.groupName(group, language) ?? '',
    termsIn: (language) => core?.termsIn(language),
    handouts: async () => (await all()).handouts(),
    readDay: (text, context) => core?.readDay(text, context) ?? { kind: 'unclear' },
    words: {
      textOf: (settings) => core?.words.textOf(settings) ?? '',
      read: (text) => core?.words.read(text) ?? { wrong: '' },
    },
  };
}
