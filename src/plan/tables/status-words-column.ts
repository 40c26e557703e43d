import { share, type Content } from '../columns/content';
import { inTime, isPeriodic } from './column-clash';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';

/** Nearly every cell is a status word: a remark or a judgement of some sort would hold other words too. */
const NEARLY_ALL = 0.9;
const FEWEST = 3;
const FEW_SENTENCES = 0.2;

const mayGive: ReadonlySet<string> = new Set(['unknown', 'comment', 'area', 'priority', 'resources']);
/** Of those, the ones that a heading plainly names as something else than how it stands. */
const saysElse: ReadonlySet<string> = new Set(['area', 'priority', 'resources']);
/** Beside a status, only a column that has no sense of its own, or remarks, may be the newer one. */
const mayRival: ReadonlySet<string> = new Set(['unknown', 'comment']);

/** "Ny status", "Updated status", "Läget nu": filled where something has changed, however few the rows. */
const isNewer = ({ header }: ColumnDraft): boolean =>
  /(?<!\p{L})(?:aktuell\p{L}*|ny|nya|nytt|nu|senaste|uppdatera\p{L}*|current|latest|new|now|revised|updated)(?!\p{L})/u.test(
    header?.heading.key ?? '',
  );

/** Its own heading says status as well ("Status helår", "Slutstatus"): it has lost to another column and is none the less one. */
const isSecond = ({ more }: ColumnDraft): boolean => more === 'secondStatus';

const isOfStatuses = (draft: ColumnDraft): boolean => {
  const { content, isSettled } = draft;
  const isEnough =
    isNewer(draft) || isSecond(draft)
      ? content.filled > 0
      : content.filled >= FEWEST && content.distinct >= 2 && content.ticks < content.filled;
  return !isSettled && isEnough && holdsStatuses(content);
};

const holdsStatuses = (content: Content): boolean =>
  content.texts === content.filled && share(content.statuses, content) >= NEARLY_ALL;

/** In most rows, and in a word or two: how it stands, rather than a remark in some of them. */
const isSaidShortly = (draft: ColumnDraft): boolean => {
  const { content } = draft;
  return (
    (isNewer(draft) || isSecond(draft) || content.filled * 2 >= content.rows) &&
    share(content.sentences, content) <= FEW_SENTENCES
  );
};

/** How it stood, or whether it is done: no rival of how it stands. */
const isNoRival = ({ header, more }: ColumnDraft): boolean =>
  more === 'earlier' ||
  /^(?:tidigare|föregående|förra|previous|former|earlier|initial|ursprunglig)|(?<!\p{L})(?:start|last (?:month|year|quarter)|förra \p{L}+)$|^(?:klar|genomförd|utförd|done|completed?|closed|stängd|åtgärdad)\p{L}?\??$/u.test(
    header?.heading.key ?? '',
  );

const isPlainStatus = ({ field, more }: ColumnDraft): boolean => field === 'status' && more === undefined;

/** Columns that are each of a time: the newest counts, and is asked about. */
function takeNewest(dated: readonly ColumnDraft[]): void {
  const last = dated.at(-1);
  if (!last) return;
  for (const draft of dated) if (draft !== last) take(draft, sense('status', 'likely', 'earlier'));
  take(last, sense('status', 'guess'));
  last.rivals = ['status'];
  last.contenders = dated.slice(0, -1);
}

/** Another column of nothing but status words beside the status: which of them counts is asked, once. */
function askWhichCounts(status: ColumnDraft, rivals: readonly ColumnDraft[]): void {
  const last = rivals.at(-1);
  if (!last) return;
  const [asked, other] = status.certainty === 'guess' ? [status, last] : [last, status];
  if (asked === last) take(last, sense('unknown', 'guess'));
  else take(last, sense('unknown', 'likely', 'secondStatus'));
  asked.rivals = ['status'];
  asked.contenders = [other];
}

/** "Communicated", "Publicerad": one step of the work, said by a participle that is no word for being done. */
const isOfOneStep = ({ header }: ColumnDraft): boolean =>
  /^\p{L}{4,}(?:ed|[ae]d|at)$/u.test(header?.heading.key ?? '') &&
  (header?.heading.leanings ?? []).every(({ column }) => column.field !== 'status');

/**
 * Where no column says how things stand, the one column of nothing but status words does, whatever its heading. Of several
 * ("2026-01-15", "2026-03-12") the newest is asked about; beside a status, which of the two counts is.
 */
export function settleStatusWords(drafts: readonly ColumnDraft[]): void {
  if (drafts.some(({ field, isSettled }) => field === 'percent' || (field === 'status' && isSettled))) return;
  const [status] = drafts.filter(isPlainStatus);
  const may = status ? mayRival : mayGive;
  const ofStatuses = drafts.filter(
    (draft) =>
      may.has(draft.field) && (!status || (isSaidShortly(draft) && !isNoRival(draft))) && isOfStatuses(draft),
  );
  const last = ofStatuses.at(-1);
  if (!last) return;
  const all = drafts.filter((draft) => ofStatuses.includes(draft) || isPlainStatus(draft));
  const named = last.header?.heading.readings.find(
    ({ field, certainty }) => certainty === 'certain' && saysElse.has(field),
  )?.field;
  const dated = all.length > 1 && all.every(isPeriodic) ? inTime(all) : undefined;
  if (dated) takeNewest(dated);
  else if (status) askWhichCounts(status, ofStatuses);
  else if (drafts.some(({ field }) => field === 'status')) return;
  else if (ofStatuses.length === 1 && named) {
    // "Prioritet" full of status words: the heading says another thing than the cells.
    take(last, sense('status', 'guess'));
    last.rivals = ['status', named];
  } else if (ofStatuses.length === 1 && isOfOneStep(last)) {
    take(last, sense('status', 'guess'));
    last.rivals = ['status'];
  } else if (ofStatuses.length === 1) take(last, sense('status', 'likely'));
  else {
    take(last, sense('status', 'guess'));
    last.rivals = ['status'];
    last.contenders = ofStatuses.slice(0, -1);
  }
}

/** "Permit status", "Avtalsstatus": how something else stands than the action. */
const statusOfElse =
  /^(?:permit|verification|approval|funding|budget|contract|payment|invoice|licen[cs]e|legal|compliance|evidence|test|procurement|training|communications?|consent|insurance|supplier|order|risk)[ -]status$|^(?:tillstånds?|bygglovs?|verifierings|godkännande|finansierings|budget|avtals?|kontrakts?|betalnings|faktura|licens|efterlevnads|test|upphandlings|utbildnings|kommunikations|risk|leverantörs|order|försäkrings)-?status$/u;

/** Asks whether what is said of a permit, a contract or a risk is how the action stands too. */
export function askStatusOfElse(drafts: readonly ColumnDraft[]): void {
  for (const draft of drafts) {
    if (draft.field !== 'status' || draft.more !== undefined || draft.isSettled) continue;
    if (!statusOfElse.test(draft.header?.heading.key ?? '')) continue;
    draft.certainty = 'guess';
    draft.rivals = ['status'];
  }
}
