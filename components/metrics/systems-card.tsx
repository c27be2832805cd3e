import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import type { IndustrySystemRow, SystemTier } from '@/lib/domain/industry-system';

/** The industry systems on file, each list as published, gaps marked and left open. */
export function SystemsCard({ systems }: { systems: readonly IndustrySystemRow[] }) {
  return (
    <div id="systems" className="scroll-mt-6">
      <Card>
        <CardHead title="产业体系" subtitle="照公布的名单；没有公布或没有核对的留空，不凭记忆补" />
        {systems.map((system) => (
          <section
            key={system.id}
            className="border-t border-line py-3 text-sm first-of-type:border-t-0 first-of-type:pt-0"
          >
            <h3 className="font-semibold">{system.name}</h3>
            <p className="text-xs text-ink-3">
              第 {system.version} 版；来源：{system.source}
            </p>
            <ul className="mt-1.5 grid gap-1.5">
              {system.tiers.map((tier) => (
                <Tier key={tier.tier} tier={tier} />
              ))}
            </ul>
          </section>
        ))}
        <CardFoot>名单不全的写“名单不全”</CardFoot>
      </Card>
    </div>
  );
}

function Tier({ tier: { tier, lists, complete, note } }: { tier: SystemTier }) {
  return (
    <li>
      <span className="mr-2 font-medium">{tier}</span>
      {complete === false ? <Tag tone="warn">名单不全</Tag> : null}
      {lists.map((list) => (
        <p key={list.name ?? ''}>
          {list.name ? `${list.name}${list.size ? `（共 ${list.size}）` : ''}：` : ''}
          {list.items.join('、')}
        </p>
      ))}
      {note ? <p className="text-xs text-ink-3">{note}</p> : null}
    </li>
  );
}
