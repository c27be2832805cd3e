import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { demoSignInAction, signInAction } from './actions';
import { DemoPanel } from '@/components/auth/demo-panel';
import { SignInForm } from '@/components/auth/sign-in-form';
import { LogoMark } from '@/components/layout/logo';
import { Card, CardHead } from '@/components/ui/card';
import { currentActor } from '@/lib/auth/actor';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@/lib/auth/demo-accounts';
import { isDemoMode } from '@/lib/auth/demo-mode';
import { PRODUCT_NAME } from '@/lib/labels';
import { NextPath } from '@/lib/schemas/sign-in';

export const metadata: Metadata = { title: '登录' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = NextPath.parse((await searchParams).next);
  if ((await currentActor()) !== null) redirect(next as Route);
  const demo = isDemoMode();

  return (
    <main
      className={`mx-auto flex min-h-dvh flex-col justify-center gap-6 px-4 py-8 ${demo ? 'max-w-4xl' : 'max-w-md'}`}
    >
      <header className="flex items-center gap-3">
        <LogoMark size={40} />
        <div>
          <h1 className="text-2xl font-semibold">{PRODUCT_NAME}</h1>
          <p className="text-sm text-ink-2">产业链招商：一本台账，逐级看清</p>
        </div>
      </header>
      <div className={demo ? 'grid items-start gap-4 desk:grid-cols-[2fr_3fr]' : 'grid'}>
        <div className="grid">
          <Card>
            <CardHead title="登录" subtitle="账号由系统管理员开通" />
            <SignInForm action={signInAction} next={next} />
          </Card>
        </div>
        {demo ? (
          <div className="grid">
            <Card>
              <CardHead
                title="演示账号"
                subtitle={
                  <>
                    点一下即登录；密码都是 <code>{DEMO_PASSWORD}</code>
                  </>
                }
              />
              <DemoPanel
                action={demoSignInAction}
                next={next}
                accounts={DEMO_ACCOUNTS.map(({ username, name }) => ({ username, name }))}
              />
            </Card>
          </div>
        ) : null}
      </div>
    </main>
  );
}
