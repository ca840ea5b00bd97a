const PATHS = {
  import: 'M8 2.5v7M5 6.8l3 3 3-3M2.5 11v2.5h11V11',
  swap: 'M5 3.5L2.5 6L5 8.5M2.5 6h9M11 7.5l2.5 2.5L11 12.5M13.5 10h-9',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM10.3 10.3l3.2 3.2',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  meeting: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11ZM6 6.2v3.6M10 6.2v3.6',
  statement: 'M2.5 3.5h11V11H8l-3 3v-3H2.5ZM5 6.2h6M5 8.5h4',
  action: 'M8 1.5L14.5 8L8 14.5L1.5 8ZM8 5.5v5',
  // the same shapes hatched: what a data set says, not an article that can be read
  'meeting-data': 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11ZM2.7 9.3L9.3 2.7M4.1 11.9L11.9 4.1M6.7 13.3L13.3 6.7',
  'statement-data': 'M2.5 3.5h11V11H8l-3 3v-3H2.5ZM2.5 7L6 3.5M2.5 11L10 3.5M6.2 11L13.5 3.7M10.2 11L13.5 7.7',
  'action-data': 'M8 1.5L14.5 8L8 14.5L1.5 8ZM3.7 10.1L10.1 3.7M5.9 12.3L12.3 5.9',
} as const;

/** A line drawing of 16 px in the colour of the words beside it. It says nothing to a screen reader. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
