import { GridColumn } from '@/components/ui/grid';
import { Card, CardHead } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { metricsHref } from '@/lib/hrefs';

/** What happens to a registered project, beside its form: three things people ask before they dare to save. */
export function RegistrationAdvice() {
  return (
    <GridColumn span={4}>
      <Card>
        <CardHead title="登记后会怎样" />
        <ul className="list-disc space-y-1.5 pl-4 text-sm text-ink-2 marker:text-ink-3">
          <li>立即计入本市、所在园区、产业链和当月的合计，全省可见。</li>
          <li>合计里写明“填报”，与公开报道、认定分开列项数。</li>
          <li>谁在什么时候登记的，记入变更记录，不会丢。</li>
        </ul>
      </Card>
      <Card>
        <CardHead title="拿不准时" />
        <ul className="list-disc space-y-1.5 pl-4 text-sm text-ink-2 marker:text-ink-3">
          <li>
            金额不知道就勾“金额未知”，不要填 0：
            <TextLink className="underline underline-offset-2" href={metricsHref('unknown')}>
              未知不是零
            </TextLink>
            。
          </li>
          <li>
            重复签约、分期、增资只在首次签约时计一次：
            <TextLink className="underline underline-offset-2" href={metricsHref('counting')}>
              计数规则
            </TextLink>
            。
          </li>
          <li>万元和亿元差一万倍，看一眼金额下面的换算再保存。</li>
        </ul>
      </Card>
    </GridColumn>
  );
}
