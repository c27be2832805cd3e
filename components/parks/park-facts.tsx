import { InlineLink } from '@/components/projects/inline-link';
import { Card, CardHead } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { cityHref } from '@/lib/hrefs';
import type { ParkDetail } from '@/lib/domain/park';
import { WORD } from '@/lib/labels';

const MU_PER_HECTARE = 15;
const decimal = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** What is known of a park; every fact that has one carries how it is known. */
export function ParkFacts({ park }: { park: ParkDetail }) {
  return (
    <Card>
      <CardHead title="园区情况" subtitle="照公布的写；“—”为未刊" />
      <Facts
        items={[
          {
            term: WORD.city,
            detail: (
              <>
                <InlineLink href={cityHref(park.city.code)}>{park.city.name}</InlineLink>
                {park.districtName ? ` · ${park.districtName}` : ''}
              </>
            ),
          },
          { term: '级别 · 类型', detail: `${park.level} · ${park.type}` },
          { term: '别称', detail: park.aliases.join('、') || '—' },
          { term: '批准', detail: <Known value={park.approvedAt} basis={park.approvedBasis} /> },
          { term: '面积', detail: <Known value={areaText(park.areaHectares)} basis={park.areaBasis} /> },
          {
            term: '主导产业',
            detail: <Known value={park.leadingIndustries.join('、') || null} basis={park.industriesBasis} />,
          },
          { term: '备注', detail: park.note ?? '—' },
        ]}
      />
    </Card>
  );
}

/** A fact and how it is known; a fact without a published basis is marked, not hidden. */
function Known({ value, basis }: { value: string | null; basis: string | null }) {
  if (value === null) return '—';
  return (
    <>
      {value}
      {basis ? <span className="block text-xs text-ink-3">{basisText(basis)}</span> : null}
    </>
  );
}

/** "published:“518 平方公里”" and "recalled(…)" in words. */
function basisText(basis: string): string {
  const [, how = '', detail = ''] = /^(published|recalled)[:：]?(.*)$/.exec(basis) ?? [];
  const words = detail.replace(/^\((.*)\)$/, '$1').trim();
  if (how === 'published') return /^[“\d\u4e00-\u9fff]/.test(words) ? `依据：已公布，${words}` : '依据：已公布';
  if (how === 'recalled') return '依据：常识，未见原文';
  return `依据：${basis}`;
}

function areaText(hectares: number | null): string | null {
  if (hectares === null) return null;
  return hectares >= 100
    ? `${decimal.format(hectares / 100)} 平方公里`
    : `${decimal.format(hectares)} 公顷（${decimal.format(hectares * MU_PER_HECTARE)} 亩）`;
}
