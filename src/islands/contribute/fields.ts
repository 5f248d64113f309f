import { bareOf, type FormSchema, isNullable } from '../../domain/contribute/form-schema.ts';
import { labelFor, optionFor } from '../../domain/contribute/form-words.ts';
import { element } from '../search/element.ts';
import type { Place } from './draft-store.ts';
import { button, controlId, type FormContext, framed, grouped, say, vocabularyOf } from './form-context.ts';
import { knownNames } from './place-data.ts';

/** Builds the field for a place in the record; special places have fields of their own. */
export type FieldBuilder = (ctx: FormContext, path: Place, schema: FormSchema, required: boolean) => HTMLElement;

const long: ReadonlySet<string> = new Set(['note', 'notes', 'offers', 'description', 'raw', 'text', 'story']);

/** The field of a place by what the schema says of it. */
export const plainField: FieldBuilder = (ctx, path, schema, required) => {
  const bare = bareOf(schema);
  const isWanted = required && !isNullable(schema) && bare.type !== 'boolean';
  const vocabulary = vocabularyOf(path);
  if (bare.type === 'object') return objectField(ctx, path, schema, isWanted);
  if (bare.type === 'array') return listField(ctx, path, schema, isWanted && (bare.minItems ?? 0) > 0);
  if (bare.enum !== undefined || vocabulary !== undefined) return choiceField(ctx, path, schema, isWanted);
  if (bare.type === 'boolean') return checkField(ctx, path, schema, false);
  return textField(ctx, path, schema, isWanted);
};

/** The plain fields of an object's keys: all of them, or those asked for in their order. */
export function fieldsOf(ctx: FormContext, path: Place, schema: FormSchema, keys?: readonly string[]): HTMLElement[] {
  const { properties = {}, required = [] } = bareOf(schema);
  return (keys ?? Object.keys(properties)).flatMap((key) => {
    const part = properties[key];
    return part === undefined ? [] : [plainField(ctx, [...path, key], part, required.includes(key))];
  });
}

const objectField: FieldBuilder = (ctx, path, schema, required) => {
  const isPair = Object.keys(bareOf(schema).properties ?? {}).join() === 'zh,en';
  const group = grouped(ctx, path, schema, required, ...fieldsOf(ctx, path, schema));
  if (isPair) group.classList.add('pair');
  return group;
};

const textField: FieldBuilder = (ctx, path, schema, required) => {
  const bare = bareOf(schema);
  const isNumber = bare.type === 'number' || bare.type === 'integer';
  const isLong = path.some((step) => typeof step === 'string' && long.has(step));
  const control = isLong
    ? element('textarea', { rows: path[0] === 'story' ? '8' : '2', autocomplete: 'off' })
    : element('input', {
        type: bare.format === 'uri' ? 'url' : 'text',
        autocomplete: 'off',
        ...(isNumber ? { inputmode: 'decimal' } : {}),
        ...(required ? { 'aria-required': 'true' } : {}),
      });
  if (path.at(-1) === 'venue') control.addEventListener('focus', () => void offerVenues(control), { once: true });
  const value = ctx.store.get(path);
  control.value = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  control.addEventListener('input', () => {
    const text = control.value;
    if (text.trim() === '') ctx.store.set(path, isNullable(schema) ? null : undefined);
    else ctx.store.set(path, isNumber && Number.isFinite(Number(text)) ? Number(text) : text);
  });
  return framed(ctx, path, schema, required, control);
};

/** Lets the browser propose the places of the site by name while an id is typed. */
async function offerVenues(control: HTMLElement): Promise<void> {
  const names = await knownNames().catch(() => null);
  const venues = names?.entries.filter(({ ref }) => ref.startsWith('venue/')) ?? [];
  const id = `${control.id}-list`;
  const options = venues.map(({ ref, title }) => element('option', { value: ref.slice('venue/'.length) }, title));
  control.after(element('datalist', { id }, ...options));
  control.setAttribute('list', id);
}

/** The values a field may have, with their names. */
function choicesOf(ctx: FormContext, path: Place, schema: FormSchema): readonly { readonly id: string; readonly name: string }[] {
  const vocabulary = vocabularyOf(path);
  const terms = vocabulary === undefined ? undefined : ctx.file.terms[vocabulary];
  if (terms !== undefined) {
    const district = ctx.store.get(['district']);
    return vocabulary === 'subdistrict' ? terms.filter(({ within }) => within === district) : terms;
  }
  return (bareOf(schema).enum ?? []).map((id) => ({ id, name: optionFor(ctx.file.words, path, id) }));
}

const choiceField: FieldBuilder = (ctx, path, schema, required) => {
  const control = element('select', required ? { 'aria-required': 'true' } : {});
  const value = ctx.store.get(path);
  const choices = choicesOf(ctx, path, schema);
  const isStrange = typeof value === 'string' && !choices.some(({ id }) => id === value);
  control.append(
    element('option', { value: '' }, say(ctx, required ? 'choose' : 'notWritten')),
    ...choices.map(({ id, name }) => element('option', { value: id }, name)),
    ...(isStrange ? [element('option', { value }, value)] : []),
  );
  control.value = typeof value === 'string' ? value : '';
  control.addEventListener('change', () => {
    ctx.store.set(path, control.value === '' ? (isNullable(schema) ? null : undefined) : control.value);
    if (path.join('.') === 'district') ctx.redraw('subdistrict');
  });
  return framed(ctx, path, schema, required, control);
};

const checkField: FieldBuilder = (ctx, path, schema) => {
  const control = element('input', { type: 'checkbox' });
  control.checked = ctx.store.get(path) === true;
  control.addEventListener('change', () => ctx.store.set(path, control.checked));
  const frame = framed(ctx, path, schema, true, control);
  frame.classList.add('check-field');
  return frame;
};

/** A list: of choices, of numbers in a small range, of texts one on each line, or of groups that can be added and removed. */
const listField: FieldBuilder = (ctx, path, schema, required) => {
  const bare = bareOf(schema);
  const items = bare.items ?? {};
  const { minimum, maximum } = items;
  if (items.enum !== undefined || vocabularyOf(path) !== undefined)
    return checksField(ctx, path, schema, required, choicesOf(ctx, path, items));
  if (items.type === 'integer' && minimum !== undefined && maximum !== undefined) {
    const numbers = Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
    return checksField(
      ctx,
      path,
      schema,
      required,
      numbers.map((id) => ({ id, name: id })),
      Number,
    );
  }
  if (bareOf(items).type === 'object') return itemsField(ctx, path, schema, required);
  return linesField(ctx, path, schema, required);
};

const emptied = (schema: FormSchema, required: boolean): unknown => (isNullable(schema) ? null : required ? [] : undefined);
const listAt = ({ store }: FormContext, path: Place): readonly unknown[] => {
  const value = store.get(path);
  return Array.isArray(value) ? value : [];
};
const isRequiredKey = (ctx: FormContext, path: Place): boolean =>
  path.length === 1 && (ctx.schema.required ?? []).some((key) => key === path[0]);

function checksField(
  ctx: FormContext,
  path: Place,
  schema: FormSchema,
  required: boolean,
  choices: readonly { readonly id: string; readonly name: string }[],
  valueOf: (id: string) => unknown = (id) => id,
): HTMLElement {
  const boxes = choices.map(({ id, name }) => {
    const box = element('input', { type: 'checkbox', value: id });
    box.checked = listAt(ctx, path).includes(valueOf(id));
    box.addEventListener('change', () => {
      const value = valueOf(id);
      const rest = listAt(ctx, path).filter((item) => item !== value);
      const next = box.checked ? [...rest, value] : rest;
      ctx.store.set(path, next.length === 0 ? emptied(schema, isRequiredKey(ctx, path)) : next);
    });
    return element('label', { class: 'choice' }, box, element('span', {}, name));
  });
  return grouped(ctx, path, schema, required, element('div', { class: 'choices' }, ...boxes));
}

function linesField(ctx: FormContext, path: Place, schema: FormSchema, required: boolean): HTMLElement {
  const control = element('textarea', { rows: '2', autocomplete: 'off' });
  control.value = listAt(ctx, path).join('\n');
  control.addEventListener('input', () => {
    const lines = control.value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    ctx.store.set(path, lines.length === 0 ? emptied(schema, isRequiredKey(ctx, path)) : lines);
  });
  const frame = framed(ctx, path, schema, required, control);
  frame.querySelector('label')?.append(element('small', {}, ` · ${say(ctx, 'perLine')}`));
  return frame;
}

function itemsField(ctx: FormContext, path: Place, schema: FormSchema, required: boolean): HTMLElement {
  const items = bareOf(schema).items ?? {};
  const name = labelFor(ctx.file.words, path);
  const place = element('div', { class: 'items' });
  const draw = (): void => {
    place.replaceChildren(
      ...listAt(ctx, path).map((_, index) => {
        const remove = button(say(ctx, 'removeItem', { n: index + 1 }), () => {
          const rest = listAt(ctx, path).filter((_item, other) => other !== index);
          ctx.store.set(path, rest.length === 0 ? emptied(schema, isRequiredKey(ctx, path)) : rest);
          draw();
          add.focus();
        });
        const group = element('fieldset', { class: 'item' }, element('legend', {}, `${name} ${index + 1}`));
        group.append(...fieldsOf(ctx, [...path, index], items), remove);
        return group;
      }),
    );
  };
  const add = button(say(ctx, 'addItem', { name }), () => {
    const count = listAt(ctx, path).length;
    ctx.store.set([...path, count], {});
    draw();
    document.querySelector<HTMLElement>(`[id^="${controlId([...path, count])}-"]`)?.focus();
  });
  if (required && listAt(ctx, path).length === 0) ctx.store.set([...path, 0], {});
  draw();
  return grouped(ctx, path, schema, required, place, add);
}
