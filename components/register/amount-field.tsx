'use client';

import { useState } from 'react';
import { controlProps, Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { readAmount, YUAN_PER_UNIT, type AmountUnit } from '@/lib/domain/money/amount';
import { amountReadingText } from './amount-reading-text';

type AmountFieldProps = {
  values: Record<string, string>;
  errors: { amount?: string | undefined; amountUnit?: string | undefined };
};

const UNITS = Object.keys(YUAN_PER_UNIT) as AmountUnit[];

/** Agreed investment in 万元 or 亿元, read back in 亿元 while typing, with a tick for "unknown" instead of a zero. */
export function AmountField({ values, errors }: AmountFieldProps) {
  const [text, setText] = useState(values.amount ?? '');
  const [unit, setUnit] = useState<AmountUnit>(values.amountUnit === '亿元' ? '亿元' : '万元');
  const [unknown, setUnknown] = useState(values.amountUnknown === 'on');
  const reading = unknown ? '' : amountReadingText(text, readAmount(text, unit));
  const texts = {
    id: 'amount',
    label: '协议投资额',
    hint: (
      <output aria-live="polite">
        {unknown ? '按“金额未知”登记，不是 0' : reading || '合同上写的数，不含到位资金'}
      </output>
    ),
    error: errors.amount ?? errors.amountUnit,
  };

  return (
    <div className="grid content-start gap-2">
      <Field {...texts}>
        <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] gap-2">
          <TextInput
            {...controlProps(texts)}
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Select
            name="amountUnit"
            aria-label="单位"
            value={unit}
            onChange={(event) => setUnit(event.target.value === '亿元' ? '亿元' : '万元')}
            options={UNITS.map((each) => ({ value: each, label: each }))}
          />
        </div>
      </Field>
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          name="amountUnknown"
          checked={unknown}
          onChange={(event) => setUnknown(event.target.checked)}
          className="size-4 accent-brand"
        />
        金额未知（合同未写明）
      </label>
    </div>
  );
}
