import type { PointKey } from './agenda-points';
import { standardNamed, type StandardName } from './standards';

interface Preset {
  /** In their order. */
  readonly points: readonly PointKey[];
  /** The standard of which nothing is missing in it. */
  readonly claims?: StandardName;
}

/** All that ISO 14001 asks for. */
const complete = [
  'opening',
  'previous',
  'context',
  'stakeholders',
  'compliance',
  'risks',
  'goals',
  'plan',
  'performance',
  'audit',
  'resources',
  'nextPlan',
  'improvement',
  'direction',
  'conclusion',
  'close',
] as const satisfies readonly PointKey[];

/** Lists of points to begin with. The first is that of an agenda for which nobody has chosen: the deck of KTH's schools. */
const table = {
  deck: {
    points: ['opening', 'previous', 'plan', 'goals', 'nextPlan', 'audit', 'climatePot', 'cycle', 'close'],
  },
  /** KTH's template of slides. */
  kth: {
    points: [
      'meetingOpens',
      'checker',
      'opening',
      'previous',
      'audit',
      'stakeholders',
      'compliance',
      'performance',
      'goals',
      'plan',
      'nextPlan',
      'risks',
      'resources',
      'improvement',
      'conclusion',
      'other',
      'close',
    ],
  },
  'iso-2015': { points: complete, claims: '14001:2015' },
  'iso-2026': { points: complete, claims: '14001:2026' },
  /** A short review in spring, when the external audit has been. */
  spring: { points: ['opening', 'previous', 'plan', 'externalAudit', 'other', 'close'] },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof table;

export const presets: Readonly<Record<PresetName, Preset>> = table;

export const presetNames = Object.keys(table) as readonly PresetName[];

export const DEFAULT_PRESET: PresetName = 'deck';

/** The preset of that name, in capitals or not; or the one that claims the standard of that name. */
export function presetNamed(name: string | undefined): PresetName | undefined {
  const plain = name?.trim().toLowerCase();
  const standard = standardNamed(name);
  return presetNames.find(
    (known) => known === plain || (standard !== undefined && presets[known].claims === standard),
  );
}

/** The standard of that name; or the one that the preset of that name claims. */
export function standardOrClaimed(name: string | undefined): StandardName | undefined {
  const preset = presetNamed(name);
  return standardNamed(name) ?? (preset && presets[preset].claims);
}
