import packageJson from '../../package.json';
import { buttonVerbs } from '../../src/ribbon/button';
import { control, DEVELOPMENT, images, inEach, label, tip } from './button-elements';

const each = (part: (name: (typeof buttonVerbs)[number]['name']) => string): string =>
  buttonVerbs.map(({ name }) => part(name)).join('\n');

const norwegian =
  'Gjør arbeidsbokens handlingsplan til grunnlag for ledelsens gjennomgang: ordnet plan, statusoversikt og saksliste. Viser alt før noe skrives. Ingenting forlater arbeidsboken.';

/** The text of the repository's manifest.xml; the ribbon's buttons come from the table of verbs. */
export const manifestText = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- For development: every address is on ${DEVELOPMENT}. "npm run manifest" writes the one to install, on the host you give it (docs/install-excel.md). -->
<OfficeApp
  xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp"
>
  <Id>394e4ee1-d221-4e58-83da-e9a508f6b6a7</Id>
  <Version>${packageJson.version}.0</Version>
  <ProviderName>Planbok</ProviderName>
  <DefaultLocale>sv-SE</DefaultLocale>
  <DisplayName DefaultValue="Planbok">
    <Override Locale="en-US" Value="Planbok" />
    <Override Locale="nb-NO" Value="Planbok" />
    <Override Locale="nn-NO" Value="Planbok" />
  </DisplayName>
  <Description
    DefaultValue="Gör arbetsbokens handlingsplan till underlag för ledningens genomgång: ordnad plan, lägesbild och dagordning. Visar allt innan något skrivs. Inget lämnar arbetsboken."
  >
    <Override
      Locale="en-US"
      Value="Turns the workbook's action plan into the input of a management review: an ordered plan, a status overview, an agenda. Shows everything before it writes. Nothing leaves the workbook."
    />
    <Override Locale="nb-NO" Value="${norwegian}" />
    <Override Locale="nn-NO" Value="${norwegian}" />
  </Description>
  <IconUrl DefaultValue="${DEVELOPMENT}/assets/icon-32.png" />
  <HighResolutionIconUrl DefaultValue="${DEVELOPMENT}/assets/icon-64.png" />
  <SupportUrl DefaultValue="${DEVELOPMENT}/help.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.9">
      <Set Name="ExcelApi" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${DEVELOPMENT}/taskpane.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides
    xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
    xsi:type="VersionOverridesV1_0"
  >
    <Hosts>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Start.Title" />
            <Description resid="Start.Text" />
            <LearnMoreUrl resid="Help.Url" />
          </GetStarted>
          <FunctionFile resid="Commands.Url" />
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Planbok.Group">
                <Label resid="Group.Label" />
                <Icon>
                  <bt:Image size="16" resid="Icon.16" />
                  <bt:Image size="32" resid="Icon.32" />
                  <bt:Image size="80" resid="Icon.80" />
                </Icon>
${each(control)}
                <Control xsi:type="Button" id="Planbok.Pane">
                  <Label resid="Pane.Label" />
                  <Supertip>
                    <Title resid="Pane.Label" />
                    <Description resid="Pane.Tip" />
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16" />
                    <bt:Image size="32" resid="Icon.32" />
                    <bt:Image size="80" resid="Icon.80" />
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>
                    <SourceLocation resid="Taskpane.Url" />
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="${DEVELOPMENT}/assets/icon-16.png" />
        <bt:Image id="Icon.32" DefaultValue="${DEVELOPMENT}/assets/icon-32.png" />
        <bt:Image id="Icon.80" DefaultValue="${DEVELOPMENT}/assets/icon-80.png" />
${each(images)}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Taskpane.Url" DefaultValue="${DEVELOPMENT}/taskpane.html" />
        <bt:Url id="Commands.Url" DefaultValue="${DEVELOPMENT}/commands.html" />
        <bt:Url id="Help.Url" DefaultValue="${DEVELOPMENT}/help.html" />
      </bt:Urls>
      <bt:ShortStrings>
${inEach('Group.Label', { sv: 'Planbok', en: 'Planbok', nb: 'Planbok' })}
${each(label)}
${inEach('Pane.Label', { sv: 'Visa panelen', en: 'Show pane', nb: 'Vis panelet' })}
${inEach('Start.Title', {
  sv: 'Planbok finns på fliken Start',
  en: 'Planbok is on the Home tab',
  nb: 'Planbok er på fanen Hjem',
})}
      </bt:ShortStrings>
      <bt:LongStrings>
${each(tip)}
${inEach('Pane.Tip', {
  sv: 'Öppnar panelen: granska, rätta, skriv och ångra.',
  en: 'Opens the pane: review, fix, write and undo.',
  nb: 'Åpner panelet: kontroller, rett, skriv og angre.',
})}
${inEach('Start.Text', {
  sv: 'Välj Visa panelen för att börja. Inget skrivs innan du har sett det.',
  en: 'Choose Show pane to begin. Nothing is written before you have seen it.',
  nb: 'Velg Vis panelet for å begynne. Ingenting skrives før du har sett det.',
})}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
