import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

type Look = {
  /** "primary" is the one main action of a view; "text" has no border. */
  variant?: 'default' | 'primary' | 'text' | undefined;
  size?: 'default' | 'large' | undefined;
};

const SHAPE =
  'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap no-underline hover:no-underline disabled:cursor-not-allowed disabled:border-line disabled:bg-surface-3 disabled:text-ink-3';

const VARIANT = {
  default: 'border-line-strong bg-surface text-ink hover:bg-surface-3',
  primary: 'border-brand bg-brand text-on-brand hover:bg-brand-strong',
  text: 'border-transparent text-brand hover:bg-surface-3',
};

const SIZE = { default: 'h-8 px-3 text-sm', large: 'h-10 px-4.5 text-md' };

function look({ variant = 'default', size = 'default' }: Look): string {
  return `${SHAPE} ${VARIANT[variant]} ${SIZE[size]}`;
}

/** A button that does something here; to go somewhere use ButtonLink. */
export function Button({
  variant,
  size,
  type = 'button',
  ...button
}: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type={type} {...button} className={look({ variant, size })} />;
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ variant, size, href, children }: Look & { href: Route; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={look({ variant, size })}>
      {children}
    </Link>
  );
}
