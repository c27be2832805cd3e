import { recordPublishedProjects } from '@/lib/commands/record-published-projects';
import { PublishedProject } from '@/lib/schemas/published-project';
import { readDataFile } from './data-file';
import { RELATIONS_OF_PROJECT } from './project-relations';

/** Whom the history names for rows the seed entered. */
export const SEED_ACTOR = '种子数据';

/** The real projects, through the one command public rows enter by. */
export async function seedPublishedProjects(): Promise<string> {
  const inputs = readDataFile('projects.json', PublishedProject).map((row) => ({
    ...row,
    provinceCode: `${row.cityCode.slice(0, 2)}0000`,
    relations: RELATIONS_OF_PROJECT[row.id] ?? [],
  }));
  const outcomes = await recordPublishedProjects(inputs, SEED_ACTOR);
  const done = (did: string) => outcomes.filter((outcome) => outcome.ok && outcome.did === did).length;
  const refused = inputs.filter((_, index) => outcomes[index]?.ok === false).map(({ id }) => id);
  if (refused.length > 0)
    throw new Error(`ids of published projects are taken by rows a bureau entered: ${refused.join(', ')}`);
  return `${inputs.length} projects: ${done('recorded')} new, ${done('updated')} updated, ${done('nothing')} unchanged`;
}
