import { firstCharacter } from '../matching';

/** Colours by the names people give them; their English name stands for all. */
const names: readonly (readonly [string, string])[] = [
  ['green', 'grön grönt gröna green 🟢 🟩'],
  ['yellow', 'gul gult gula yellow amber 🟡 🟨'],
  ['orange', 'orange orangt 🟠 🟧'],
  ['red', 'röd rött röda red 🔴 🟥'],
  ['blue', 'blå blått blåa blue 🔵 🟦'],
  ['grey', 'grå grått gråa grey gray'],
  ['white', 'vit vitt vita white ⚪'],
  ['black', 'svart svarta black ⚫'],
  ['purple', 'lila purple 🟣'],
];

const byWord = new Map(
  names.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** The colour a folded text names ("grönt ljus", "🔴", "amber status"), as its English name. */
export function colourNamed(text: string): string | undefined {
  const bare = text.replace(
    / ?(?:ljus|light|markering|markerat|markerad|flagga|flag|status|färg|rag|ruta|rutor|cell|celler|rad|rader|fält|box|cells|row|rows|fill|shading|highlight)$/,
    '',
  );
  return byWord.get(bare) ?? byWord.get(firstCharacter(text));
}

/** The English name of a fill `RRGGBB`; `undefined` for white and what is not a colour. */
export function colourOfFill(fill: string): string | undefined {
  if (!/^[\da-f]{6}$/i.test(fill)) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  if (range < 24) return most > 240 ? undefined : most < 40 ? 'black' : 'grey';
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  const degrees = (sixth * 60 + 360) % 360;
  if (degrees < 20 || degrees >= 335) return 'red';
  if (degrees < 42) return 'orange';
  if (degrees < 70) return 'yellow';
  if (degrees < 170) return 'green';
  return degrees < 255 ? 'blue' : 'purple';
}
