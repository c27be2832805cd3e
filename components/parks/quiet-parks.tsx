import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { parkHref } from '@/lib/hrefs';
import type { ParkRow } from '@/lib/domain/park';
import { count } from '@/lib/format';

/** The parks for which the ledger counts nothing: named, so that nobody takes them for missing. */
export function QuietParks({ rows }: { rows: readonly ParkRow[] }) {
  return (
    <Card>
      <CardHead title={`${count(rows.length)} 个园区还没有计入项目`} subtitle="城市 · 级别 · 类型 · 主导产业" />
      <ul className="grid gap-x-6 text-sm wide:grid-cols-3">
        {rows.map((row) => (
          <li key={row.id} className="border-t border-line py-2">
            <TextLink href={parkHref(row.id)}>{row.name}</TextLink>
            <span className="block text-xs text-ink-3">
              {[row.cityName, row.level, row.type, row.leadingIndustries.join('、')].filter(Boolean).join(' · ')}
              {row.partners.length > 0 ? ` · 共建：${row.partners.join('、')}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <CardFoot>没有计入项目，是台账里没有，不等于园区里没有</CardFoot>
    </Card>
  );
}
