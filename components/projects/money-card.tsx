import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import type { ProjectFile } from '@/lib/domain/projects/project-file';
import { foreignYi, wan, yi, yiWithQuality } from '@/lib/format';
import { AMOUNT_QUALITY_LABEL, WORD } from '@/lib/labels';

/** Every amount known of a project, side by side and never added. */
export function MoneyCard({ project }: { project: ProjectFile }) {
  const { agreedInvestmentYuan, agreedQuality, foreign } = project;
  return (
    <Card>
      <CardHead title="资金" subtitle="亿元；三种口径分列，从不相加" />
      <Facts
        items={[
          {
            term: WORD.agreedInvestment,
            detail: (
              <>
                <b className="font-semibold">{yiWithQuality(agreedInvestmentYuan, agreedQuality)}</b>
                {agreedInvestmentYuan === null ? null : (
                  <span className="ml-2 text-xs text-ink-3">
                    {wan(agreedInvestmentYuan)} 万元
                    {agreedQuality ? ` · ${AMOUNT_QUALITY_LABEL[agreedQuality]}` : ''}
                  </span>
                )}
              </>
            ),
          },
          ...(foreign ? [{ term: '外币原文', detail: foreignText(foreign) }] : []),
          { term: '计划总投资', detail: yi(project.plannedInvestmentYuan) },
          { term: '固定资产投资', detail: yi(project.fixedAssetInvestmentYuan) },
          { term: '到位资金', detail: '—' },
        ]}
      />
      <CardFoot>没有到位凭证，到位资金不推算</CardFoot>
    </Card>
  );
}

function foreignText({ amount, currency, rate, rateOn }: NonNullable<ProjectFile['foreign']>): string {
  const money = foreignYi(amount, currency);
  return rate === null ? `${money}，无汇率，人民币数未知` : `${money}，汇率 ${rate}（${rateOn ?? '日期未填'}）`;
}
