/** How often a child may occur: once, at most once, any number, at least once. */
type Often = '1' | '?' | '*' | '+';

interface Shape {
  readonly attributes?: readonly string[];
  /** The children in their required order. */
  readonly children?: readonly (readonly [name: string, often: Often])[];
  /** A pattern that the text must match. */
  readonly text?: RegExp;
}

const text = (pattern: RegExp): Shape => ({ text: pattern });
const resid: Shape = { attributes: ['resid'] };
const localised: Shape = { attributes: ['DefaultValue'], children: [['Override', '*']] };
const url: Shape = { attributes: ['DefaultValue'], children: [['Override', '*']] };
const resources = (child: string): Shape => ({ children: [[child, '+']] });
const resource: Shape = { attributes: ['id', 'DefaultValue'], children: [['bt:Override', '*']] };
const icon: Shape = { children: [['bt:Image', '+']] };

/**
 * The elements that our manifest uses, of the add-in only manifest 1.1 with VersionOverrides 1.0, in the order given by
 * MS-OWEMXML and the reference of OfficeDev/office-js-docs-reference (docs/manifest). `Parent>Name` where a name has
 * several meanings. An element that is not listed is refused: look it up and add it.
 */
export const grammar: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    attributes: ['xmlns', 'xmlns:xsi', 'xmlns:bt', 'xsi:type'],
    children: [
      ['Id', '1'],
      ['Version', '1'],
      ['ProviderName', '1'],
      ['DefaultLocale', '1'],
      ['DisplayName', '1'],
      ['Description', '1'],
      ['IconUrl', '1'],
      ['HighResolutionIconUrl', '?'],
      ['SupportUrl', '?'],
      ['AppDomains', '?'],
      ['Hosts', '1'],
      ['Requirements', '?'],
      ['DefaultSettings', '1'],
      ['Permissions', '1'],
      ['VersionOverrides', '?'],
    ],
  },
  Id: text(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i),
  Version: text(/^\d{1,5}(\.\d{1,5}){3}$/),
  ProviderName: text(/^.{1,125}$/),
  DefaultLocale: text(/^[a-z]{2}-[A-Z]{2}$/),
  DisplayName: localised,
  'OfficeApp>Description': localised,
  IconUrl: url,
  HighResolutionIconUrl: url,
  SupportUrl: url,
  Override: { attributes: ['Locale', 'Value'] },
  AppDomains: { children: [['AppDomain', '+']] },
  AppDomain: text(/^https:\/\//),
  'OfficeApp>Hosts': { children: [['Host', '+']] },
  'OfficeApp>Host': { attributes: ['Name'] },
  Requirements: { children: [['Sets', '1']] },
  Sets: { attributes: ['DefaultMinVersion'], children: [['Set', '+']] },
  Set: { attributes: ['Name'] },
  DefaultSettings: { children: [['SourceLocation', '1']] },
  'DefaultSettings>SourceLocation': url,
  Permissions: text(/^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/),
  VersionOverrides: {
    attributes: ['xmlns', 'xsi:type'],
    children: [
      ['Description', '?'],
      ['Requirements', '?'],
      ['Hosts', '1'],
      ['Resources', '1'],
    ],
  },
  'VersionOverrides>Hosts': { children: [['Host', '+']] },
  'VersionOverrides>Host': { attributes: ['xsi:type'], children: [['DesktopFormFactor', '1']] },
  DesktopFormFactor: {
    children: [
      ['GetStarted', '?'],
      ['FunctionFile', '?'],
      ['ExtensionPoint', '+'],
    ],
  },
  GetStarted: {
    children: [
      ['Title', '1'],
      ['Description', '1'],
      ['LearnMoreUrl', '1'],
    ],
  },
  Title: resid,
  Description: resid,
  LearnMoreUrl: resid,
  FunctionFile: resid,
  ExtensionPoint: { attributes: ['xsi:type'], children: [['OfficeTab', '1']] },
  OfficeTab: { attributes: ['id'], children: [['Group', '+']] },
  Group: {
    attributes: ['id'],
    children: [
      ['Label', '1'],
      ['Icon', '1'],
      ['Control', '+'],
    ],
  },
  Label: resid,
  Icon: icon,
  Control: {
    attributes: ['xsi:type', 'id'],
    children: [
      ['Label', '1'],
      ['Supertip', '1'],
      ['Icon', '1'],
      ['Action', '1'],
    ],
  },
  Supertip: {
    children: [
      ['Title', '1'],
      ['Description', '1'],
    ],
  },
  Action: {
    attributes: ['xsi:type'],
    children: [
      ['TaskpaneId', '?'],
      ['SourceLocation', '?'],
      ['FunctionName', '?'],
    ],
  },
  TaskpaneId: text(/^.{1,125}$/),
  'Action>SourceLocation': resid,
  FunctionName: text(/^[\w$]+$/),
  Resources: {
    children: [
      ['bt:Images', '1'],
      ['bt:Urls', '1'],
      ['bt:ShortStrings', '1'],
      ['bt:LongStrings', '1'],
    ],
  },
  'bt:Images': resources('bt:Image'),
  'bt:Urls': resources('bt:Url'),
  'bt:ShortStrings': resources('bt:String'),
  'bt:LongStrings': resources('bt:String'),
  'bt:Images>bt:Image': resource,
  'bt:Url': resource,
  'bt:String': resource,
  'bt:Override': { attributes: ['Locale', 'Value'] },
  'Icon>bt:Image': { attributes: ['size', 'resid'] },
};
