import type { ComponentProps } from 'react';
import { CONTROL_BOX } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';

export type SelectOption = { value: string; label: string };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type SelectProps = Omit<ComponentProps<'select'>, 'className' | 'children'> & {
  /** Groups have a heading of their own (产业链 → 环节). */
  options: readonly (SelectOption | SelectGroup)[];
  /** First option, with the empty value; leave out where something is always chosen. */
  placeholder?: string | undefined;
};

/** The native select: it works by keyboard, on a phone and without JavaScript. */
export function Select({ options, placeholder, ...select }: SelectProps) {
  return (
    <span className="relative block">
      <select {...select} className={`${CONTROL_BOX} appearance-none pr-9 pl-3`}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((each) => (
                <option key={each.value} value={each.value}>
                  {each.label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ),
        )}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-3">
        <Icon name="down" />
      </span>
    </span>
  );
}
