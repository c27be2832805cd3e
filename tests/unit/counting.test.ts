import { describe, expect, test } from 'vitest';
import { decideCounting } from '@/lib/domain/projects/counting';
import { PROJECT_STAGES } from '@/lib/domain/projects/project-stage';

describe('a signing counts from 签约 on', () => {
  test.each(PROJECT_STAGES.slice(0, 2))('%s is listed, never counted', (stage) => {
    expect(decideCounting({ stage, parents: [] })).toEqual({ counted: false, because: 'NOT_SIGNED' });
  });

  test.each(PROJECT_STAGES.slice(2))('%s counts', (stage) => {
    expect(decideCounting({ stage, parents: [] })).toEqual({ counted: true });
  });
});

describe('a phase or a tenant adds nothing while its parent counts', () => {
  test.each(['PHASE_OF', 'INSIDE_OF'] as const)('%s a row that counts', (kind) => {
    expect(decideCounting({ stage: 'SIGNED', parents: [{ kind, counted: true }] })).toEqual({
      counted: false,
      because: kind,
    });
  });

  test('it counts by itself while its parent does not', () => {
    expect(decideCounting({ stage: 'BUILDING', parents: [{ kind: 'PHASE_OF', counted: false }] })).toEqual({
      counted: true,
    });
  });

  test('of several parents one that counts is enough, and it is the one named', () => {
    const parents = [
      { kind: 'PHASE_OF', counted: false },
      { kind: 'INSIDE_OF', counted: true },
    ] as const;
    expect(decideCounting({ stage: 'SIGNED', parents })).toEqual({ counted: false, because: 'INSIDE_OF' });
  });

  test('talks about a phase are talks first', () => {
    expect(decideCounting({ stage: 'NEGOTIATING', parents: [{ kind: 'PHASE_OF', counted: true }] })).toEqual({
      counted: false,
      because: 'NOT_SIGNED',
    });
  });
});
