'use client';

import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';

type MenuProps = {
  /** What the summary shows. */
  label: ReactNode;
  summaryClassName: string;
  /** Where the panel opens; on a phone it is a sheet at the lower edge in any case. */
  opens?: 'down' | 'up' | undefined;
  children: ReactNode;
};

/**
 * A menu of links that opens and closes without JavaScript: `<details>`, one open at a time by its shared name.
 * JavaScript adds what `<details>` lacks: it closes on Escape, on a press elsewhere, and after a link was followed.
 */
export function Menu({ label, summaryClassName, opens = 'down', children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = () => details.current?.removeAttribute('open');
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.current?.open) return;
      close();
      details.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  const closeAfterLink = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) details.current?.removeAttribute('open');
  };

  return (
    <details ref={details} name="menu" className="relative">
      <summary className={summaryClassName}>{label}</summary>
      <div
        onClick={closeAfterLink}
        className={`absolute z-20 max-h-[min(60vh,420px)] w-max max-w-80 min-w-full overflow-y-auto rounded-lg border border-line-strong bg-surface p-1.5 shadow-lg phone:fixed phone:inset-x-3 phone:top-auto phone:bottom-[72px] phone:w-auto phone:max-w-none phone:min-w-0 ${opens === 'up' ? 'bottom-full mb-1' : 'top-full mt-1'}`}
      >
        {children}
      </div>
    </details>
  );
}
