/** The small drawings of the review, 16 px square, in the colour of the words beside them. */
const PATHS = {
  /** Two who meet: overlapping rings. */
  meeting: (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="5.5" cy="8" r="3.75" />
      <circle cx="10.5" cy="8" r="3.75" />
    </g>
  ),
  /** Somebody speaks: a balloon. */
  statement: (
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      d="M2.25 3.25h11.5v7.5H7.5L4.5 13.5v-2.75H2.25z"
    />
  ),
  action: (
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      d="M8 1.75 14.25 8 8 14.25 1.75 8z"
    />
  ),
  accept: (
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m3 8.5 3.25 3.25L13 4.75"
    />
  ),
  reject: <path fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" d="m4 4 8 8m0-8-8 8" />,
  edit: (
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      d="m2.75 13.25.75-3 7.25-7.25 2.25 2.25-7.25 7.25zM9.25 4.5l2.25 2.25"
    />
  ),
  undo: (
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="M5.5 3 2.5 6l3 3M2.75 6H9.5a3.75 3.75 0 0 1 0 7.5H6"
    />
  ),
  redo: (
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m10.5 3 3 3-3 3m2.75-3H6.5a3.75 3.75 0 0 0 0 7.5H10"
    />
  ),
  down: (
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m4 6 4 4 4-4"
    />
  ),
} as const;

export type GlyphName = keyof typeof PATHS;

/** Decoration: what it says is also in words, seen or heard. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}
