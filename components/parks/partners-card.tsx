import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { RowList } from '@/components/ui/row-list';
import type { ParkDetail, ParkPartner } from '@/lib/domain/park';
import { SHARE_KIND_LABEL } from '@/lib/labels';

/** Who runs a co-built park together, how, and the share of what each has, where it was published. */
export function PartnersCard({ park }: { park: ParkDetail }) {
  const kinds = new Set(park.partners.map((partner) => partner.shareKind));
  return (
    <Card>
      <CardHead title={`${park.partners.length} 方共建`} subtitle={`合作方式：${park.cobuiltModel ?? '未刊'}`} />
      <RowList
        rows={park.partners.map((partner) => ({
          key: partner.name,
          title: partner.name,
          meta: validity(partner),
          figure: partner.sharePercent === null ? '—' : `${partner.sharePercent} %`,
          figureNote: partner.shareKind === null ? '份额未刊' : shareOf(partner.shareKind),
        }))}
      />
      <CardFoot>{kinds.has('EQUITY') ? equityText(park.partners) : footText(kinds)}</CardFoot>
    </Card>
  );
}

function shareOf(kind: NonNullable<ParkPartner['shareKind']>): string {
  return kind === 'EQUITY' ? '运营公司股权' : `${SHARE_KIND_LABEL[kind]}分成`;
}

/** A share of equity must never be read as a share of credit. */
function equityText(partners: readonly ParkPartner[]): string {
  const shares = partners
    .filter((partner) => partner.shareKind === 'EQUITY' && partner.sharePercent !== null)
    .map((partner) => `${partner.name} ${partner.sharePercent} %`);
  return `运营公司股权：${shares.join('，')}；不是考核分成`;
}

function footText(kinds: ReadonlySet<ParkPartner['shareKind']>): string {
  return kinds.has(null) ? '只公布了合作关系，没有公布份额；不推算' : '同一种份额合计 100 %';
}

function validity({ validFrom, validUntil }: ParkPartner): string | undefined {
  if (validFrom === null && validUntil === null) return undefined;
  return `${validFrom ?? '起始未刊'} 至 ${validUntil ?? '今'}`;
}
