import { parts } from './name-parts.ts';
import { type Random, seededRandom } from './random.ts';

/** A text in both languages. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

/** A subdistrict, town or township as the content names it. */
export interface Area {
  readonly district: string;
  readonly subdistrict: Both;
}

/** A venue that does not exist, for measuring search at a size that the content has not reached. */
export interface SyntheticVenue {
  readonly id: string;
  readonly names: Both;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly district: string;
  readonly subdistrict: Both;
  readonly address: Both;
  /** The craft it is about; null for places about everything. */
  readonly craft: Both | null;
  /** 0 for nearly all, 3 for one in a hundred. */
  readonly prominence: 0 | 1 | 2 | 3;
}

/** How a Chinese proper name is spelt in English: "Yunjin Huayuan". */
export type Romanise = (name: string) => string;

interface Draft {
  readonly area: Area;
  readonly road: string;
  readonly estate: string;
  readonly person: string;
  readonly craft: Both;
}

interface Template {
  readonly kind: string;
  /** How many of a hundred venues are of this kind. */
  readonly weight: number;
  readonly name: (draft: Draft, romanise: Romanise) => Both;
  /** Is the venue about its craft? */
  readonly themed?: true;
}

const subdistrictName = ({ area }: Draft): Both => area.subdistrict;
const subdistrictWord = ({ area }: Draft): string => area.subdistrict.zh.replace(/(?:街道|镇|乡)$/, '');

const templates: readonly Template[] = [
  {
    kind: 'village-learning-point',
    weight: 34,
    name: (d, r) => ({ zh: `${subdistrictName(d).zh}${d.estate}学习点`, en: `${r(d.estate)} Learning Point, ${subdistrictName(d).en}` }),
  },
  {
    kind: 'library',
    weight: 10,
    name: (d, r) => ({ zh: `${subdistrictName(d).zh}图书馆（${d.estate}）`, en: `${subdistrictName(d).en} Library, ${r(d.estate)}` }),
  },
  { kind: 'library', weight: 4, name: (d, r) => ({ zh: `${d.estate}城市书房`, en: `${r(d.estate)} City Reading Room` }) },
  {
    kind: 'community-school',
    weight: 9,
    name: (d, r) => ({
      zh: `${subdistrictWord(d)}社区学校${d.estate}分校`,
      en: `${r(subdistrictWord(d))} Community School, ${r(d.estate)} Branch`,
    }),
  },
  { kind: 'culture-centre', weight: 8, name: (d, r) => ({ zh: `${d.estate}文化活动中心`, en: `${r(d.estate)} Culture Centre` }) },
  { kind: 'care-home-learning-point', weight: 6, name: (d, r) => ({ zh: `${d.estate}养老院`, en: `${r(d.estate)} Care Home` }) },
  { kind: 'historic-site', weight: 8, name: (d, r) => ({ zh: `${d.person}故居`, en: `Former Residence of ${r(d.person)}` }) },
  {
    kind: 'historic-site',
    weight: 4,
    name: (d, r) => ({ zh: `${d.road}${d.person.charAt(0)}氏住宅`, en: `${r(d.person.charAt(0))} Family House, ${r(d.road)}` }),
  },
  { kind: 'museum', weight: 4, name: (d, r) => ({ zh: `${d.person}纪念馆`, en: `${r(d.person)} Memorial Hall` }) },
  {
    kind: 'museum',
    weight: 5,
    themed: true,
    name: (d, r) => ({ zh: `${d.estate}${d.craft.zh}博物馆`, en: `${r(d.estate)} ${d.craft.en} Museum` }),
  },
  {
    kind: 'workshop',
    weight: 5,
    themed: true,
    name: (d, r) => ({ zh: `${d.person}${d.craft.zh}工作室`, en: `${r(d.person)} ${d.craft.en} Studio` }),
  },
  { kind: 'park-garden', weight: 3, name: (d, r) => ({ zh: `${d.estate}公园`, en: `${r(d.estate)} Park` }) },
];
const wheel = templates.flatMap((template) => Array.from({ length: template.weight }, () => template));

function draftOf(random: Random, areas: readonly Area[]): Draft {
  const [zh, en] = random.pick(parts.crafts);
  return {
    area: random.pick(areas),
    road: `${random.pick(parts.stems)}${random.pick(parts.bearings)}路`,
    estate: `${random.pick(parts.estateHeads)}${random.pick(parts.estateMiddles)}${random.pick(parts.estateTails)}`,
    person: random.pick(parts.surnames) + random.pick(parts.given),
    craft: { zh, en },
  };
}

/** A name that people give to the place besides its own, for one venue in five. */
const aliasesOf = (random: Random, { estate, area }: Draft): string[] => (random.chance(0.2) ? [`${area.subdistrict.zh}${estate}`] : []);

const prominenceOf = (random: Random): 0 | 1 | 2 | 3 => {
  const draw = random.below(100);
  if (draw < 1) return 3;
  if (draw < 5) return 2;
  return draw < 20 ? 1 : 0;
};

const slugOf = (english: string): string =>
  english
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** In the content one id in four is the whole English name, the others are some of its words; a number makes an id unique. */
function idOf(random: Random, english: string, taken: Set<string>): string {
  const whole = slugOf(english);
  const short = random.chance(0.27) ? whole : whole.split('-').slice(0, 4).join('-');
  let id = short;
  for (let number = 2; taken.has(id); number++) id = `${short}-${number}`;
  taken.add(id);
  return id;
}

/** Names that exist already, one after the other, before the parts are taken to be used up. */
const mostFailures = 1000;

/**
 * Makes `count` venues with different Chinese names; the same arguments give the same venues, and a smaller count the first of a larger.
 * Throws a RangeError where the parts cannot make so many names.
 */
export function syntheticVenues(count: number, areas: readonly Area[], romanise: Romanise, seed = 20261121): SyntheticVenue[] {
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const ids = new Set<string>();
  const venues: SyntheticVenue[] = [];
  for (let failures = 0; venues.length < count; failures++) {
    if (failures > mostFailures) throw new RangeError(`the parts make no ${count} different names`);
    const template = random.pick(wheel);
    const draft = draftOf(random, areas);
    const names = template.name(draft, romanise);
    const number = 1 + random.below(2000);
    const aliases = aliasesOf(random, draft);
    const prominence = prominenceOf(random);
    if (taken.has(names.zh)) continue;
    taken.add(names.zh);
    failures = 0;
    venues.push({
      id: idOf(random, names.en, ids),
      names,
      aliases,
      kind: template.kind,
      district: draft.area.district,
      subdistrict: draft.area.subdistrict,
      address: { zh: `${draft.road}${number}号`, en: `${number} ${romanise(draft.road)}` },
      craft: template.themed === true ? draft.craft : null,
      prominence,
    });
  }
  return venues;
}
