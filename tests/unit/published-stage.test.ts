import { describe, expect, test } from 'vitest';
import { hasSigned } from '@/lib/domain/projects/project-stage';
import { stageOfPublishedWord } from '@/lib/domain/projects/published-stage';

describe('a published word is placed conservatively', () => {
  test.each([
    ['清单(2023)', 'LEAD'],
    ['拟引进(2023计划)', 'LEAD'],
    ['在谈', 'NEGOTIATING'],
    ['推进', 'SIGNED'],
    ['引进', 'SIGNED'],
    ['启动', 'STARTED'],
    ['投产推进', 'BUILDING'],
    ['入驻/待投产', 'COMPLETED'],
    ['达产推进', 'PRODUCING'],
  ])('%s is %s', (word, stage) => {
    expect(stageOfPublishedWord(word)).toBe(stage);
  });
});

test.each(['清单(2023)', '拟引进(2023计划)', '在谈'])('%s is no signing', (word) => {
  const stage = stageOfPublishedWord(word);
  expect(stage !== null && hasSigned(stage)).toBe(false);
});

test.each(['', '签 约', '开工仪式', 'constructor', '__proto__'])(
  '"%s" is new, and a person has to place it',
  (word) => {
    expect(stageOfPublishedWord(word)).toBeNull();
  },
);
