'use client';

import { useActionState, useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field, controlProps } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { TextInput } from '@/components/ui/text-input';
import { idle, type FormAction, type FormState } from '@/lib/form-state';

const LABEL = { username: '用户名', password: '密码' } as const;

type FieldName = keyof typeof LABEL;

/** User name and password. Works without JavaScript; keeps the typed name, never the password. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  const [state, submit, pending] = useActionState(action, idle);
  const errors = useMemo(() => fieldErrors(state), [state]);
  const errorOf = (field: FieldName) => errors.find((error) => error.field === field)?.message;
  const typed = state.status === 'idle' ? '' : (state.values.username ?? '');
  const username = { id: 'username', error: errorOf('username') };
  const password = { id: 'password', error: errorOf('password') };

  return (
    <form action={submit} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={errors} />
      {state.status === 'refused' ? (
        <Note tone="bad" role="alert">
          {state.reason}
        </Note>
      ) : null}
      <input type="hidden" name="next" value={next} />
      <Field {...username} label={LABEL.username}>
        <TextInput
          {...controlProps(username)}
          key={typed}
          name="username"
          defaultValue={typed}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </Field>
      <Field {...password} label={LABEL.password}>
        <TextInput
          {...controlProps(password)}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </Field>
      <Button type="submit" variant="primary" size="large" disabled={pending}>
        登录
      </Button>
    </form>
  );
}

function fieldErrors(state: FormState) {
  if (state.status !== 'invalid') return [];
  return (['username', 'password'] as const).flatMap((field) => {
    const message = state.errors[field]?.[0];
    return message === undefined ? [] : [{ field, label: LABEL[field], message }];
  });
}
