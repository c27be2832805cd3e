const PEOPLES =
  '土家族|苗族|藏族|羌族|彝族|朝鲜族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克';

const CITY_SUFFIX = new RegExp(`((${PEOPLES})*自治州|市|林区|地区|盟)$`);
const PROVINCE_SUFFIX = /(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/;

/** A city the way people say it: 武汉, 神农架, 恩施. */
export function shortCityName(name: string): string {
  return name.replace(CITY_SUFFIX, '');
}

/** A province the way people say it: 湖北, 内蒙古. */
export function shortProvinceName(name: string): string {
  return name.replace(PROVINCE_SUFFIX, '');
}
