import type { ReactNode } from 'react';
import { STATUS_LABEL, type ProjectStatusKey } from '@/lib/labels';

const SQUARE: Record<ProjectStatusKey, ReactNode> = {
  NORMAL: <rect width="11" height="11" rx="1.5" className="fill-ok" />,
  DELAYED: (
    <>
      <rect x=".8" y=".8" width="9.4" height="9.4" rx="1" className="fill-none stroke-warn-mark" strokeWidth="1.6" />
      <path d="M.8.8h4.7v9.4H.8z" className="fill-warn-mark" />
    </>
  ),
  STALLED: <rect x="1" y="1" width="9" height="9" rx="1" className="fill-none stroke-bad" strokeWidth="2" />,
  ENDED: (
    <g className="fill-none stroke-ink-3" strokeWidth="1.4">
      <rect x=".7" y=".7" width="9.6" height="9.6" rx="1" />
      <path d="m3 3 5 5m0-5-5 5" />
    </g>
  ),
};

const INK: Record<ProjectStatusKey, string> = {
  NORMAL: 'text-ink-2',
  DELAYED: 'text-warn',
  STALLED: 'text-bad',
  ENDED: 'text-ink-2',
};

/** Light of a project: a square, never a circle, with its word. ■ 正常, ◧ 滞后, □ 停滞, ☒ 终止. */
export function StatusLight({ status }: { status: ProjectStatusKey }) {
  return (
    <span className={`inline-flex items-center gap-1.5 text-xs whitespace-nowrap ${INK[status]}`}>
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" className="flex-none">
        {SQUARE[status]}
      </svg>
      {STATUS_LABEL[status]}
    </span>
  );
}
