'use client';

import { useState } from 'react';
import { controlProps, Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { WORD } from '@/lib/labels';

export type ChainChoice = { value: string; label: string; links: readonly { value: string; label: string }[] };

type ChainFieldsProps = {
  chains: readonly ChainChoice[];
  values: Record<string, string>;
  errors: { chainId?: string | undefined; chainLinkId?: string | undefined };
};

/**
 * 产业链 → 主环节. The links of the chosen chain only; without JavaScript all of them, grouped by chain,
 * and a link of another chain is refused at its field.
 */
export function ChainFields({ chains, values, errors }: ChainFieldsProps) {
  const [chainId, setChainId] = useState(values.chainId ?? '');
  const [linkId, setLinkId] = useState(values.chainLinkId ?? '');
  const chosen = chains.find((chain) => chain.value === chainId);
  const shown = chosen ? [chosen] : chains;
  const chain = { id: 'chainId', label: WORD.chain, error: errors.chainId };
  const link = {
    id: 'chainLinkId',
    label: '主环节',
    error: errors.chainLinkId,
    hint: '还说不准就留空，合计里记作“环节待定”',
  };

  return (
    <>
      <Field {...chain} optional>
        <Select
          {...controlProps(chain)}
          name="chainId"
          placeholder={WORD.noChain}
          value={chainId}
          onChange={(event) => {
            setChainId(event.target.value);
            setLinkId('');
          }}
          options={chains.map(({ value, label }) => ({ value, label }))}
        />
      </Field>
      <Field {...link} optional>
        <Select
          {...controlProps(link)}
          name="chainLinkId"
          placeholder={WORD.noLink}
          value={linkId}
          onChange={(event) => setLinkId(event.target.value)}
          options={shown.map(({ label, links }) => ({ label, options: links }))}
        />
      </Field>
    </>
  );
}
