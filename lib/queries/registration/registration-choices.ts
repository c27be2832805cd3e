import 'server-only';
import { db } from '@/lib/db';
import type { Workplace } from '@/lib/domain/people/scope';

export type Choice = { value: string; label: string };

/** What a bureau or a park may choose when it registers a project. A park has one park and only its own. */
export type RegistrationChoices = {
  city: Choice;
  districts: Choice[];
  parks: Choice[];
  chains: { value: string; label: string; links: Choice[] }[];
};

/** The choices of somebody's own city; null for a workplace without a city, which registers nothing. */
export async function registrationChoices({ cityCode, parkId }: Workplace): Promise<RegistrationChoices | null> {
  if (cityCode === null) return null;
  const [city, chains] = await Promise.all([
    db().city.findUnique({
      where: { code: cityCode },
      select: {
        name: true,
        districts: { select: { code: true, name: true }, orderBy: { code: 'asc' } },
        parks: {
          where: parkId === null ? {} : { id: parkId },
          select: { id: true, name: true },
          orderBy: { id: 'asc' },
        },
      },
    }),
    db().chain.findMany({
      select: { id: true, name: true, links: { select: { id: true, name: true }, orderBy: { ordinal: 'asc' } } },
      orderBy: { ordinal: 'asc' },
    }),
  ]);
  if (!city) return null;
  return {
    city: { value: cityCode, label: city.name },
    districts: city.districts.map((district) => ({ value: district.code, label: district.name })),
    parks: city.parks.map((park) => ({ value: park.id, label: park.name })),
    chains: chains.map((chain) => ({
      value: chain.id,
      label: chain.name,
      links: chain.links.map((link) => ({ value: link.id, label: link.name })),
    })),
  };
}
