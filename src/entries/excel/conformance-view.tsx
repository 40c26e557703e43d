import { useState } from 'preact/hooks';
import type { WorkbookHost } from '../../hosts/host';
import type { svConformance } from '../../text/sv/conformance';
import { exported, findingCount, findings, type Finding } from './conformance-run';

type Stage = 'ready' | 'running' | 'not-empty' | 'done';

interface Props {
  readonly host: WorkbookHost;
  readonly text: typeof svConformance;
}

function Row({ finding, text }: { readonly finding: Finding; readonly text: typeof svConformance }) {
  const { name, passed, difference } = finding;
  return (
    <li class={passed ? 'good' : 'bad'} data-name={name} data-passed={String(passed)}>
      <span aria-hidden="true">{passed ? '✓' : '✗'}</span>
      <span>
        {text.names[name]}
        <span class="unseen"> {passed ? text.passed : text.failed}</span>
        {difference !== null && <code>{difference}</code>}
      </span>
    </li>
  );
}

function Result({
  found,
  text,
}: {
  readonly found: readonly Finding[];
  readonly text: typeof svConformance;
}) {
  const json = exported(found, new Date());
  return (
    <>
      <p>
        <label for="json">{text.result}</label>
      </p>
      <textarea id="json" readOnly rows={8} value={json} />
      <p>
        <a download="planbok-conformance.json" href={`data:application/json,${encodeURIComponent(json)}`}>
          {text.download}
        </a>
      </p>
    </>
  );
}

/** Tries each assumption when asked to, and shows how it comes out. */
export function Conformance({ host, text }: Props) {
  const [stage, setStage] = useState<Stage>('ready');
  const [found, setFound] = useState<readonly Finding[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function run(): Promise<void> {
    setStage('running');
    setFound([]);
    setTrouble(null);
    try {
      const coming = await findings(host);
      if (coming === null) return setStage('not-empty');
      for await (const finding of coming) setFound((before) => [...before, finding]);
    } catch (error) {
      setTrouble(String(error));
    }
    return setStage('done');
  }

  const passed = found.filter((finding) => finding.passed).length;
  return (
    <>
      <p>
        <a href="taskpane.html">{text.back}</a>
      </p>
      <h1>{text.title}</h1>
      <p class="soft">{text.intro}</p>
      <p>
        <button type="button" disabled={stage === 'running'} onClick={() => void run()}>
          {stage === 'done' ? text.again : text.start}
        </button>
      </p>
      <p role="status" data-stage={stage}>
        {stage === 'running' && text.running(found.length, findingCount)}
        {stage === 'not-empty' && text.notEmpty}
        {stage === 'done' && (trouble === null ? text.summary(passed, findingCount) : text.stopped(trouble))}
      </p>
      <ul class="findings">
        {found.map((finding) => (
          <Row key={finding.name} finding={finding} text={text} />
        ))}
      </ul>
      {stage === 'done' && <Result found={found} text={text} />}
    </>
  );
}
