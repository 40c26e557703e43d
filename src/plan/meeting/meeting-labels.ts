import { folded } from '../matching';

/** What a line of label and value may say of a meeting. */
export const meetingParts = [
  'kind',
  'date',
  'time',
  'place',
  'chair',
  'secretary',
  'checker',
  'present',
  'absent',
  'invited',
  'registry',
  'next',
  'previous',
  'notesOut',
] as const;

export type MeetingPart = (typeof meetingParts)[number];

/** Labels as people write them, folded, without colon or number. */
const labels: Readonly<Record<MeetingPart, string>> = {
  kind: `kind of meeting|kind of review|meeting type|mötestyp|møtetype|slag av möte|type gjennomgang|type møte|type of meeting|type of review|typ av genomgång
    |typ av möte`,
  date: `dag|dato|dato for møtet|dato og tid|dato/tid|tid og dato|møtedag|møtedato|date|date and time|date of meeting|date of the meeting|datum|datum för mötet|datum och tid|datum/tid
    |meeting date|mötesdag|mötesdatum|tid och datum`,
  time: `clock|klokken|klokkeslett|møtetid|tidspunkt|klockan|klockslag|meeting time|mötestid|tid|tidpunkt|time|time of meeting`,
  place: `location|møterom|møtested|sted|tid og sted|lokal|meeting place|meeting room|mötesplats|mötesrum|place|plats|room|rum|sal|tid och plats|venue`,
  chair: `chair|ledes av|møteleder|møteleder for møtet|møtets leder|ordstyrer|chair of the meeting|chaired by|chairman|chairperson|chairwoman|leds av|meeting chair|möteschef|mötesledare
    |mötesordförande|mötets ordförande|ordf|ordförande|ordförande för mötet`,
  secretary: `antecknare|møtesekretær|referent|referent for møtet|referat ved|sekretær|protokollfører|meeting secretary|minute taker|minutes by|minutes taken by|minutes taker|mötessekreterare
    |mötets sekreterare|note taker|notes by|notetaker|protokollförare|protokollsekreterare|sekr|sekreterare
    |sekreterare för mötet|secretary|secretary of the meeting|vid protokollet`,
  checker: `adjuster|godkjenner av referatet|godkjennes av|medunderskriver|medunderskrivere|protokollunderskriver|protokollvitne|underskriver|underskrivere|adjuster of minutes|adjuster of the minutes|approver of minutes|approver of the minutes|checker
    |just|justerande|justerare|justerare av protokollet|justeras|justeras av|justeringsman|justeringsmän
    |justeringsperson|justeringspersoner|minutes approved by|minutes approver|minutes checked by|minutes checker
    |minutes checkers|minutes reviewer|mötesjusterare|protokollet justeras av|protokolljusterare|protokollsjusterare`,
  present: `attendance|deltakere|deltakende|møtende|til stede|tilstede|attendees|deltagande|deltagare|in attendance|närvaro|närvarande|närvarande ledamöter|participants|present
    |those present`,
  absent: `absent|forfall|fravær|fraværende|ikke til stede|meldt forfall|absentees|anmält förhinder|apologies|apologies for absence|ej närvarande|frånvarande|frånvaro|förhinder|not present`,
  invited: `adjungerad|innkalt|innkalte|invitert|inviterte|adjungerade|also invited|guests|inbjuden|inbjudna|invited|invitees|kallad|kallade|summoned`,
  registry: `arkivsaksnummer|journalnummer|saksnr|saksnummer|case no|case number|diarienr|diarienummer|dnr|document no|document number|record no|record number|ref no|registration number
    |registry no|registry number|reg no|ärendenr|ärendenummer`,
  next: `dato for neste gjennomgang|dato for neste ledelsens gjennomgang|dato for neste møte|neste gjennomgang|neste ledelsens gjennomgang
    |neste møte|tid for neste ledelsens gjennomgang|tid for neste møte|tidspunkt for neste ledelsens gjennomgang|tidspunkt for neste møte|date and time of the next management review|date for next meeting|date of next meeting|date of next review
    |date of the next meeting|datum för nästa genomgång|datum för nästa ledningens genomgång|datum för nästa möte
    |kommande möte|next management review|next meeting|next meeting date|next review|nästa genomgång|nästa lg
    |nästa ledningens genomgång|nästa möte|nästa mötesdatum|nästa uppföljning|tid för nästa genomgång
    |tid för nästa ledningens genomgång|tid för nästa möte|tidpunkt för nästa ledningens genomgång
    |tidpunkt för nästa möte`,
  previous: `forrige gjennomgang|forrige ledelsens gjennomgang|forrige møte|siste møte|föregående genomgång|föregående ledningens genomgång|föregående möte|förra genomgången|förra mötet
    |last management review|last meeting|last review|previous management review|previous meeting|previous review
    |senaste genomgång|senaste ledningens genomgång|senaste möte|senaste mötet`,
  notesOut: `møtenotater sendes ut|møtenotatene sendes ut|møtenotater ut for kommentarer|referat ut for kommentarer|referatet sendes ut|anteckningar skickas ut|anteckningar ut|anteckningar ut för synpunkter|anteckningarna skickas ut
    |minutes out|minutes out for comments|minutes sent out|minutes sent out for comments|mötesanteckningar skickas ut
    |mötesanteckningar ut|mötesanteckningar ut för synpunkter|notes out|notes out for comments|notes sent out
    |notes sent out for comments|protokoll ut för synpunkter|utskick av anteckningar|utskick av mötesanteckningar`,
};

const partOfLabel: ReadonlyMap<string, MeetingPart> = new Map(
  meetingParts.flatMap((part) => labels[part].split('|').map((label) => [label.trim(), part] as const)),
);

const LONGEST_LABEL = 60;

export interface MeetingLabel {
  readonly part: MeetingPart;
  /** "Justerare 2": one of several, which do not contradict one another. */
  readonly isNumbered: boolean;
}

/** What a label names; `undefined` when the text is no label of a meeting. */
export function meetingLabel(text: string): MeetingLabel | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const said = folded(text)
    .replace(/^[•*·-]\s*/u, '')
    .replace(/[\s.:]+$/u, '');
  const whole = partOfLabel.get(said);
  if (whole) return { part: whole, isNumbered: false };
  const bare = said.replace(/[\s.]*(?:\(?[1-4]\)?|i{1,3})$/u, '');
  const numbered = bare === said ? undefined : partOfLabel.get(bare);
  return numbered ? { part: numbered, isNumbered: true } : undefined;
}
