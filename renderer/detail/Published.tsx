import { useState } from 'react';
import type { StoredEvent } from '../../core/contract/index.ts';
import { counted } from '../words/counts.ts';
import { Fact } from './Facts.tsx';

/** What its data set says of an event that comes from one: where it stands there, how often it was reported, and by whom. */
export function Published({ event: { source, published } }: { readonly event: StoredEvent }) {
  if (source === null) return null;
  const reported = published ? reportedWords(published) : null;
  return (
    <section className="published-by" aria-label="Data set">
      <h3 className="evidence-title">
        Data set <span className="faint">keeps no text of its sources</span>
      </h3>
      <dl className="facts">
        <Fact term="Source">{source.name}</Fact>
        {published?.code != null && (
          <Fact term="Code">
            {published.label}
            <abbr className="code" title="Event code of the CAMEO ontology">
              CAMEO {published.code}
            </abbr>
          </Fact>
        )}
        {reported !== null && <Fact term="Reported">{reported}</Fact>}
        {published?.url != null && (
          <Fact term="Address">
            <Address url={published.url} />
          </Fact>
        )}
        {published && (
          <Fact term="Its id">
            <span className="figures">{published.sourceId}</span>
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** `Reported 12 times by 3 sources`; null where the data set does not count. */
export function reportedWords({ mentions, sources }: NonNullable<StoredEvent['published']>): string | null {
  const times = mentions === null ? null : counted(mentions, 'time');
  const by = sources === null ? null : `by ${counted(sources, 'source')}`;
  return times === null && by === null ? null : [times, by].filter(Boolean).join(' ');
}

/** An address to read and to copy; nothing here leads out of the app. */
function Address({ url }: { readonly url: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <span className="address">{url}</span>
      <button
        type="button"
        className="link address-copy"
        onClick={() => {
          navigator.clipboard.writeText(url).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        {copied ? 'Copied' : 'Copy'}
      </button>
    </>
  );
}
