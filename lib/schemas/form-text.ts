import { z } from 'zod';

/** A text field of a form, without spaces around. A missing field is an empty one; a file or a list is refused. */
export const formText = z
  .string({ error: '这一项的内容无法读取，请重新填写。' })
  .default('')
  .transform((typed) => typed.trim());

/** Characters nobody types on purpose: controls, line breaks, invisible and unassigned ones, halves of a character. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A name of 1 to 80 characters, kept as it was typed. Full-width and half-width forms are measured alike. */
export function nameField(label: string) {
  return formText.superRefine((name, context) => {
    const length = [...name.normalize('NFKC')].length;
    if (name === '') context.addIssue(`请填${label}。`);
    else if (length > 80) context.addIssue(`${label}最多 80 个字，现在是 ${length} 个。`);
    else if (UNPRINTABLE.test(name)) context.addIssue(`${label}里有换行或不可见字符，请删去。`);
    else if (!LETTER_OR_DIGIT.test(name)) context.addIssue(`${label}里至少要有一个字。`);
  });
}

/** A choice from a list: a code or id, or null where nothing was chosen. Whether it exists is for the command to say. */
export function choiceField(label: string) {
  return formText.transform((value, context) => {
    if (value === '') return null;
    if (/^[A-Za-z0-9-]{1,40}$/.test(value)) return value;
    context.addIssue(`请从列表里选择${label}。`);
    return z.NEVER;
  });
}
