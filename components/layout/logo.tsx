import type { Route } from 'next';
import Link from 'next/link';
import { PRODUCT_NAME } from '@/lib/labels';

const SHAPE = 'flex min-h-6 flex-none items-center gap-2 text-[17px] font-semibold text-ink hover:no-underline';

/** The mark and the name; leads to the overview where the page has one. */
export function Logo({ href }: { href?: Route | undefined }) {
  const face = (
    <>
      <LogoMark />
      {PRODUCT_NAME}
    </>
  );
  if (!href) return <span className={SHAPE}>{face}</span>;
  return (
    <Link href={href} prefetch={false} className={SHAPE}>
      {face}
    </Link>
  );
}

/** Three links of a chain, one of them solid. */
export function LogoMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="stroke-brand" strokeWidth="1.8">
      <path d="M6 12h6m0 0 5-5.5M12 12l5 5.5" fill="none" />
      <circle cx="5" cy="12" r="3.2" className="fill-brand" stroke="none" />
      <circle cx="18" cy="5.6" r="2.9" className="fill-surface" />
      <circle cx="18" cy="18.4" r="2.9" className="fill-brand-line" />
    </svg>
  );
}
