import type { RecordOf } from '../check/content-record.ts';
import type { Problem } from '../check/finding.ts';
import type { CatalogueRule } from '../check/rule.ts';
import { distanceMeters } from '../geo.ts';
import { nameLikeness, plainName } from '../name-likeness.ts';
import type { Text } from '../schema/parts.ts';
import type { Venue } from '../schema/venue.ts';

const nearMeters = 30;
const alikeFrom = 0.6;

interface Place {
  readonly file: string;
  readonly venue: Venue;
  readonly name: string;
}

/** One place has one record: venues of one name in a district, or of like names at one spot, are probably one. */
export const nearTwin: CatalogueRule = {
  name: 'near-twin',
  description: '一个地方只有一份文件：同区同名，或者相距 30 米以内名字又相近的，可能写了两份。',
  scope: 'catalogue',
  *check(catalogue) {
    const places = catalogue.records.flatMap((record) => (record.kind === 'venues' ? placeOf(record) : []));
    const told = new Set<string>();
    for (const group of Map.groupBy(places, ({ venue, name }) => `${venue.district} ${name}`).values()) {
      for (const [a, b] of pairsOf(group)) {
        told.add(`${a.file} ${b.file}`);
        const same = a.venue.names.zh === b.venue.names.zh;
        yield problem(
          a,
          b,
          same ? 'error' : 'warning',
          same
            ? { zh: `和 ${a.file} 同区同名`, en: `${a.file} has the same name in the same district` }
            : {
                zh: `和 ${a.file}（${a.venue.names.zh}）的名字几乎一样`,
                en: `The name is almost that of ${a.file} (“${a.venue.names.zh}”)`,
              },
        );
      }
    }
    for (const [a, b] of pairsNearby(places)) {
      if (told.has(`${a.file} ${b.file}`) || nameLikeness(a.name, b.name) < alikeFrom) continue;
      yield problem(a, b, 'warning', {
        zh: `离 ${a.file}（${a.venue.names.zh}）不到 ${nearMeters} 米，名字也相近`,
        en: `${a.file} (“${a.venue.names.zh}”) is less than ${nearMeters} metres away and has a like name`,
      });
    }
  },
};

const placeOf = ({ file, parsed }: RecordOf<'venues'>): Place[] =>
  parsed === null ? [] : [{ file, venue: parsed, name: plainName(parsed.names.zh) }];

function problem(a: Place, b: Place, level: 'error' | 'warning', wrong: Text): Problem {
  return {
    file: b.file,
    path: ['names', 'zh'],
    level,
    wrong,
    fix: {
      zh: `如果是同一个地方，合成一份，删掉 ${a.file} 或这份，把删掉的编号写进 formerIds；如果不是，名字里写明区别`,
      en: `If both are one place, make one file of them: delete ${a.file} or this one, and write the deleted id into formerIds. If not, let the names tell them apart`,
    },
  };
}

function* pairsOf(group: readonly Place[]): Generator<[Place, Place]> {
  for (const [index, b] of group.entries()) for (const a of group.slice(0, index)) yield [a, b];
}

/** Pairs of pins at most 30 m apart; a grid of about 100 m cells keeps it linear. */
function* pairsNearby(places: readonly Place[]): Generator<[Place, Place]> {
  const cells = new Map<string, Place[]>();
  for (const b of places) {
    const position = b.venue.position;
    if (position === null || position.precision === 'approx') continue;
    const [column, row] = [Math.floor(position.lng * 1000), Math.floor(position.lat * 1000)];
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const a of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          const other = a.venue.position;
          if (other !== null && distanceMeters([other.lng, other.lat], [position.lng, position.lat]) <= nearMeters) yield [a, b];
        }
      }
    }
    const cell = cells.get(`${column} ${row}`);
    if (cell === undefined) cells.set(`${column} ${row}`, [b]);
    else cell.push(b);
  }
}
