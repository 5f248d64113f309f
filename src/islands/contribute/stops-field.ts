import { isObject } from '../../domain/check/texts.ts';
import { moved } from '../../domain/move-item.ts';
import { bareOf, type FormSchema } from '../../domain/contribute/form-schema.ts';
import { labelFor } from '../../domain/contribute/form-words.ts';
import { element } from '../search/element.ts';
import { fieldsOf } from './fields.ts';
import { button, type FormContext, grouped, mayBeLeftOut, say } from './form-context.ts';
import { addVenue, stopFinder } from './stop-finder.ts';
import { venueName } from './venue-names.ts';

const path = ['stops'] as const;
const extras = ['text', 'learningPoint', 'toNext'] as const;

/** The stops of a draft. */
export function stopsOf({ store }: Pick<FormContext, 'store'>): readonly unknown[] {
  const stops = store.get(path);
  return Array.isArray(stops) ? stops : [];
}

/** The id of a stop's venue; empty where there is none. */
export function venueIdOf(stop: unknown): string {
  const venue = isObject(stop) ? stop['venue'] : undefined;
  return typeof venue === 'string' ? venue : '';
}

/** The stops of a walk in their order: found by name, moved and taken away with buttons, each with what is said of it on this walk only. */
export function stopsField(ctx: FormContext, schema: FormSchema): HTMLElement {
  const list = element('ol', { class: 'stops' });
  const told = element('p', { class: 'note', role: 'status' });
  const change = (stops: readonly unknown[], text: string): void => {
    ctx.store.set(path, stops.length === 0 ? undefined : stops);
    draw();
    told.textContent = text;
  };
  const move = (from: number, to: number): void => {
    const name = nameOf(stopsOf(ctx)[from]);
    change(moved(stopsOf(ctx), from, to), say(ctx, 'stopMoved', { name, n: to + 1 }));
    const [up, down] = list.children[to]?.querySelectorAll<HTMLButtonElement>('.stop-moves button') ?? [];
    (to < from === (up?.disabled === false) ? up : down)?.focus();
  };
  const remove = (index: number): void => {
    const name = nameOf(stopsOf(ctx)[index]);
    change(
      stopsOf(ctx).filter((_, other) => other !== index),
      say(ctx, 'stopGone', { name }),
    );
    finder.querySelector('input')?.focus();
  };
  const draw = (): void => {
    const stops = stopsOf(ctx);
    list.replaceChildren(
      ...stops.map((stop, index) =>
        element(
          'li',
          { class: 'item', 'data-stop': venueIdOf(stop) },
          ...aboutStop(ctx, stop),
          element(
            'p',
            { class: 'btns stop-moves' },
            moveButton(ctx, 'stopUp', stop, index === 0, () => move(index, index - 1)),
            moveButton(ctx, 'stopDown', stop, index === stops.length - 1, () => move(index, index + 1)),
            moveButton(ctx, 'stopRemove', stop, false, () => remove(index)),
          ),
          extrasOf(ctx, bareOf(schema).items ?? {}, stop, index),
        ),
      ),
    );
  };
  const finder = stopFinder(
    ctx,
    (id) => {
      addVenue(ctx, id);
      change([...stopsOf(ctx), { venue: id }], say(ctx, 'stopAdded', { name: venueName(id)?.title ?? id, n: stopsOf(ctx).length + 1 }));
    },
    draw,
  );
  draw();
  return grouped(ctx, path, schema, true, list, finder, told);
}

const nameOf = (stop: unknown): string => venueName(venueIdOf(stop))?.title ?? venueIdOf(stop);

function aboutStop(ctx: FormContext, stop: unknown): Node[] {
  const id = venueIdOf(stop);
  const venue = venueName(id);
  if (venue !== null && venue !== undefined) return [element('a', { href: venue.url, target: '_blank', class: 'tap' }, venue.title)];
  const name = element('b', {}, id);
  // Null: the names are known and this is none of them.
  return venue === null ? [name, element('p', { class: 'wrong' }, say(ctx, 'stopStranger'))] : [name];
}

function moveButton(
  ctx: FormContext,
  word: 'stopUp' | 'stopDown' | 'stopRemove',
  stop: unknown,
  isOff: boolean,
  press: () => void,
): HTMLButtonElement {
  const made = button(say(ctx, word), press);
  made.disabled = isOff;
  made.setAttribute('aria-label', `${say(ctx, word)}: ${nameOf(stop)}`);
  return made;
}

/** What is said of a stop on this walk only, folded away while nothing is. */
function extrasOf(ctx: FormContext, schema: FormSchema, stop: unknown, index: number): HTMLElement {
  const isTold = isObject(stop) && extras.some((key) => stop[key] !== undefined && stop[key] !== false);
  return element(
    'details',
    { class: 'fold', open: isTold },
    element('summary', {}, labelFor(ctx.file.words, ['stops', 'more']), mayBeLeftOut(ctx)),
    ...fieldsOf(ctx, [...path, index], schema, extras),
  );
}
