'use server';

import type { Route } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { outcomeText } from './outcome-text';
import { currentActor } from '@/lib/auth/actor';
import { DEMO_PASSWORD, findDemoAccount } from '@/lib/auth/demo-accounts';
import { isDemoMode } from '@/lib/auth/demo-mode';
import { requestAddress } from '@/lib/auth/request-address';
import { signIn, type SignInOutcome } from '@/lib/auth/sign-in';
import { homeRegion } from '@/lib/domain/people/home-region';
import { overviewHref } from '@/lib/hrefs';
import type { FormState } from '@/lib/form-state';
import { NextPath, SignIn } from '@/lib/schemas/sign-in';

export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const input = SignIn.safeParse({ username: form.get('username'), password: form.get('password') });
  // The password is never handed back.
  const values = { username: String(form.get('username') ?? '') };
  if (!input.success) return { status: 'invalid', errors: z.flattenError(input.error).fieldErrors, values };

  const outcome = await tryToSignIn(input.data.username, input.data.password);
  if (outcome.status !== 'ok') return { status: 'refused', reason: outcomeText(outcome), values };
  return goOn(form);
}

/** One click, one demo account. Refuses everything outside demo mode, whatever is posted. */
export async function demoSignInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const account = isDemoMode() ? findDemoAccount(String(form.get('account'))) : undefined;
  if (account === undefined) return { status: 'refused', reason: '演示账号只在演示模式下可用。', values: {} };

  const outcome = await tryToSignIn(account.username, DEMO_PASSWORD);
  if (outcome.status !== 'ok') return { status: 'refused', reason: outcomeText(outcome), values: {} };
  return goOn(form);
}

/** With the database down the form answers all the same, without JavaScript too, and the log says why. */
async function tryToSignIn(username: string, password: string): Promise<SignInOutcome | { status: 'unavailable' }> {
  try {
    return await signIn({ username, password, address: requestAddress(await headers()) });
  } catch (error) {
    console.error('Nobody can sign in.', error);
    return { status: 'unavailable' };
  }
}

/** To the page that was asked for, else to the first page of the person who has just signed in. */
async function goOn(form: FormData): Promise<never> {
  const next = NextPath.parse(form.get('next'));
  const actor = next === '/' ? await currentActor() : null;
  const home = actor && homeRegion(actor.scope);
  redirect(home === null ? (next as Route) : overviewHref({ region: home }));
}
