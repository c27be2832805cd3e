import { BASIS_LABEL, type BasisKey } from '@/lib/labels';

const TICK: Record<BasisKey, { path: string; width: number; ink: string }> = {
  PUBLISHED: { path: 'M2.5 2.5h8v8h-8zM4.5 5h4M4.5 7.5h4', width: 13, ink: 'text-ink-2' },
  REPORTED: { path: 'M6.5 11V2.5M3 6l3.5-3.5L10 6', width: 13, ink: 'text-ink-2' },
  VERIFIED: { path: 'm1.5 7 3 3 6-6.6M8.6 9.2l.9.8 6-6.6', width: 17, ink: 'text-ok' },
};

/** Where a row comes from, told by a tick and a word: a printed page 公开报道, an arrow 填报, two ticks 认定. */
export function BasisMark({ basis }: { basis: BasisKey }) {
  const { path, width, ink } = TICK[basis];
  return (
    <span className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${ink}`}>
      <svg
        width={width}
        height="13"
        viewBox={`0 0 ${width} 13`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        className="flex-none"
      >
        <path d={path} />
      </svg>
      {BASIS_LABEL[basis]}
    </span>
  );
}
