import type { Random } from './random';

const FIRST = ['盛', '启', '晟', '铭', '瀚', '云', '岚', '翊', '衡', '澄', '霁', '沐', '昱', '珩', '钧', '朔'] as const;
const SECOND = [
  '合',
  '远',
  '微',
  '域',
  '泰',
  '岳',
  '辰',
  '川',
  '和',
  '元',
  '科',
  '帆',
  '林',
  '诺',
  '达',
  '景',
] as const;
const TRADE = ['新材料', '半导体', '智能装备', '新能源', '生物医药', '光电', '精密制造', '食品'] as const;

/** A company that does not exist, and says so in its name. */
export function inventedCompany(random: Random): { brand: string; name: string } {
  const brand = random.pick(FIRST) + random.pick(SECOND);
  return { brand, name: `${brand}${random.pick(TRADE)}（示范）有限公司` };
}
