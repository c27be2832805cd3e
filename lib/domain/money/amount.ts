/** Units money is typed and published in, in yuan. */
export const YUAN_PER_UNIT = { 万元: 10_000n, 亿元: 100_000_000n } as const;

export type AmountUnit = keyof typeof YUAN_PER_UNIT;

/** One amount is at most this many yuan (1 万亿). */
export const MAX_AMOUNT_YUAN = 1_000_000_000_000n;

export type AmountReading =
  { ok: true; yuan: bigint } | { ok: false; because: 'not-a-number' | 'negative' | 'finer-than-a-yuan' | 'too-large' };

/**
 * Reads a typed or published decimal ("3,000", "１６.３３") in a unit as whole yuan, exactly:
 * no floating point, because 16.33 × 10⁸ is not an integer there.
 *
 * Full-width digits, thousands separators and spaces around are accepted; anything else is refused.
 */
export function readAmount(text: string, unit: AmountUnit): AmountReading {
  const plain = text.normalize('NFKC').trim().replaceAll('−', '-');
  if (/^-\s*[\d.,]+$/.test(plain)) return { ok: false, because: 'negative' };
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.(\d{1,20}))?$/.exec(plain);
  if (!match) return { ok: false, because: 'not-a-number' };

  const whole = (match[1] ?? '').replaceAll(',', '');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  const digits = fraction.length;
  const scaled = BigInt(whole + fraction) * YUAN_PER_UNIT[unit];
  const divisor = 10n ** BigInt(digits);
  if (scaled % divisor !== 0n) return { ok: false, because: 'finer-than-a-yuan' };
  const yuan = scaled / divisor;
  return yuan > MAX_AMOUNT_YUAN ? { ok: false, because: 'too-large' } : { ok: true, yuan };
}
