import type { GuideLanguage } from '../../src/text/guide-pages';
import type { Problem, ProblemCode } from '../../src/plan/reading';

/** What a sentence about a problem is filled in with: that of a workbook as people have them. */
export type ProblemExample = Partial<
  Pick<Problem, 'found' | 'candidates' | 'cells' | 'columns' | 'severity'>
>;

const rows = {
  sv: { action: 'Å-08', finding: 'F3', nonconformity: 'AV1', decision: 'B-2020-11-2', sheet: 'Plan 2020' },
  en: { action: 'ACT-08', finding: 'S3', nonconformity: 'NC1', decision: 'B-2020-11-2', sheet: 'Plan 2020' },
};

/** Problems whose sentence names a row or a sheet, and which. */
const about: Readonly<Record<keyof (typeof rows)['sv'], readonly ProblemCode[]>> = {
  action: [
    'dropped-without-reason',
    'reopened-without-reason',
    'changed-source',
    'differing-source',
    'new-in-source',
    'added-to-source',
    'removed-from-source',
    'changed-reading',
    'year-open',
    'year-same',
    'year-reason',
    'year-unnumbered',
    'year-no-such-action',
    'moved-again',
    'moved-in-circle',
    'no-such-reference',
    'ambiguous-reference',
    'duplicate-id',
  ],
  finding: [
    'finding-without-action',
    'finding-overdue',
    'finding-with-all-done',
    'closed-with-open-actions',
    'refused-without-reason',
    'unknown-finding-kind',
    'positive-with-action',
  ],
  nonconformity: [
    'nonconformity-without-cause',
    'nonconformity-without-requirement',
    'nonconformity-without-effect-check',
    'closed-by-own-owner',
  ],
  decision: [
    'withdrawn-decision',
    'unlisted-decision',
    'unassigned-decision',
    'decision-not-entered',
    'dropped-action',
  ],
  sheet: ['protected-sheet', 'new-rows-protected', 'name-taken'],
};

type Said = Readonly<Record<string, Readonly<Record<GuideLanguage, ProblemExample>>>>;

const same = (example: ProblemExample): Readonly<Record<GuideLanguage, ProblemExample>> => ({
  sv: example,
  en: example,
});
const each = (sv: ProblemExample, en: ProblemExample): Readonly<Record<GuideLanguage, ProblemExample>> => ({
  sv,
  en,
});

/** What else the sentences say. */
const said: Said = {
  'unknown-status': each({ found: 'klart för våren' }, { found: 'done for the spring' }),
  'status-against-day': each(
    { found: 'Pågår', candidates: ['2020-06-15'] },
    { found: 'In progress', candidates: ['2020-06-15'] },
  ),
  'struck-out': each({ found: 'Pågår' }, { found: 'In progress' }),
  'struck-deadline': same({ found: '2020-10-16' }),
  'ambiguous-deadline': each(
    { found: '25.8', candidates: ['2020-08-25'] },
    { found: '1/3', candidates: ['2020-03-01', '2020-01-03'] },
  ),
  'placeholder-deadline': each({ found: 'den XX' }, { found: 'TBD' }),
  'unsure-owner': each(
    { found: 'Bo Ek / Anna Berg', candidates: ['Bo Ek', 'Anna Berg'] },
    { found: 'Bo Ek / Anna Berg', candidates: ['Bo Ek', 'Anna Berg'] },
  ),
  'formula-error': same({ found: '#REF!' }),
  'formula-without-result': same({ found: 'Status' }),
  'unnamed-heading': each({ found: 'Revision' }, { found: 'Audit' }),
  'doubtful-heading': each(
    { found: 'Uppföljning', candidates: ['status', 'comment'] },
    { found: 'Follow-up', candidates: ['status', 'comment'] },
  ),
  'several-headings': each(
    { found: 'Status', cells: ['Status A', 'Status B'] },
    { found: 'Status', cells: ['Status A', 'Status B'] },
  ),
  'listed-row': each({ found: 'Antal åtgärder' }, { found: 'Number of actions' }),
  'mixed-kinds': each({ found: '2', cells: ['Risk', 'Fråga'] }, { found: '2', cells: ['Risk', 'Question'] }),
  'unsure-band': each({ found: 'Miljögruppen' }, { found: 'The environment group' }),
  'action-or-heading': each({ found: 'Källsortering' }, { found: 'Waste sorting' }),
  'same-actions': each(
    { found: '12', candidates: ['Plan 2020', 'Kopia'] },
    { found: '12', candidates: ['Plan 2020', 'Copy'] },
  ),
  'near-miss': each({ found: 'ansvarig saknas' }, { found: 'no owner' }),
  'status-board': each({ found: 'Att göra, Pågår, Klart' }, { found: 'To do, Doing, Done' }),
  'unsure-table': same({ candidates: ['actions'] }),
  'unsure-kind': same({ candidates: ['actions', 'findings'] }),
  'row-outside': each({ found: 'Byt lampor' }, { found: 'Change lamps' }),
  'year-without-actions': same({ found: '2022', candidates: ['2020', '2021'] }),
  'open-elsewhere': same({ found: '2', candidates: ['2019'] }),
  'no-such-reference': each({ found: 'Å-99' }, { found: 'ACT-99' }),
  'ambiguous-reference': each(
    { found: 'Å-1', candidates: ['Å-1', 'Å-10'] },
    { found: 'ACT-1', candidates: ['ACT-1', 'ACT-10'] },
  ),
  'finding-overdue': same({ candidates: ['2020-06-30'] }),
  'finding-with-all-done': each({ candidates: ['Å-02', 'Å-03'] }, { candidates: ['ACT-02', 'ACT-03'] }),
  'closed-with-open-actions': each({ candidates: ['Å-10'] }, { candidates: ['ACT-10'] }),
  'closed-by-own-owner': same({ candidates: ['Bo Ek'] }),
  'changed-source': each({ candidates: ['Pågår', 'Klar'] }, { candidates: ['In progress', 'Done'] }),
  'differing-source': each({ candidates: ['Klar', 'Väntar'] }, { candidates: ['Done', 'Waiting'] }),
  'changed-reading': each({ candidates: ['Pågår', 'Oklart'] }, { candidates: ['In progress', 'Unclear'] }),
  'no-room': each({ found: 'Nummer' }, { found: 'Number' }),
  'damaged-part': same({ found: 'xl/comments1.xml' }),
  'new-rows-blocked': each({ found: 'Summa' }, { found: 'Total' }),
  'new-rows-grouped': each({ found: 'Mål 3' }, { found: 'Goal 3' }),
  'missing-role': each({ found: 'Ordförande' }, { found: 'Chair' }),
  'double-role': each(
    { found: 'Eva Berg', candidates: ['ordförande', 'justerare'] },
    { found: 'Eva Berg', candidates: ['chair', 'minutes checker'] },
  ),
  'differing-role': each(
    { found: 'Ordförande', candidates: ['Eva Berg', 'Bo Ek'] },
    { found: 'Chair', candidates: ['Eva Berg', 'Bo Ek'] },
  ),
  'differing-meeting-date': same({ found: '2020-04-06', candidates: ['2020-04-08'] }),
  'previous-not-before': same({ found: '2021-04-06', candidates: ['2020-11-24'] }),
  'two-meetings': each(
    { found: '2020-11-24', candidates: ['Protokoll A', 'Protokoll B'] },
    { found: '2020-11-24', candidates: ['Minutes A', 'Minutes B'] },
  ),
  'absent-role': each(
    { found: 'Eva Berg', candidates: ['ordförande', 'frånvarande'] },
    { found: 'Eva Berg', candidates: ['chair', 'absent'] },
  ),
  'held-meeting': same({ found: '2020-11-24' }),
  'coming-meeting': same({ found: '2020-11-24' }),
  'missing-in-minutes': each({ found: 'Närvarande' }, { found: 'Present' }),
  'differing-minutes': each({ candidates: ['Ja', 'Nej'] }, { candidates: ['Yes', 'No'] }),
  'withdrawn-decision': each(
    { candidates: ['Protokoll 2020-11-24'] },
    { candidates: ['Minutes 2020-11-24'] },
  ),
  'who-without-decision': each(
    { found: 'Klimatpott', candidates: ['Bo Ek'] },
    { found: 'Climate pot', candidates: ['Bo Ek'] },
  ),
  'same-meeting': same({ found: '2020-11-24', candidates: ['2020-11-26'] }),
  'minuted-before': same({ found: '2020-11-24', candidates: ['3'] }),
  'dropped-action': each({ candidates: ['Å-05'] }, { candidates: ['ACT-05'] }),
  'year-unsaid': same({ candidates: ['2019', '2021'] }),
  'year-same': each({ candidates: ['Å-27'] }, { candidates: ['ACT-27'] }),
  'year-no-column': each({ candidates: ['Resurser'] }, { candidates: ['Resources'] }),
  'year-several-plans': each(
    { candidates: ['Plan 2021', 'Förslag 2021'] },
    { candidates: ['Plan 2021', 'Proposal 2021'] },
  ),
  'moved-again': same({ candidates: ['3'] }),
  'answer-unlink': each({ found: 'se Å-10' }, { found: 'see ACT-10' }),
  'no-such-month': each({ found: 'Vår' }, { found: 'Spring' }),
  'day-outside-month': each(
    { found: 'Revision 3 maj', candidates: ['april'] },
    { found: 'Audit 3 May', candidates: ['April'] },
  ),
  'same-day': each(
    { found: '2021-04-19', candidates: ['Extern revision', 'Ledningens genomgång'] },
    { found: '2021-04-19', candidates: ['External audit', 'Management review'] },
  ),
  'negative-amount': same({ found: '−500' }),
  'pot-overspent': same({ found: '12 000' }),
};

/** What the sentence about this problem is filled in with in the guide. */
export function problemExample(code: ProblemCode, language: GuideLanguage): ProblemExample {
  const kind = (Object.keys(about) as (keyof typeof about)[]).find((one) => about[one].includes(code));
  return { ...(kind === undefined ? {} : { found: rows[language][kind] }), ...said[code]?.[language] };
}
