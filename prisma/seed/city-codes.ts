import { db } from '@/lib/db';

/** The code of a real city by its full name. @throws Error for a name that is not one. */
export async function cityCodesByName(): Promise<(name: string) => string> {
  const cities = await db().city.findMany({
    where: { province: { isFictional: false } },
    select: { code: true, name: true },
  });
  const codes = new Map(cities.map(({ code, name }) => [name, code]));
  return (name) => {
    const code = codes.get(name);
    if (code === undefined) throw new Error(`no city is called ${name}`);
    return code;
  };
}
