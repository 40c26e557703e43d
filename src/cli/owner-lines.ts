import type { OwnersFigures } from '../jobs/job';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

type Text = typeof svCli;

const MOST_LINES = 40;
const LONGEST_NAME = 40;

/** Separates the texts of two mails. */
const RULE = '-'.repeat(72);

const shown = (name: string, text: Text): string => printable(name, LONGEST_NAME) || text.ownerMissing;

const isOpen = ({ remaining, unclear }: OwnersFigures['owners'][number]): boolean => remaining + unclear > 0;

/** One line for each owner with something open, or for the one owner who was asked for. */
export function ownerLines({ owners }: OwnersFigures, text: Text): readonly string[] {
  const meant = owners.length === 1 ? owners : owners.filter(isOpen);
  const lines = meant.slice(0, MOST_LINES);
  const width = Math.max(0, ...lines.map(({ name }) => shown(name, text).length));
  return [
    '',
    text.perOwner,
    ...lines.map((owner) => `  ${shown(owner.name, text).padEnd(width)}  ${text.ownerStands(owner)}`),
    ...(meant.length > MOST_LINES ? [`  ${text.more(meant.length - MOST_LINES)}`] : []),
    ...(meant.length < owners.length ? [`  ${text.withNothingOpen(owners.length - meant.length)}`] : []),
  ];
}

/** The texts of the mails, to copy: of the owner asked for, or of all who have something open. */
export function letters({ owners }: OwnersFigures, text: Text): readonly string[] {
  const meant = owners.length === 1 ? owners : owners.filter(isOpen);
  const written = meant.flatMap(({ letter }) => (letter === null ? [] : [letter]));
  if (written.length === 0) return [text.noLetter];
  return written.flatMap((letter, index) => [
    ...(index === 0 ? [] : [RULE, '']),
    ...letter.split('\n').map((line) => printable(line, 2_000)),
  ]);
}

/** Says that the name given matches no single owner, and lists the owners it may mean. */
export const noSuchOwner = (
  asked: string,
  { candidates }: Pick<OwnersFigures, 'candidates'>,
  text: Text,
): string =>
  text.noSuchOwner(
    printable(asked),
    candidates.slice(0, MOST_LINES).map((name) => printable(name, LONGEST_NAME)),
  );
