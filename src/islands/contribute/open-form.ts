import { isObject } from '../../domain/check/texts.ts';
import { valueAt } from '../../domain/contribute/draft-path.ts';
import type { FormFile } from '../../domain/contribute/form-file.ts';
import type { FormCollection } from '../../domain/json-schemas.ts';
import { draftInFragment } from '../../domain/plan/walk-draft.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { type Original } from './doors-view.ts';
import { dropDraft, keptDraft } from './draft-store.ts';
import { button } from './form-context.ts';
import { buildForm } from './form-view.ts';
import { formFile, knownNames, rawRecords } from './place-data.ts';
import { nameInWays } from './ways.ts';

const collections = { venue: 'venues', walk: 'walks', activity: 'activities', event: 'events' } as const;
type Type = keyof typeof collections;
const isType = (text: string): text is Type => Object.hasOwn(collections, text);

/** Brings the form to life: empty, with the draft of last time, or with the record that the address names (`?edit=venue/<id>`). */
export async function openContribute(root: HTMLElement): Promise<void> {
  root.hidden = false;
  const file = await formFile().catch(() => null);
  if (file === null) {
    // Without its words the page still shows the other ways, which the build has written into it.
    root.hidden = true;
    return;
  }
  const query = new URLSearchParams(location.search);
  const [type = '', id = ''] = (query.get('edit') ?? `${query.get('type') ?? 'venue'}/`).split('/');
  const known = isType(type) ? type : 'venue';
  const original = id === '' ? null : await findOriginal(known, id).catch(() => null);
  if (original !== null && isObject(original.value))
    nameInWays(file.host, fillIn(file.words.ui.editTitle, { name: nameOf(original.value) }), original.ref);
  const handed = known === 'walk' && original === null ? draftInFragment(location.hash) : undefined;
  show(root, { file, collection: collections[known], original, isLost: id !== '' && original === null, handed });
}

/** What the form begins with. */
interface Start {
  readonly file: FormFile;
  readonly collection: FormCollection;
  readonly original: Original | null;
  /** Was there something to correct, and could not be found? */
  readonly isLost: boolean;
  /** A draft that another page has handed over. */
  readonly handed: unknown;
}

/** Each correction and each handed draft is kept under its own name, so that none is written over by another. */
function draftNameOf({ collection, original, handed }: Start): string {
  if (original !== null) return `${collection}/${original.ref}`;
  if (!isObject(handed)) return collection;
  const stops = valueAt(handed, ['stops']);
  return `${collection}/${(Array.isArray(stops) ? stops : []).map((stop: unknown) => valueAt(stop, ['venue'])).join()}`;
}

/** The record of an address, with the folder in which it lies. */
async function findOriginal(type: Type, id: string): Promise<Original | null> {
  const ref = `${type}/${id}`;
  const collection = collections[type];
  const found = async (group: string, folder: string): Promise<Original | null> => {
    const records = await rawRecords(group);
    const ending = type === 'walk' ? 'md' : 'json';
    return Object.hasOwn(records, id) ? { ref, path: `content/${folder}/${id}.${ending}`, value: records[id] } : null;
  };
  if (type !== 'venue') return found(collection, collection);
  const district = (await knownNames()).entries.find((entry) => entry.ref === ref)?.district;
  for (const group of district === null || district === undefined ? ['citywide', 'outside'] : [district]) {
    const record = await found(group, `venues/${group}`);
    if (record !== null) return record;
  }
  return null;
}

function show(root: HTMLElement, start: Start): void {
  const { file, collection, original, isLost, handed } = start;
  const { ui } = file.words;
  const name = draftNameOf(start);
  const kept = keptDraft(name);
  const begun = original?.value ?? (isObject(handed) ? handed : {});
  const isKept = isObject(kept) && JSON.stringify(kept) !== JSON.stringify(begun);
  const notes: Node[] = [];
  if (isLost) notes.push(element('p', { class: 'wrong' }, ui.editLost));
  if (isObject(handed)) notes.push(element('p', {}, ui.handed));
  if (original !== null && isObject(original.value)) notes.push(element('p', {}, fillIn(ui.editing, { name: nameOf(original.value) })));
  const again = (): void => {
    dropDraft(name);
    show(root, { ...start, isLost: false });
    root.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  const draft = element('p', { class: 'draft-note' }, ...(isKept ? [`${ui.restored} `] : []), button(ui.discard, again));
  draft.hidden = !isKept;
  const other = (next: FormCollection): void => show(root, { file, collection: next, original: null, isLost: false, handed: undefined });
  const choice = original === null ? [typeChoice(file, collection, other)] : [];
  const form = buildForm({
    file,
    collection,
    original,
    draftName: name,
    first: isKept ? kept : begun,
    onChange: () => (draft.hidden = false),
  });
  root.replaceChildren(...choice, ...notes, draft, form);
  root.dataset['ready'] = collection;
}

function nameOf(record: Readonly<Record<string, unknown>>): string {
  const names = record['names'];
  const name = isObject(names) ? names[document.documentElement.lang === 'en' ? 'en' : 'zh'] : '';
  return typeof name === 'string' ? name : '';
}

function typeChoice(file: FormFile, chosen: FormCollection, choose: (collection: FormCollection) => void): HTMLElement {
  const { ui } = file.words;
  const radios = (['venues', 'walks', 'activities', 'events'] as const).map((collection) => {
    const radio = element('input', { type: 'radio', name: 'collection', value: collection });
    radio.checked = collection === chosen;
    radio.addEventListener('change', () => {
      choose(collection);
      document.querySelector<HTMLElement>(`[name=collection][value=${collection}]`)?.focus();
    });
    return element('label', { class: 'choice' }, radio, element('span', {}, ui[collection]));
  });
  return element('fieldset', { class: 'group' }, element('legend', {}, ui.what), element('div', { class: 'choices' }, ...radios));
}
