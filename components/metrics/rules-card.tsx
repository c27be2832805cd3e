import type { ReactNode } from 'react';
import { Card, CardHead } from '@/components/ui/card';
import type { RuleSection } from './rule-sections';

/** A part of the page 口径: its heading carries the anchor other pages link to. */
export function RulesCard({ section, children }: { section: RuleSection; children?: ReactNode }) {
  return (
    <div id={section.id} className="scroll-mt-6">
      <Card>
        <CardHead title={section.title} />
        <ul className="grid list-disc gap-1.5 pl-5 text-sm marker:text-ink-3">
          {section.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {children}
      </Card>
    </div>
  );
}
