import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

type TextLinkProps = {
  href: Route;
  /** "figure" keeps the colour of its surroundings, for numbers and names in dense tables; "plain" is brand blue. */
  tone?: 'plain' | 'figure' | undefined;
  /** What a screen reader says instead of the text, where the text alone ("5") says too little. Must contain the text. */
  label?: string | undefined;
  current?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A link inside the product. Nothing is fetched ahead: a ledger page has hundreds of links. */
export function TextLink({ href, tone = 'plain', label, current = false, className = '', children }: TextLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      className={`${tone === 'figure' ? 'text-inherit hover:text-brand' : 'text-brand'} ${className}`}
    >
      {children}
    </Link>
  );
}

/** Text that is a link where there are rows to show, and plain text where there are none. */
export function MaybeLink({ href, ...link }: Omit<TextLinkProps, 'href'> & { href?: Route | null | undefined }) {
  return href ? <TextLink href={href} {...link} /> : <span className={link.className}>{link.children}</span>;
}
