import type { Address } from '../../book/area';
import type { YearAnswer } from '../../conversation/conversation';
import { yearChoices } from '../../jobs/year-change/year-answer';
import type { Fields } from './draft-fields';
import { addressIn, isFields } from './draft-fields';
import type { KeptYearAnswer } from './year-page';

const texts = ['deadline', 'reason', 'decision'] as const;

function answerIn(found: Fields): YearAnswer | undefined {
  const at = addressIn(found['at']);
  const choice = yearChoices.find((one) => one === found['choice']);
  if (!at || !choice) return undefined;
  const said = texts.flatMap((name) => {
    const text = found[name];
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  const same: Address | null | undefined = found['same'] === null ? null : addressIn(found['same']);
  return { at, choice, ...Object.fromEntries(said), ...(same === undefined ? {} : { same }) };
}

/** The answers of the change of year that a draft keeps; what is none is left out. */
export const keptYearIn = (found: unknown): readonly KeptYearAnswer[] =>
  (Array.isArray(found) ? (found as readonly unknown[]) : []).flatMap((one) => {
    if (!isFields(one) || !isFields(one['answer'])) return [];
    const { key, title } = one;
    const answer = answerIn(one['answer']);
    return typeof key === 'string' && typeof title === 'string' && answer ? [{ key, title, answer }] : [];
  });
