import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { PlacedCompany } from '@/lib/domain/chains/chain';
import { companyHref } from '@/lib/hrefs';
import { FACT_BASIS_LABEL } from '@/lib/labels';

type CompanyListProps = { companies: readonly PlacedCompany[]; cityName: (code: string) => string };

/** The companies placed on a link, each with its city and with who says so. */
export function CompanyList({ companies, cityName }: CompanyListProps) {
  if (companies.length === 0) return <EmptyState title="没有企业资料">未知，不等于没有企业</EmptyState>;
  return (
    <ul className="columns-1 gap-6 text-sm desk:columns-[260px]">
      {companies.map((company) => (
        <li
          key={`${company.companyId} ${company.cityCode}`}
          className="flex min-h-9 break-inside-avoid flex-wrap items-center gap-x-2 border-b border-line py-1.5"
        >
          <TextLink href={companyHref(company.companyId)} className="font-medium">
            {company.name}
          </TextLink>
          <span className="text-xs text-ink-3">{cityName(company.cityCode)}</span>
          <span className="ml-auto">
            <Tag tone={company.basis === 'PUBLISHED' ? 'brand' : 'line'}>{FACT_BASIS_LABEL[company.basis]}</Tag>
          </span>
        </li>
      ))}
    </ul>
  );
}
