import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { cellName } from '../../book/area';
import type { Look, Meeting as MeetingForm } from '../../conversation/conversation';
import { dayLanguages } from '../model/day-languages';
import { plansIn } from '../model/plans';
import { meetingChecks, type MeetingCheck } from '../model/meeting-checks';
import { AgendaPoints } from './agenda-points';
import { CentralText } from './central';
import { CellLink } from './cell-link';
import { CloseYear } from './close-year';
import { CycleAndPot } from './cycle-and-pot';
import { LaterHandouts } from './later-handouts';
import { MakeMinutes } from './make-minutes';
import { PastedFindings } from './pasted-findings';
import type { View } from './view';

type FieldName = keyof MeetingForm;

const fieldOf = (check: MeetingCheck): FieldName => (check.kind === 'no-such-day' ? 'date' : check.field);

function checkText(view: View, check: MeetingCheck): string {
  const { meeting } = view.text;
  switch (check.kind) {
    case 'missing':
      return meeting.missing[check.field];
    case 'no-such-day':
      return meeting.noDay;
    case 'same-person':
      return check.field === 'absent'
        ? meeting.bothThere(check.name, meeting.fields[check.as])
        : meeting.samePerson[check.as === 'secretary' ? 'secretary' : 'chair'];
    case 'not-before':
      return meeting.notBefore;
  }
}

interface FieldGiven {
  readonly view: View;
  readonly name: FieldName;
  /** Beside what was typed: how it is read. */
  readonly reading?: string;
  readonly checks: readonly MeetingCheck[];
}

function Field({ view, name, reading, checks }: FieldGiven): VNode {
  const { text, state, send } = view;
  const notes = checks.filter((check) => fieldOf(check) === name);
  const isWrong = notes.some(({ kind }) => kind !== 'missing');
  const id = `meeting-${name}-note`;
  const hasNote = notes.length > 0 || reading !== undefined;
  const { settings, meetingCells } = state.look ?? {};
  // What has been typed since is the person's own.
  const source = state.meeting[name] === settings?.meeting[name] ? meetingCells?.[name] : undefined;
  return (
    <div class="field">
      <label for={`meeting-${name}`}>{text.meeting.fields[name]}</label>
      <input
        id={`meeting-${name}`}
        value={state.meeting[name] ?? ''}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={hasNote ? id : undefined}
        onInput={({ currentTarget }) =>
          send({ kind: 'meeting-changed', meeting: { ...state.meeting, [name]: currentTarget.value } })
        }
      />
      {hasNote && (
        <p id={id} class={isWrong ? 'remark wrong' : 'remark'}>
          {notes.map((check) => checkText(view, check)).join(' ') || reading}
        </p>
      )}
      {source && (
        <p class="remark">
          {text.meeting.from}{' '}
          <CellLink
            view={view}
            at={source}
            label={`${source.sheet} ${cellName(source.row, source.column)}`}
          />
        </p>
      )}
    </div>
  );
}

/** What most meetings do without until they are held. */
const moreFields = ['kind', 'registry', 'previous', 'invited', 'present', 'absent'] as const;

/** The third tab: the meeting, and what its agenda can draw on. */
export function Meeting({ view, look }: { readonly view: View; readonly look: Look }): VNode {
  const { text, state, language, desk } = view;
  const { meeting } = state;
  const [isMore, setMore] = useState(false);
  const year = Number(desk.today().slice(0, 4));
  const languages = dayLanguages(language, state);
  const dayOf = (typed = ''): ReturnType<typeof desk.readDay> => desk.readDay(typed, { languages, year });
  const isoOf = (day: ReturnType<typeof dayOf>): string | null =>
    day.kind === 'day' ? day.value.date : null;
  const day = dayOf(meeting.date);
  const { problems } = text;
  const reading =
    day.kind === 'day'
      ? text.meeting.day(day.value.date, problems.weekdays[day.weekday - 1] ?? '')
      : undefined;
  const days = { date: isoOf(day), previous: isoOf(dayOf(meeting.previous)) };
  const checks = meetingChecks(meeting, days);
  const field = { view, checks };
  const isWrong = checks.some((check) => moreFields.some((name) => name === fieldOf(check)));
  const said = moreFields.filter((name) => (meeting[name] ?? '') !== '');
  return (
    <>
      <h1 tabIndex={-1}>{text.meeting.title}</h1>
      <div class="two">
        <Field {...field} name="date" {...(reading === undefined ? {} : { reading })} />
        <Field {...field} name="time" />
      </div>
      <Field {...field} name="place" />
      <Field {...field} name="chair" />
      <Field {...field} name="secretary" />
      <Field {...field} name="checker" />
      <p>
        <button
          id="more-of-meeting"
          type="button"
          class="link"
          aria-expanded={isMore || isWrong}
          onClick={() => setMore(!isMore)}
        >
          {text.meeting.more}
        </button>
        {!isMore && !isWrong && said.length > 0 && (
          <small> {said.map((name) => text.meeting.fields[name]).join(' · ')}</small>
        )}
      </p>
      {(isMore || isWrong) && moreFields.map((name) => <Field key={name} {...field} name={name} />)}
      <AgendaPoints view={view} report={look.report} />
      <MakeMinutes view={view} report={look.report} />
      <LaterHandouts view={view} />
      <PastedFindings view={view} />
      {plansIn(look.report).length > 0 && <CloseYear view={view} />}
      <CycleAndPot view={view} report={look.report} />
      {plansIn(look.report).length > 0 && <CentralText view={view} />}
      {plansIn(look.report).length > 0 && (
        <>
          <h2>{text.meeting.owners}</h2>
          <button
            type="button"
            id="owner-pages"
            class="link"
            onClick={() => view.order({ kind: 'preview', job: 'owners' })}
          >
            {text.meeting.ownerPages}
          </button>
        </>
      )}
    </>
  );
}
