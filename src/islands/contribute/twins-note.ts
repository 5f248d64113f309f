import { isObject } from '../../domain/check/texts.ts';
import { likelyTwins, type SomePlace } from '../../domain/likely-twins.ts';
import { suggestIds } from '../../domain/suggest-ids.ts';
import { element } from '../search/element.ts';
import { button, type FormContext, say } from './form-context.ts';
import { knownNames, knownPositions, rawRecords } from './place-data.ts';
import { draftPosition } from './position-field.ts';

const single = { venues: 'venue', walks: 'walk', activities: 'activity', events: 'event' } as const;

/** The ref of a record of the form's collection. */
export const refOf = ({ collection }: Pick<FormContext, 'collection'>, id: string): string => `${single[collection]}/${id}`;

const textAt = ({ store }: FormContext, ...path: readonly string[]): string => {
  const value = store.get(path);
  return typeof value === 'string' ? value.trim() : '';
};
const phonesIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((phone) => typeof phone === 'string') : []);

/** Telephone numbers of the places in the draft's district, by ref; none until a telephone has been written. */
async function knownPhones(ctx: FormContext): Promise<ReadonlyMap<string, string[]>> {
  const district = textAt(ctx, 'district');
  if (phonesIn(ctx.store.get(['phone'])).length === 0 || district === '') return new Map();
  const records = await rawRecords(district).catch(() => ({}));
  return new Map(Object.entries(records).map(([id, record]) => [`venue/${id}`, isObject(record) ? phonesIn(record['phone']) : []]));
}

/** What may be the same place, in links; empty while nothing is alike. */
export async function twinsNote(ctx: FormContext, ownRef: string | null): Promise<Node[]> {
  const names = [textAt(ctx, 'names', 'zh'), textAt(ctx, 'names', 'en')];
  const [known, positions, phones] = await Promise.all([knownNames(), knownPositions(), knownPhones(ctx)]);
  const prefix = refOf(ctx, '');
  const places = known.entries
    .filter(({ ref }) => ref.startsWith(prefix) && ref !== ownRef)
    .map(({ ref, url, title, names: all }): SomePlace & { url: string; title: string } => ({
      url,
      title,
      names: all,
      position: positions.get(ref) ?? null,
      phones: phones.get(ref) ?? [],
      district: null,
    }));
  const draft = { names, position: draftPosition(ctx), phones: phonesIn(ctx.store.get(['phone'])), district: null };
  const twins = likelyTwins(draft, places, (place) => place, { soundOf: known.spell });
  if (twins.length === 0) return [];
  return [
    element('p', {}, say(ctx, 'twins')),
    element(
      'ul',
      {},
      ...twins.map(({ place, signs, meters }) => {
        const why = [
          ...(signs.includes('phone') ? [say(ctx, 'twinPhone')] : []),
          ...(meters === null ? [] : [say(ctx, 'twinNear', { n: Math.round(meters) })]),
        ];
        return element(
          'li',
          {},
          element('a', { href: place.url, target: '_blank' }, place.title),
          why.length === 0 ? '' : ` · ${why.join(' · ')}`,
        );
      }),
    ),
  ];
}

/** Buttons with ids that are free, and how the name is read. */
export async function idSuggestions(ctx: FormContext, use: (id: string) => void): Promise<Node[]> {
  const { entries, spell } = await knownNames();
  const taken = new Set(entries.map(({ ref }) => ref));
  const names = { zh: textAt(ctx, 'names', 'zh'), en: textAt(ctx, 'names', 'en') };
  const sound = spell(names.zh.replace(/[（(].*?[）)]/g, ' '));
  const name = { english: names.en, pinyin: sound, district: textAt(ctx, 'district') };
  const ids = suggestIds(name, (id) => taken.has(refOf(ctx, id)));
  return [
    ...ids.map((id) => button(say(ctx, 'suggestId', { id }), () => use(id))),
    ...(names.zh === '' ? [] : [element('p', { class: 'note' }, say(ctx, 'soundsLike', { pinyin: spell(names.zh) }))]),
  ];
}
