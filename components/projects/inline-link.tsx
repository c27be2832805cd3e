import type { Route } from 'next';
import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';

/** A link inside running text: underlined, because there colour alone does not tell a link. */
export function InlineLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <TextLink href={href} className="underline underline-offset-3">
      {children}
    </TextLink>
  );
}
