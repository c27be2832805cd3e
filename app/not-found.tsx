import type { Metadata } from 'next';
import { LogoMark } from '@/components/layout/logo';
import { ButtonLink } from '@/components/ui/button';
import { overviewHref } from '@/lib/hrefs';

export const metadata: Metadata = { title: '没有这个页面' };

/** Also the answer to places outside one's scope: it does not say whether there is something to see. */
export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4">
      <LogoMark size={40} />
      <h1 className="text-2xl font-semibold">没有这个页面</h1>
      <p className="text-ink-2">地址可能写错了，或者内容不在您的查看范围内。需要查看其他地区，请联系系统管理员。</p>
      <p>
        <ButtonLink href={overviewHref({})} variant="primary" size="large">
          回到总览
        </ButtonLink>
      </p>
    </main>
  );
}
