import type { Field, TableKind } from '../../plan/field';
import type { Problem } from '../../plan/reading';
import {
  deadlineMissing,
  fields,
  noPlanFound,
  otherList,
  ownerMissing,
  statusMissing,
  tableAsked,
} from './glossary';
import { countedTwice, either, listed, quotedAfter } from './grammar';
import { meetingProblemsEn } from './meeting-problems';
import type { problemSv } from '../sv/problems';

const quoted = ({ found }: Problem): string => quotedAfter(found);
const options = (problem: Problem): string =>
  problem.candidates === undefined || problem.candidates.length === 0
    ? ''
    : ` Does it mean ${either(problem.candidates)}?`;

const isKind = (text: string): text is TableKind => Object.hasOwn(tableAsked, text);
const kindsAsked = ({ candidates = [] }: Problem): string =>
  either(
    candidates.flatMap((kind) => (isKind(kind) ? [tableAsked[kind]] : kind === 'none' ? [otherList] : [])),
  ) || tableAsked.actions;
const isField = (text: string): text is Field => Object.hasOwn(fields, text);
const fieldsAsked = ({ candidates = [] }: Problem): readonly string[] =>
  candidates.map((field) => (isField(field) ? `“${fields[field]}”` : field));

const chooseStatus = 'Choose one from the list.';
const forAllAlike = 'The answer holds for all such headings on the sheet.';
const notAnswered = 'The answer was not written:';

/** What is the matter with a cell and what to do about it, in English. */
export const problemEn: typeof problemSv = {
  'unknown-status': (p) => `The status${quoted(p)} cannot be read. ${chooseStatus}`,
  'missing-status': () => `${statusMissing}. ${chooseStatus}`,
  'status-against-day': (p) =>
    `The status is${quoted(p)}, but the day of completion is ${listed(p.candidates ?? [])}. Choose the status that holds, or correct the day.`,
  'struck-out': (p) =>
    `The action is struck through but its status is${quoted(p)}. Choose the status that holds: the same again, if it stands.`,
  'struck-deadline': (p) =>
    `The due date${quoted(p)} is struck through but counts. Enter the one that holds: the same again, if it stands.`,
  'ambiguous-deadline': (p) =>
    `The due date${quoted(p)} can be read in several ways or names no day.${options(p)} Enter a date.`,
  'missing-deadline': () => `${deadlineMissing}. Enter a date or “ongoing”.`,
  'placeholder-deadline': (p) => `The due date${quoted(p)} is not filled in. Enter a date.`,
  'missing-owner': () => `${ownerMissing}.`,
  'unsure-owner': (p) => `It is not clear who is responsible:${quoted(p)}.${options(p)} Enter a name.`,
  'missing-title': () => 'The row has details but no action. Say what is to be done or delete the row.',
  'duplicate-id': (p) => `The number${quoted(p)} stands on several rows. Give each row its own.`,
  'formula-error': (p) => `The cell shows the error${quoted(p)}. Mend the formula.`,
  'formula-without-result': (p) =>
    `The formulas in the column${quoted(p)} have no stored results. Open the file in Excel, save it and run again.`,
  'unnamed-heading': (p) => `The column${quoted(p)} is not recognised. It is kept as it is.`,
  'doubtful-heading': (p) =>
    p.columns
      ? `Several columns may be ${fieldsAsked(p)[0] ?? ''}: ${listed(p.columns.map(({ heading }) => `“${heading}”`))}. ${p.isUnread ? 'None of them is read now.' : `“${p.columns[0]?.heading ?? ''}” is read now.`} Which one counts?`
      : `The column${quoted(p)} is read with doubt.${options({ ...p, candidates: fieldsAsked(p) })}`,
  'several-headings': (p) =>
    p.cells
      ? `Each unit has a status of its own (${p.cells.join(', ')}). None of them is counted until you say which one stands for the whole action.`
      : `Several columns may be${quoted(p)}. Say which one counts.`,
  'merged-cells': () => 'Merged cells in the plan: the value is read for every row it covers.',
  'no-such-reference': (p) => `The reference${quoted(p)} points to something that is not in the workbook.`,
  'ambiguous-reference': (p) => `The reference${quoted(p)} may point to several rows.${options(p)}`,
  'finding-without-action': (p) => `No action answers the finding${quoted(p)}.`,
  'nonconformity-without-cause': (p) =>
    p.severity === 'note'
      ? 'The list has no column for root causes.'
      : `The nonconformity${quoted(p)} has no root cause.`,
  'nonconformity-without-requirement': (p) =>
    `The nonconformity${quoted(p)} does not say which requirement is not met.`,
  'nonconformity-without-effect-check': (p) =>
    `The nonconformity${quoted(p)} is closed without an effect check.`,
  'positive-with-action': (p) => `The positive observation${quoted(p)} has an action. Is the type right?`,
  'finding-overdue': (p) => `The finding${quoted(p)} was due ${listed(p.candidates ?? [])} and is open.`,
  'finding-with-all-done': (p) =>
    `All that answers the finding${quoted(p)} is done (${listed(p.candidates ?? [])}). Is it closed? ${chooseStatus}`,
  'closed-with-open-actions': (p) =>
    `The finding${quoted(p)} is closed, but still to be done: ${listed(p.candidates ?? [])}.`,
  'closed-by-own-owner': (p) =>
    `The nonconformity${quoted(p)} is closed by ${listed(p.candidates ?? [])}, who is responsible for its action. Have somebody else check it.`,
  'refused-without-reason': (p) => `The suggestion${quoted(p)} is refused. Write why.`,
  'dropped-without-reason': (p) =>
    `The action${quoted(p)} is cancelled or moved. Write why, or by which decision.`,
  'reopened-without-reason': (p) => `The action${quoted(p)} was done and is open again. Write why.`,
  'unknown-finding-kind': (p) =>
    `It is not clear whether${quoted(p)} is a positive observation, an improvement suggestion or a nonconformity.`,
  'listed-row': (p) => `The row${quoted(p)} is not read as an action.`,
  'mixed-kinds': (p) =>
    p.found === '1'
      ? `By this column 1 row is not an action (${(p.cells ?? []).join(', ')}). It is counted all the same. Move it to a list of its own if it should not be.`
      : `By this column ${p.found ?? ''} rows are not actions (${(p.cells ?? []).join(', ')}). They are counted all the same. Move them to a list of their own if they should not be.`,
  'unsure-band': (p) =>
    p.candidates?.[0] === 'status'
      ? `Does${quoted(p)} say how the actions there stand?`
      : p.candidates?.[0] === 'area'
        ? `Do the rows below${quoted(p)} belong to what stands above, or are they a part of their own? ${forAllAlike}`
        : p.candidates?.[0] === 'deadline'
          ? `Are the actions below${quoted(p)} due then? ${forAllAlike}`
          : `Is${quoted(p)} the owner of the actions below? ${forAllAlike}`,
  'action-or-heading': (p) => `Is${quoted(p)} an action or a heading over the rows below?`,
  'same-actions': (p) =>
    `${countedTwice(p)} ${p.candidates?.length === 1 ? 'Is the table here a copy?' : 'Which sheet is the copy?'}`,
  'near-miss': (p) =>
    `The sheet looks like a plan but is not read as one${p.found === undefined ? '' : `: ${p.found}`}.`,
  'status-board': (p) =>
    `The sheet looks like a board (${p.found ?? ''}) and is not read: each card stands at its state there, and Planbok reads one action a row. Make a list with the headings Action, Owner, Due date and Status, one card a row.`,
  'no-plan': () => `${noPlanFound}. Is there one? Say on which sheet, and which column holds the actions.`,
  'unsure-table': (p) =>
    `Is this ${kindsAsked(p)}${p.found === undefined ? '' : ` (${p.found})`}? Say which column holds the actions, or that the sheet is no plan.`,
  'unsure-kind': (p) =>
    `Is the table ${kindsAsked(p)}${p.found === undefined ? '' : ` (${p.found})`}? It is read as the first.`,
  'row-outside': (p) => `The row${quoted(p)} is outside all tables and is not read.`,
  'year-without-actions': (p) =>
    `No plan in the workbook is for ${p.found ?? ''}.${options(p)} Say which year counts.`,
  'open-elsewhere': (p) =>
    `${p.found === '1' ? '1 open action' : `${p.found ?? ''} open actions`} in ${p.at.sheet} ${p.found === '1' ? 'is' : 'are'} not counted: that plan is for ${p.candidates?.[0] ?? ''}. Set ${p.found === '1' ? 'its status' : 'their status'} to done, cancelled or moved, or choose that year.`,
  'name-taken': (p) => `The sheet name${quoted(p)} is taken by a sheet that is not Planbok’s.`,
  'changed-source': (p) =>
    `The original has changed since the ordered plan was made, the action${quoted(p)}: ${(p.candidates ?? []).join(' → ')}. The proposal takes it over.`,
  'differing-source': (p) =>
    `The original and the ordered plan have both changed, the action${quoted(p)}: ${(p.candidates ?? []).join(' / ')}. Write the same in both places.`,
  'new-in-source': (p) =>
    `The action${quoted(p)} was written in the original after the ordered plan was made. The proposal adds it at the end of the ordered plan.`,
  'added-to-source': (p) =>
    `The action${quoted(p)} was written in the original after the ordered plan was made, and is not counted. Write it into the ordered plan.`,
  'removed-from-source': (p) =>
    `The action${quoted(p)} is gone from the original, but counts in the ordered plan.`,
  'changed-reading': (p) =>
    `The action${quoted(p)} is not counted as before once the plan is in order: ${(p.candidates ?? []).join(' → ')}. Correct the status or the deadline in the cell.`,
  'protected-workbook': () =>
    'The structure of the workbook is protected, so Planbok cannot add sheets. Remove the protection (Review, Protect Workbook) and run again.',
  'protected-sheet': (p) =>
    `The sheet${quoted(p)} is protected and is not changed. The plan is put in order on a new sheet instead.`,
  'no-room': (p) =>
    `The sheet has as many columns as it can have, so the column${quoted(p)} has no room. The plan therefore gets a new sheet.`,
  'too-wide': (p) =>
    `The plan has as many columns as a sheet can have: the column${quoted(p)} has no room, nor would it on a new sheet. The plan is therefore not put in order, but counts as it stands. Remove columns that are not needed and review again.`,
  'damaged-part': (p) =>
    `The part${quoted(p)} of the file is damaged. Planbok does not read it and leaves it as it is; Excel may want to repair the file.`,
  'answer-to-formula': () => `${notAnswered} a formula works the cell out. Change the formula instead.`,
  'answer-to-heading': () => `${notAnswered} the cell is a heading. Answer in the row’s own cell.`,
  'answer-in-merge': () => `${notAnswered} the cell lies inside a merged cell. Split it and answer again.`,
  'answer-protected': () => `${notAnswered} the sheet is protected. Unprotect it and answer again.`,
  'answer-elsewhere': () =>
    `${notAnswered} the cell belongs to no row that Planbok reads. Write it in the cell yourself.`,
  'answer-link': () =>
    'The link is not written: its cell is taken or protected, or the action has no number of its own. Write the action’s number beside the finding.',
  'answer-unlink': (p) =>
    `The link remains: a text says it${quoted(p)}, or a cell that is protected, merged or a formula. Change the cell itself.`,
  ...meetingProblemsEn,
  'year-unsaid': (p) =>
    `No plan is for the year that it is time to close.${options(p)} Say which one is to be closed.`,
  'year-open': (p) =>
    `The action${quoted(p)} is open although its year is being closed, or is closed. Is it done, moved (new deadline) or dropped (reason and decision)?`,
  'year-same': (p) =>
    `Is the action${quoted(p)} the same as ${listed(p.candidates ?? [])} in next year’s plan? It is not moved until you say.`,
  'year-reason': (p) =>
    `The action${quoted(p)} is to be dropped, but the reason or the decision is missing. Give both.`,
  'year-unnumbered': (p) =>
    `The action${quoted(p)} has no number that it alone has, or points in a circle, so it cannot be followed into the next plan. Give it a number of its own and run again.`,
  'year-no-column': (p) =>
    `The plan has no column for ${listed((p.candidates ?? []).map((one) => `“${one}”`))}: it stays in the old plan.`,
  'year-no-such-action': (p) =>
    `The answer about${quoted(p)} was not used: no action of the year’s plan is called that, or several are.`,
  'year-several-plans': (p) =>
    `Several sheets may be next year’s plan: ${listed(p.candidates ?? [])}. No row is moved until there is one, or one for each plan with the same name.`,
  'moved-again': (p) =>
    `The action${quoted(p)} has been moved ${p.candidates?.[0] ?? 'several'} times. Is it to be carried out or dropped?`,
  'moved-in-circle': (p) =>
    `The action${quoted(p)} is moved in a circle: what it comes from comes from it. Correct the number.`,
  'new-rows-blocked': (p) =>
    `No rows were added: ${p.found === undefined || p.found === '' ? 'something' : `“${p.found}”`} is in the way below the plan. Move it, or leave empty rows above it, and run again.`,
  'new-rows-grouped': (p) =>
    `No rows were added: the plan has headings between its rows, and a last row would belong to the last of them. Structure the plan first (the heading${quoted(p)}).`,
  'new-rows-protected': (p) =>
    `No rows were added: the sheet${quoted(p)} is protected. Unprotect it and run again.`,
  'no-such-month': (p) => `The time${quoted(p)} in the annual cycle is no month. Write the month in letters.`,
  'day-outside-month': (p) =>
    `The day in${quoted(p)} is not in ${either(p.candidates ?? [])}. Change the day or the month.`,
  'same-day': (p) => `${listed((p.candidates ?? []).map((one) => `“${one}”`))} clash on ${p.found ?? ''}.`,
  'negative-amount': (p) =>
    `The amount${quoted(p)} is below zero. Is it a correction, or should there be no minus?`,
  'pot-overspent': (p) => `The climate pot is overspent by SEK ${p.found ?? ''}.`,
};
