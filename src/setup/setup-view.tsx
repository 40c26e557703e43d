import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addressId } from './address-id';
import { baseOf, manifestOn, withId } from './own-manifest';
import type { Release } from './release';
import { serverFindings } from './server-check';
import type { ServedFinding } from './served-finding';
import { enSetup } from '../text/en/setup';
import { languageOfLocale } from '../text/locale';
import { nbSetup } from '../text/nb/setup';
import { svSetup } from '../text/sv/setup';
import { fetchedFrom } from './fetched';
import { FoundList } from './found-list';

interface Given {
  readonly release: Release;
  /** Where the page was opened. */
  readonly place: Pick<Location, 'protocol' | 'href'>;
  readonly languages: readonly string[];
}

type Text = typeof svSetup;

const texts = { sv: svSetup, en: enSetup, nb: nbSetup };
const known = Object.keys(texts) as (keyof typeof texts)[];
type Check =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking'; readonly done: number }
  | { readonly kind: 'checked'; readonly findings: readonly ServedFinding[] };

/** The folder that the page lies in, without a trailing slash. */
const folderOf = (href: string): string => new URL('.', href).href.replace(/\/$/, '');

const sha1 = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-1', bytes);

function useId(base: string | undefined): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let isLatest = true;
    setId(null);
    if (base !== undefined)
      void addressId(base, sha1).then((made) => {
        if (isLatest) setId(made);
      });
    return () => {
      isLatest = false;
    };
  }, [base]);
  return id;
}

function Manifest({
  release,
  base,
  text,
}: {
  readonly release: Release;
  readonly base: string;
  readonly text: Text;
}) {
  const id = useId(base);
  if (id === null) return null;
  const xml = withId(id, manifestOn(base, release.manifest));
  return (
    <>
      <p>
        {text.id}: <code class="inline">{id}</code>
        <br />
        <span class="soft">{text.idHint}</span>
      </p>
      <p>
        <a
          class="button"
          id="manifest"
          download="manifest.xml"
          href={`data:application/xml;charset=utf-8,${encodeURIComponent(xml)}`}
        >
          {text.download}
        </a>
      </p>
      <p>{text.upload}</p>
    </>
  );
}

/** Asks for the files where the page itself came from: of another server a page is told neither content nor headers. */
function ServerCheck({ release, place, text }: Omit<Given, 'languages'> & { readonly text: Text }): VNode {
  const [check, setCheck] = useState<Check>({ kind: 'none' });
  async function run(): Promise<void> {
    setCheck({ kind: 'checking', done: 0 });
    const findings = await serverFindings(release, fetchedFrom(folderOf(place.href)), (done) =>
      setCheck({ kind: 'checking', done }),
    );
    setCheck({ kind: 'checked', findings });
  }
  return (
    <>
      <p>
        <button id="check" disabled={check.kind === 'checking'} onClick={() => void run()}>
          {text.check}
        </button>
      </p>
      {check.kind === 'checking' && <p role="status">{text.checking(check.done, release.files.length)}</p>}
      {check.kind === 'checked' && (
        <FoundList findings={check.findings} files={release.files.length} text={text} />
      )}
    </>
  );
}

/** Three steps: where the files are, whether they are served as they should be, and the manifest that names them. */
export function Setup({ release, place, languages }: Given): VNode {
  const isServed = place.protocol !== 'file:';
  const [language, setLanguage] = useState(languageOfLocale(languages[0] ?? '') ?? 'en');
  const [address, setAddress] = useState(isServed ? folderOf(place.href) : '');
  const text = texts[language];
  const base = baseOf(address);
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.title = text.title(release.version);
  }, [text, release]);
  const isWrong = address.trim() !== '' && base === undefined;
  return (
    <>
      <p class="language">
        {known
          .filter((one) => one !== language)
          .map((one) => (
            <button key={one} class="link" lang={one} onClick={() => setLanguage(one)}>
              {texts[one].inThis}
            </button>
          ))}
      </p>
      <h1>{text.title(release.version)}</h1>
      <p>{text.intro}</p>
      <h2>{text.steps[0]}</h2>
      <label for="address">{text.address}</label>
      <input
        id="address"
        type="url"
        value={address}
        aria-describedby="address-hint"
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <p id="address-hint" class="soft">
        {isWrong ? text.notAnAddress : text.addressHint}
      </p>
      <h2>{text.steps[1]}</h2>
      {isServed ? (
        <ServerCheck release={release} place={place} text={text} />
      ) : (
        <>
          <p>{text.openedAsFile}</p>
          {base !== undefined && (
            <p>
              <a href={`${base}/setup.html`}>{text.openThere}</a>
            </p>
          )}
        </>
      )}
      <h2>{text.steps[2]}</h2>
      {base === undefined ? (
        <p class="soft">{text.addressHint}</p>
      ) : (
        <Manifest release={release} base={base} text={text} />
      )}
      <p class="soft">{text.privacy}</p>
    </>
  );
}
