import type { ReactNode } from 'react';

const DRAWINGS = {
  back: <path d="M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 7H7" />,
  chain: (
    <>
      <circle cx="3.8" cy="8" r="1.8" />
      <circle cx="12.2" cy="4" r="1.8" />
      <circle cx="12.2" cy="12" r="1.8" />
      <path d="m5.5 7.2 5-2.4m-5 4 5 2.4" />
    </>
  ),
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  city: <path d="M2.5 13.5h11M4 13.5v-9h4v9m0-6h4v6" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  down: <path d="m4 6 4 4 4-4" />,
  download: <path d="M8 2.5v7m0 0L5 6.8m3 2.7 3-2.7M3 13h10" />,
  fall: <path d="M8 3v9.5M4 9l4 4 4-4" />,
  home: <path d="M2.5 7.5 8 3l5.5 4.5V13h-11z" />,
  left: <path d="m10 4-4 4 4 4" />,
  list: <path d="M5.5 4h8m-8 4h8m-8 4h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.4" />,
  plus: <path d="M8 3v10M3 8h10" />,
  right: <path d="m6 4 4 4-4 4" />,
  rise: <path d="M8 13V3.5M4 7l4-4 4 4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3 3" />
    </>
  ),
  warn: <path d="M8 2 1.8 13h12.4zM8 6.5v3M8 11.3v.2" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

/** A line drawing in the colour of the text beside it. Never alone: the word stands beside it or in the label of its control. */
export function Icon({ name, size = 14 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="block flex-none"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
