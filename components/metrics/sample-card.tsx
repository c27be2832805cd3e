import { InlineLink } from '@/components/projects/inline-link';
import { Card, CardHead } from '@/components/ui/card';
import { countedHref, projectsHref } from '@/lib/hrefs';
import { count, yi } from '@/lib/format';

type SampleCardProps = {
  /** Of a real place, all years. Money is whole yuan; null when no amount is known. */
  total: { projects: number; notCountedProjects: number; unknownAmounts: number; agreedInvestmentYuan: number | null };
  /** The place they were counted in. */
  region: string;
};

/** What the published rows are, and what they are not. */
export function SampleCard({ total, region }: SampleCardProps) {
  return (
    <div id="sample" className="scroll-mt-6">
      <Card>
        <CardHead title="样例数据是什么" subtitle="湖北、四川公开报道的项目" />
        <ul className="grid list-disc gap-1.5 pl-5 text-sm marker:text-ink-3">
          <li>
            当前地区登记{' '}
            <InlineLink href={projectsHref({ region })}>
              {count(total.projects + total.notCountedProjects)} 项
            </InlineLink>
            ，计入 <InlineLink href={countedHref({ region })}>{count(total.projects)} 项</InlineLink>
            ，协议投资额 <InlineLink href={countedHref({ region })}>{yi(total.agreedInvestmentYuan)} 亿元</InlineLink>
            ，其中{' '}
            <InlineLink href={countedHref({ region, amount: 'unknown' })}>{count(total.unknownAmounts)} 项</InlineLink>
            金额未知。
          </li>
          <li>
            它是从公开材料里收集到的一部分，不是统计：合计只代表收集到的项目，城市之间的差别也可能是收集多少的差别。
          </li>
          <li>
            金额最大的几项是新城、旧城改造、交通枢纽和融资协议，不是工业项目：孝感的 700、500、300
            亿元三项使它排到前面。是否计入的规则定下之前，它们照公布的计入。
          </li>
          <li>没有公布的日期、金额、园区、投资方留空；按报道日期推定的日期写“推定”。</li>
        </ul>
      </Card>
    </div>
  );
}
