/**
 * What a form action answers. Success has no member: success redirects.
 *
 * `values` hands the typed text back, because React empties an uncontrolled
 * form after its action settles, even when the action refused.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'invalid'; errors: Record<string, string[] | undefined>; values: Record<string, string> }
  | { status: 'refused'; reason: string; values: Record<string, string> };

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

export const idle: FormState = { status: 'idle' };
