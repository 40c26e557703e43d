import type { ButtonName } from '../../src/jobs/verbs';
import type { Language } from '../../src/plan/field';
import { enVerbs } from '../../src/text/en/verbs';
import { nbVerbs } from '../../src/text/nb/verbs';
import { svVerbs } from '../../src/text/sv/verbs';

/** The address of the server of `npm run excel:start`; `npm run manifest` replaces it by another. */
export const DEVELOPMENT = 'https://localhost:3000';

/** The sizes of icons that the ribbon asks for, in pixels. */
const SIZES = [16, 32, 80] as const;

/** The common prefix of the ids of a button and of its texts and pictures. */
const idOf = (name: ButtonName): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const eachSize = (line: (size: number) => string): string => SIZES.map(line).join('\n');

/** The button of a verb, which calls the function of the verb's name. */
export function control(name: ButtonName): string {
  const id = idOf(name);
  return `                <Control xsi:type="Button" id="Planbok.${id}">
                  <Label resid="${id}.Label" />
                  <Supertip>
                    <Title resid="${id}.Label" />
                    <Description resid="${id}.Tip" />
                  </Supertip>
                  <Icon>
${eachSize((size) => `                    <bt:Image size="${size}" resid="${id}.${size}" />`)}
                  </Icon>
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${name}</FunctionName>
                  </Action>
                </Control>`;
}

export const images = (name: ButtonName): string =>
  eachSize(
    (size) =>
      `        <bt:Image id="${idOf(name)}.${size}" DefaultValue="${DEVELOPMENT}/assets/${name}-${size}.png" />`,
  );

/** A text of the manifest in every language; whoever has Office in Nynorsk reads bokmål. */
export const inEach = (id: string, { sv, en, nb }: Readonly<Record<Language, string>>): string =>
  `        <bt:String id="${id}" DefaultValue="${escaped(sv)}">
          <bt:Override Locale="en-US" Value="${escaped(en)}" />
          <bt:Override Locale="nb-NO" Value="${escaped(nb)}" />
          <bt:Override Locale="nn-NO" Value="${escaped(nb)}" />
        </bt:String>`;

const words = { sv: svVerbs.ribbon, en: enVerbs.ribbon, nb: nbVerbs.ribbon };

const said = (name: ButtonName, part: 'label' | 'tip'): Readonly<Record<Language, string>> => ({
  sv: words.sv[name][part],
  en: words.en[name][part],
  nb: words.nb[name][part],
});

export const label = (name: ButtonName): string => inEach(`${idOf(name)}.Label`, said(name, 'label'));

export const tip = (name: ButtonName): string => inEach(`${idOf(name)}.Tip`, said(name, 'tip'));
