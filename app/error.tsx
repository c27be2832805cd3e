'use client';

import { Button } from '@/components/ui/button';

type ErrorPageProps = {
  /** Server errors arrive without their message, with a number that also stands in the log. */
  error: Error & { digest?: string };
  retry: () => void;
};

/** Instead of a page whose data could not be read. Figures are missing here, never wrong. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4">
      <h1 className="text-2xl font-semibold">页面暂时打不开</h1>
      <p className="text-ink-2">数据没有读出来，可能是数据库正在恢复。已保存的内容不受影响，请稍后重试。</p>
      {error.digest ? <p className="text-sm text-ink-3">告诉系统管理员这个编号：{error.digest}</p> : null}
      <p>
        <Button variant="primary" size="large" onClick={retry}>
          重试
        </Button>
      </p>
    </main>
  );
}
