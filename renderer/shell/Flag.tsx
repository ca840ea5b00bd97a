import { alpha2Of, type Iso3 } from '../../core/record/index.ts';

/** Addresses of the flags by ISO 3166-1 alpha-2; each is a file of its own, fetched when it is shown. */
const FLAGS = new Map(
  Object.entries(
    import.meta.glob<string>('../../node_modules/country-flag-icons/3x2/*.svg', {
      eager: true,
      query: '?url',
      import: 'default',
    }),
  ).map(([path, address]) => [path.slice(-6, -4), address]),
);

/**
 * A country's flag, 18 × 12 px, beside the country's name: it says nothing by itself. A line where there is none. Fetched
 * where it comes into view, and behind everything else: a list of two hundred must not hold up the timeline.
 */
export function Flag({ code }: { readonly code: Iso3 }) {
  const address = FLAGS.get(alpha2Of(code) ?? '');
  if (address === undefined) return <span className="flag" aria-hidden="true" />;
  return (
    <img
      className="flag"
      loading="lazy"
      fetchPriority="low"
      src={address}
      alt=""
      width="18"
      height="12"
      draggable={false}
    />
  );
}
