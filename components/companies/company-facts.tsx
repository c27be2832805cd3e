import { Card, CardHead } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { CompanyDetail } from '@/lib/domain/companies/company';
import { cityHref } from '@/lib/hrefs';

/** Who a company is, as far as somebody has entered it; unknown is "—". */
export function CompanyFacts({ company }: { company: CompanyDetail }) {
  return (
    <Card span={5}>
      <CardHead title="企业情况" subtitle="“—”为无人填过，不是没有" />
      <Facts
        items={[
          { term: '别称', detail: company.aliases.join('、') || '—' },
          { term: '统一社会信用代码', detail: company.unifiedSocialCreditCode ?? '—' },
          { term: '所属集团', detail: company.groupName ?? '—' },
          {
            term: '注册地',
            detail: company.homeCity ? (
              <TextLink href={cityHref(company.homeCity.code)}>{company.homeCity.name}</TextLink>
            ) : (
              '—'
            ),
          },
          {
            term: '标签',
            detail:
              company.tags.length === 0 ? (
                '—'
              ) : (
                <span className="inline-flex flex-wrap gap-1.5">
                  {company.tags.map((tag) => (
                    <Tag key={tag}>{tag}</Tag>
                  ))}
                </span>
              ),
          },
        ]}
      />
    </Card>
  );
}
