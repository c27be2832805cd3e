'use client';

import { useActionState } from 'react';
import { Note } from '@/components/ui/note';
import { idle, type FormAction } from '@/lib/form-state';

type DemoPanelProps = {
  action: FormAction;
  next: string;
  accounts: readonly { username: string; name: string }[];
};

/** The demo accounts, one click each. */
export function DemoPanel({ action, next, accounts }: DemoPanelProps) {
  const [state, submit, pending] = useActionState(action, idle);

  return (
    <form action={submit} className="flex flex-col gap-3">
      {state.status === 'refused' ? (
        <Note tone="bad" role="alert">
          {state.reason}
        </Note>
      ) : null}
      <input type="hidden" name="next" value={next} />
      <ul className="grid grid-cols-2 gap-2">
        {accounts.map(({ username, name }) => (
          <li key={username} className="grid">
            <button
              name="account"
              value={username}
              disabled={pending}
              className="flex min-h-11 flex-col justify-center rounded-md border border-line-strong bg-surface px-3 py-1.5 text-left text-sm font-medium text-ink hover:bg-surface-3 disabled:text-ink-3"
            >
              {name}
              <span className="font-mono text-xs font-normal text-ink-3">{username}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
