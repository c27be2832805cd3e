/** Kinds of published events, as published. Only 签约 is a signing event; the others are never mixed into it. */
export const EVENT_KINDS = ['签约', '开工', '推进', '签约/开工', '年度', '清单'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
