import type { VNode } from 'preact';
import type { ServedFinding } from './served-finding';
import type { svSetup } from '../text/sv/setup';

interface Given {
  readonly findings: readonly ServedFinding[];
  readonly files: number;
  readonly text: typeof svSetup;
}

/** Findings that say the same are told once, with the first of the files. */
function grouped(findings: readonly ServedFinding[]): readonly (readonly ServedFinding[])[] {
  const groups = new Map<string, ServedFinding[]>();
  for (const finding of findings) {
    const key = `${finding.code}\n${finding.found}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].sort((a, b) => Number(b[0]?.isFault) - Number(a[0]?.isFault));
}

/** What the check came to: faults first, then advice. */
export function FoundList({ findings, files, text }: Given): VNode {
  const groups = grouped(findings);
  const faults = groups.filter(([first]) => first?.isFault).length;
  const summary =
    findings.length === 0
      ? text.allRight(files)
      : faults > 0
        ? text.faults(faults)
        : text.worksWith(groups.length);
  return (
    <>
      <p role="status" id="verdict">
        <b>{summary}</b>
      </p>
      <ul class="findings">
        {groups.map(([first, ...others]) =>
          first ? (
            <li
              key={`${first.code} ${first.file}`}
              class={first.isFault ? 'bad' : 'advice'}
              data-code={first.code}
            >
              <span>{first.isFault ? text.fault : text.advice}</span>
              <span>
                {text.codes[first.code]}
                <code>
                  {first.file}
                  {others.length > 0 && ` ${text.andFiles(others.length)}`}
                  {first.found !== '' && ` · ${first.found}`}
                </code>
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
