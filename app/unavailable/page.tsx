import type { Metadata } from 'next';
import { LogoMark } from '@/components/layout/logo';

export const metadata: Metadata = { title: '暂时打不开' };

/** What proxy.ts answers, with status 503, while the database cannot be reached. Needs no data and no JavaScript. */
export default function UnavailablePage() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4">
      <LogoMark size={40} />
      <h1 className="text-2xl font-semibold">暂时打不开</h1>
      <p className="text-ink-2">数据库暂时连不上，可能正在恢复。已保存的内容不受影响，请稍后重试。</p>
      <p>
        {/* No address: whatever was asked for is asked for again. */}
        <a href="" className="text-brand underline underline-offset-3">
          重试
        </a>
      </p>
    </main>
  );
}
