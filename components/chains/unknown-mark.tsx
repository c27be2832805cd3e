import { WORD } from '@/lib/labels';

/** Nothing is known of this link here: a dashed grey circle and its word. Not knowing is not lacking. */
export function UnknownMark() {
  return (
    <span className="inline-flex items-center gap-1 text-xs font-normal whitespace-nowrap text-ink-3">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="flex-none fill-none stroke-current">
        <circle cx="6" cy="6" r="4.7" strokeWidth="1.4" strokeDasharray="2 1.9" />
      </svg>
      {WORD.unknown}
    </span>
  );
}
