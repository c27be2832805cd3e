'use client';

import { useActionState, useMemo } from 'react';
import { AmountField } from './amount-field';
import { ChainFields, type ChainChoice } from './chain-fields';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { controlProps, Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Select, type SelectOption } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { idle, type FormAction } from '@/lib/form-state';
import { REGISTER_FIELD_LABEL, WORD } from '@/lib/labels';

type RegisterProjectFormProps = {
  action: FormAction;
  /** Made with the page: sent along, it makes one project of the same form sent twice. */
  submissionId: string;
  /** Latest day that can be a signing day, ISO. */
  today: string;
  city: SelectOption;
  districts: readonly SelectOption[];
  parks: readonly SelectOption[];
  /** A park operator registers in its own park only. */
  parkIsFixed: boolean;
  chains: readonly ChainChoice[];
};

/** Registers a signed project: what signing needs and nothing else. What was typed comes back after a refusal. */
export function RegisterProjectForm({
  action,
  submissionId,
  today,
  city,
  districts,
  parks,
  parkIsFixed,
  chains,
}: RegisterProjectFormProps) {
  const [state, submit, pending] = useActionState(action, idle);
  const values: Record<string, string> = state.status === 'idle' ? {} : state.values;
  const errors = useMemo(() => firstErrors(state.status === 'invalid' ? state.errors : {}), [state]);
  const listed = useMemo(() => listErrors(errors), [errors]);
  const text = (id: keyof typeof REGISTER_FIELD_LABEL, hint?: string) => ({
    id,
    label: REGISTER_FIELD_LABEL[id],
    hint,
    error: errors[id],
  });
  // React empties the fields after every answer: a new key draws them again with what was typed.
  const answer = JSON.stringify(values);

  return (
    <form key={answer} action={submit} noValidate className="grid gap-5">
      <ErrorSummary errors={listed} />
      {state.status === 'refused' ? <Note tone="bad" role="alert" title={state.reason} /> : null}
      <input type="hidden" name="submissionId" value={values.submissionId ?? submissionId} />

      <FormPart title="谁来，做什么">
        <Field {...text('name')}>
          <TextInput {...controlProps(text('name'))} name="name" defaultValue={values.name} autoComplete="off" />
        </Field>
        <Field {...text('company', '与合同上的名称一致')}>
          <TextInput
            {...controlProps(text('company', '与合同上的名称一致'))}
            name="company"
            defaultValue={values.company}
            autoComplete="off"
          />
        </Field>
      </FormPart>

      <FormPart title="补哪一环，落在哪里">
        <Field {...text('cityCode', '只能登记本市项目')}>
          <Select
            {...controlProps(text('cityCode', '只能登记本市项目'))}
            name="cityCode"
            options={[city]}
            defaultValue={city.value}
          />
        </Field>
        <Field {...text('districtCode')} optional>
          <Select
            {...controlProps(text('districtCode'))}
            name="districtCode"
            placeholder={districts.length === 0 ? '本市没有下设区县' : '未定'}
            options={districts}
            defaultValue={values.districtCode}
          />
        </Field>
        <Field {...text('parkId')} optional={!parkIsFixed}>
          <Select
            {...controlProps(text('parkId'))}
            name="parkId"
            placeholder={parkIsFixed ? undefined : WORD.noPark}
            options={parks}
            defaultValue={values.parkId}
          />
        </Field>
        <ChainFields chains={chains} values={values} errors={errors} />
      </FormPart>

      <FormPart title="多少钱，什么时候">
        <AmountField values={values} errors={errors} />
        <Field {...text('signedOn', '首次签约的日期，决定计入哪个月')}>
          <TextInput
            {...controlProps(text('signedOn', '首次签约的日期，决定计入哪个月'))}
            name="signedOn"
            type="date"
            min="1990-01-01"
            max={today}
            defaultValue={values.signedOn}
          />
        </Field>
      </FormPart>

      <div className="flex items-center gap-3 border-t border-line pt-5">
        <Button type="submit" variant="primary" size="large" disabled={pending}>
          {pending ? '正在保存…' : '登记项目'}
        </Button>
        <p className="text-xs text-ink-3">保存后立即计入本市合计，依据为“填报”</p>
      </div>
    </form>
  );
}

function FormPart({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="border-t border-line pt-5 first-of-type:border-t-0 first-of-type:pt-0">
      <legend className="float-left mb-3 w-full text-lg font-semibold">{title}</legend>
      <div className="clear-both grid gap-x-5 gap-y-4 desk:grid-cols-2">{children}</div>
    </fieldset>
  );
}

function firstErrors(errors: Record<string, string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(errors).map(([field, messages]) => [field, messages?.[0]]));
}

function listErrors(errors: Record<string, string | undefined>): FieldError[] {
  const labels: Record<string, string> = REGISTER_FIELD_LABEL;
  return Object.entries(errors).flatMap(([field, message]) =>
    message === undefined ? [] : [{ field: CONTROL_OF[field] ?? field, label: labels[field] ?? '表单', message }],
  );
}

/** Fields that share one control with another. */
const CONTROL_OF: Record<string, string> = { amountUnit: 'amount', amountUnknown: 'amount', submissionId: 'name' };
