import packageJson from '../../../package.json';
import * as z from 'zod/mini';
import type { Address } from '../../book/area';
import { Failure } from '../../hosts/failure';
import type { PaneDesk } from '../../pane/desk';
import { wordsDesk } from '../../pane/model/words-desk';
import { dayReading } from '../../pane/model/day-reading';
import { conversationByRpc } from '../../conversation/rpc/conversation-by-rpc';
import { draftsOf } from '../excel/drafts';
import { prefer, preferences } from '../excel/preferences';
import { today } from '../excel/today';
import { paneText } from '../../text/pane';
import { problemText } from '../../text/problem';
import { groupName } from '../../text/problem-names';
import { termsIn } from '../../text/terms';
import { failureReply } from './failure-reply';
import { handoutsInSheets } from './handouts-in-sheets';
import { scriptCall } from './script-call';

const place = z.object({ sheet: z.string(), row: z.int(), column: z.int() });
const reply = z.union([failureReply, z.object({ answer: z.nullable(place) })]);

/** @throws Failure */
async function asked(request: object): Promise<Address | null> {
  const answer = reply.parse(JSON.parse(await scriptCall(JSON.stringify(request))));
  if ('failure' in answer) throw new Failure(answer.failure.code, answer.failure.details);
  return answer.answer;
}

/** Not more often than this is the spreadsheet asked which cell is selected, ms: each asking is a call of the script. */
const PAUSE = 2000;

/**
 * A sidebar is not told what is selected. It asks when the person comes back to it from the sheet; an answer that does not
 * come is as good as no selection.
 */
function onSelection(see: (at: Address) => void): () => void {
  let askedAt = 0;
  const ask = (): void => {
    if (Date.now() - askedAt < PAUSE) return;
    askedAt = Date.now();
    asked({ desk: 'selection' }).then(
      (at) => at && see(at),
      () => undefined,
    );
  };
  const root = document.documentElement;
  window.addEventListener('focus', ask);
  root.addEventListener('pointerenter', ask);
  return () => {
    window.removeEventListener('focus', ask);
    root.removeEventListener('pointerenter', ask);
  };
}

/** Where the pane stands in Google Sheets. @param workbook the spreadsheet’s id; `null` where nothing is to be kept of it */
export const sheetsDesk = (workbook: string | null): PaneDesk => ({
  conversation: conversationByRpc(scriptCall),
  textIn: paneText,
  readDay: dayReading,
  words: wordsDesk,
  problemText,
  groupName,
  termsIn,
  handouts: () => Promise.resolve(handoutsInSheets),
  version: packageJson.version,
  host: 'sheets',
  displayLanguage: navigator.language,
  // Sheets has no dark theme of its own: its sidebar is light.
  isDark: () => false,
  today: () => today(),
  preferences,
  prefer,
  ...draftsOf(() => workbook),
  opensWithWorkbook: () => null,
  openWithWorkbook: () => Promise.resolve(),
  show: async ({ sheet, row, column }) => {
    await asked({ desk: 'show', sheet, row, column });
  },
  onSelection,
  // Nor is it told of changes: every step reads the spreadsheet anew.
  onChange: () => () => undefined,
});
