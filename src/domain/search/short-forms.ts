/** Set phrases that people contract, by the general habits of the language. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/中国共产党/g, '中共'],
  [/共产主义青年团|社会主义青年团/g, '共青团'],
  [/第([一二三四五六七八九十]+)次全国代表大会/g, '$1大'],
  [/少年儿童/g, '少儿'],
  [/交通大学/g, '交大'],
  [/师范大学/g, '师大'],
  [/开放大学/g, '开大'],
  [/外国语大学/g, '外大'],
  [/财经大学/g, '财大'],
  [/群众艺术馆/g, '群艺馆'],
  [/规划展示馆/g, '规划馆'],
  [/社区文化活动中心/g, '文化中心'],
  [/社区（老年）学校/g, '社区学校'],
  [/(?<=..)(?:街道|镇)(?=社区|图书馆|文化|老年)/g, ''],
  [/第([一二三四五六七八九十]+)中学/g, '$1中'],
];

/** Institutions cut to one character of the place, one of the theme if they have one, and one of the kind. */
const initialised: readonly (readonly [kind: string, letter: string, withTheme: boolean])[] = [
  ['博物馆', '博', true],
  ['图书馆', '图', true],
  ['老年大学', '老大', false],
  ['美术馆', '美', false],
  ['科技馆', '科', false],
  ['交大', '交大', false],
  ['师大', '师大', false],
  ['开大', '开大', false],
  ['外大', '外', false],
  ['财大', '财', false],
];

/** A name that begins with what kind of place it is has lost what sets it apart. */
const startsWithKind =
  /^(?:公共|少年儿童|少儿|社区|街道|工人|老年|青少年|文化|图书馆|博物馆|纪念馆|美术馆|展示馆|陈列馆|学校|学院|大学|中心|公园|广场|大厦|旧址|故居|旧居)/;

const signs = /[\p{P}\p{S}\s]+/gu;
const shortestRest = 3;

/** What a set of rules cannot know. */
export interface PlaceWords {
  /** Short names of districts, for example "徐汇". */
  readonly districts: readonly string[];
}

/** The parts of "甲（乙）": the name before the bracket and both together. */
function bracketForms(name: string): string[] {
  const match = /^(.{2,})（([^（）]+)）$/.exec(name);
  if (match === null) return [name];
  const [, before = '', inside = ''] = match;
  return [before, before + inside];
}

const contracted = (name: string): string => contractions.reduce((text, [pattern, short]) => text.replace(pattern, short), name);

/** "上海天文馆" is also "天文馆"; the city goes only where something is left. "上海市民" is citizens, not the city. */
function withoutCity(name: string): string[] {
  const rest = name.replace(/^上海(?:市(?!民))?/, '');
  const isWhole = /^[^馆学园]+[馆学园]$/.test(rest);
  return rest.length >= shortestRest && (isWhole || !startsWithKind.test(rest)) ? [rest] : [];
}

/** "徐汇区图书馆" is also "徐汇图书馆"; without the district only where something particular is left. */
function withoutDistrict(name: string, { districts }: PlaceWords): string[] {
  const district = districts.find((word) => name.startsWith(`${word}区`));
  if (district === undefined) return [];
  const rest = name.slice(district.length + 1);
  if (rest === '') return [];
  return [district + rest, ...(rest.length > shortestRest + 1 && !startsWithKind.test(rest) ? [rest] : [])];
}

/** "上海博物馆东馆" becomes "上博东馆", "上海市历史博物馆" "上历博" and "历博", "徐汇区图书馆" "徐图". */
function initials(name: string, { districts }: PlaceWords): string[] {
  const isCity = name.startsWith('上海');
  const place = ['上海市', '上海', ...districts.flatMap((word) => [`${word}区`, word])].find((word) => name.startsWith(word));
  if (place === undefined) return [];
  const rest = name.slice(place.length);
  return initialised.flatMap(([kind, letter, withTheme]) => {
    const at = rest.indexOf(kind);
    if (at < 0 || (at > 0 && !(isCity && withTheme))) return [];
    const theme = rest.slice(0, at);
    const tail = letter + rest.slice(at + kind.length);
    if (theme.length > 4 || tail.length > 4) return [];
    return [place.charAt(0) + theme.charAt(0) + tail, ...(theme.length === 2 ? [theme.charAt(0) + tail] : [])];
  });
}

/**
 * The forms in which people shorten a Chinese name, by general rules only: without bracket, city, district or "旧址"; set phrases
 * contracted; institutions cut to their initials. A form that differs from the name in signs only is not among them.
 */
export function shortForms(name: string, places: PlaceWords): readonly string[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const whole = [...new Set([...bracketForms(name), ...bracketForms(contracted(name))])];
  const forms = whole.flatMap((form) => [
    form,
    ...withoutCity(form),
    ...withoutDistrict(form, places),
    ...initials(form, places),
    form.replace(/旧址$/, ''),
  ]);
  const seen = new Set([name.replace(signs, '')]);
  return forms.filter((form) => {
    const bare = form.replace(signs, '');
    const isNew = bare.length > 1 && !seen.has(bare);
    seen.add(bare);
    return isNew;
  });
}
