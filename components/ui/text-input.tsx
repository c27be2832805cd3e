import type { ComponentProps } from 'react';
import { CONTROL_BOX } from '@/components/ui/field';

type TextInputProps = Omit<ComponentProps<'input'>, 'className'> & {
  /** Shown inside the box at its right; the text then stands right too. */
  unit?: string | undefined;
};

/** One line of text. Date and password inputs too: pass `type`. */
export function TextInput({ unit, ...input }: TextInputProps) {
  if (!unit) return <input {...input} className={`${CONTROL_BOX} px-3`} />;
  return (
    <span className="relative block">
      <input {...input} className={`${CONTROL_BOX} pr-14 pl-3 text-right`} />
      <span aria-hidden="true" className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-3">
        {unit}
      </span>
    </span>
  );
}
