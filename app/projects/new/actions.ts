'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { refusalState, NOT_SAVED_SENTENCE } from './refusal-state';
import { shanghaiToday } from '@/app/shanghai-today';
import { currentActor } from '@/lib/auth/actor';
import { registerProject } from '@/lib/commands/register-project';
import { projectHref } from '@/lib/hrefs';
import { mayRegisterProjects } from '@/lib/domain/people/permission';
import type { FormState } from '@/lib/form-state';
import { REGISTER_FIELDS, registerProjectSchema } from '@/lib/schemas/register-project';

type Values = Record<string, string>;

export async function registerProjectAction(_previous: FormState, form: FormData): Promise<FormState> {
  const values = Object.fromEntries(REGISTER_FIELDS.map((field) => [field, textOf(form.get(field))]));
  const answer = await trySaving(values);
  if ('status' in answer) return answer;

  // Stored pages follow the ledger version by themselves; this empties what the browser of the writer has kept.
  revalidatePath('/', 'layout');
  redirect(projectHref(answer.projectId));
}

/**
 * With the database down the form answers all the same, with everything that was typed; the log says why. Sent again it
 * is the same project, also when the first try was written and only its answer was lost.
 */
async function trySaving(values: Values): Promise<FormState | { projectId: string }> {
  try {
    return await save(values);
  } catch (error) {
    console.error('A project was not registered.', error);
    return { status: 'refused', reason: NOT_SAVED_SENTENCE, values };
  }
}

async function save(values: Values): Promise<FormState | { projectId: string }> {
  const actor = await currentActor();
  // Not sent to the sign-in page: what was typed would be lost on the way.
  if (actor === null) return { status: 'refused', reason: '登录已失效。请在另一个窗口登录，再回到这里保存。', values };
  if (!mayRegisterProjects(actor.role)) return refusalState('role-only-reads', values);

  const input = registerProjectSchema(shanghaiToday(new Date())).safeParse(values);
  if (!input.success) return { status: 'invalid', errors: z.flattenError(input.error).fieldErrors, values };

  const outcome = await registerProject(actor, input.data);
  return outcome.ok ? { projectId: outcome.projectId } : refusalState(outcome.because, values);
}

/** A file where text belongs is not text: it reads as nothing and is refused as such. */
function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
