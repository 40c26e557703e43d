import type { ToolName } from '../../mcp/tool-name';

/** What is said to people of the tools for other programs; `en/mcp.ts` has the same in English. */
export const svMcp = {
  noFolder: (): string =>
    'Säg vilken mapp verktygen får nå, till exempel: planbok mcp "C:\\Användare\\Anna\\Miljö". Ingen annan mapp nås.',
  listens: (folders: readonly string[]): string =>
    `Planbok väntar på anrop från ett annat program (Model Context Protocol). Bara arbetsböcker i de här mapparna nås:\n${folders.map((folder) => `  ${folder}`).join('\n')}\nCtrl+C avslutar.`,
  /** What a client shows a person as the tool's name. */
  titles: {
    workbooks: 'Lista arbetsböcker',
    scan: 'Läs en arbetsbok',
    problems: 'Visa vad som behöver avgöras',
    propose: 'Föreslå ändringar och svar',
    preview: 'Förhandsvisa ändringar',
    apply: 'Gör det som har förhandsvisats',
    undo: 'Ta tillbaka det som har förhandsvisats',
    agenda: 'Läs dagordningen som den skulle bli',
  } satisfies Readonly<Record<ToolName, string>>,
  /** @param what the place within the call and what is wrong there, as far as it is known */
  badCall: (tool: ToolName, what: string): string => `Anropet av ${tool} går inte att förstå: ${what}`,
  badCell: (found: string): string =>
    `”${found}” är ingen cell på ett blad. Skriv blad och cell, som 'Plan 2020'!F7.`,
  badTable: (found: string): string =>
    `”${found}” är inga celler i en rad. Skriv blad och rubrikernas celler, som 'Plan 2020'!A7:E7.`,
  unknownKey: (name: string): string => `”${name}” finns inte där.`,
  badValue: (place: string): string => `${place} saknas eller har ett värde som inte går.`,
};
