import type { PresetName } from './agenda-presets';

/** A point in the list that a person has made in the pane. */
export interface PointChoice {
  /** That of the report; empty for a new point of her own. */
  readonly id: string;
  /** Only of a point that she has named; empty for the name that Planbok gives it. */
  readonly title?: string;
}

/** What a person asks for of the agenda's points. */
export interface AgendaRequest {
  /** The list of points to begin with; without it, the one that the workbook remembers. */
  readonly preset?: PresetName;
  /** All points, in their order. A point that is missing is left out, unless a person has written in it. */
  readonly points?: readonly PointChoice[];
}
