/** One page of each type, with every part of its type and not too long, for axe measures each letter; the same in both languages. */
export const pageTypes = [
  '',
  'venues/',
  'venues/shanghai-history-museum/',
  'venues/shanghai-science-technology-museum/',
  'kinds/science-museum/',
  'topics/',
  'topics/transport/',
  'audiences/children/',
  'districts/',
  'districts/hongkou/',
  'districts/huangpu/waitan/',
  'bases/',
  'bases/kepu-jiaoyu/',
  'walks/',
  'walks/yangpu-century-industry-2017/',
  'walks/city-metro-awakening-2021/',
  'walks/in/xuhui/',
  'walks/about/riverside/',
  'walks/level/official-humanities-walk/',
  'activities/',
  'events/',
  'services/',
  'about/',
  'search/',
] as const;

export const addresses = [...pageTypes.flatMap((path) => [path, `en/${path}`]), '404.html'];
