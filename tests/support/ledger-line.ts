/** What the line above the ledger says, as numbers of a reader. */
export type LedgerLine = { rows: number; counted: number; yi: string };

/** Reads "219 项，计入 214 … 协议投资额 7,685.25 亿元" out of the text of a ledger page. */
export function readLedgerLine(text: string): LedgerLine {
  const match = /([\d,]+)\s*项，计入\s*([\d,]+)\s*协议投资额\s*([\d,.]+)\s*亿元/.exec(text.replace(/\s+/g, ' '));
  if (!match) throw new Error(`no total line in: ${text.slice(0, 200)}`);
  const [, rows = '', counted = '', yi = ''] = match;
  return { rows: Number(rows.replaceAll(',', '')), counted: Number(counted.replaceAll(',', '')), yi };
}
