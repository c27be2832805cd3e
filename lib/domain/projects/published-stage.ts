import type { ProjectStage } from './project-stage';

/**
 * The nine-stage ladder for each word stages were published with, put on it conservatively:
 * a word that does not say a step was finished stays below that step. 推进, 引进 and 落地 speak of
 * agreed projects; 清单 and 拟引进 are plan lists, which are leads and not signings.
 */
const STAGE_OF_WORD = new Map<string, ProjectStage>(
  Object.entries({
    '清单(2023)': 'LEAD',
    '拟引进(2023计划)': 'LEAD',
    在谈: 'NEGOTIATING',
    签约: 'SIGNED',
    推进: 'SIGNED',
    引进: 'SIGNED',
    落地: 'SIGNED',
    启动: 'STARTED',
    开工: 'STARTED',
    在建: 'BUILDING',
    投产推进: 'BUILDING',
    竣工: 'COMPLETED',
    已建成: 'COMPLETED',
    '入驻/待投产': 'COMPLETED',
    已开园: 'PRODUCING',
    投产: 'PRODUCING',
    达产推进: 'PRODUCING',
  } as const),
);

/** The stage a published word stands for; null when the word is new and a person has to place it. */
export function stageOfPublishedWord(word: string): ProjectStage | null {
  return STAGE_OF_WORD.get(word) ?? null;
}
