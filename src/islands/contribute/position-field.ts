import type { FormSchema } from '../../domain/contribute/form-schema.ts';
import { parsePosition, wgs84Of } from '../../domain/contribute/parse-position.ts';
import { type Datum, datums } from '../../domain/datum.ts';
import type { Position } from '../../domain/geo.ts';
import { element } from '../search/element.ts';
import { fieldsOf } from './fields.ts';
import { button, type FormContext, grouped, say } from './form-context.ts';
import { landingOf } from './landing.ts';

const choices = [
  ['', 'datumAsk'],
  ['wgs84', 'wgs84'],
  ['gcj02:amap', 'fromAmap'],
  ['bd09:baidu', 'fromBaidu'],
  ['gcj02:tencent', 'fromTencent'],
  ['gcj02', 'gcj02'],
  ['bd09', 'bd09'],
] as const;

const reasons = { empty: 'empty', 'short-link': 'shortLink', 'no-position': 'noPosition', 'far-away': 'farAway' } as const;

/** The position in the draft, WGS-84; null where there is none. */
export function draftPosition({ store }: FormContext): Position | null {
  const [lng, lat] = [store.get(['position', 'lng']), store.get(['position', 'lat'])];
  return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : null;
}

/** The position: pasted or typed in any of the three datums, converted, and shown where it lands. */
export function positionField(ctx: FormContext, schema: FormSchema): HTMLElement {
  const paste = element('textarea', {
    id: 'f-position-paste',
    rows: '2',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'f-position-paste-help',
  });
  const datum = element(
    'select',
    { id: 'f-position-datum' },
    ...choices.map(([value, word]) => element('option', { value }, say(ctx, word))),
  );
  const told = element('p', { class: 'note', 'aria-live': 'polite' });
  const landing = element('div', { class: 'landing' });
  const rest = element('div', {});
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = (turn += 1);
    const position = draftPosition(ctx);
    if (position === null) return landing.replaceChildren();
    const shown = await landingOf(ctx, position).catch(() => []);
    if (mine === turn) landing.replaceChildren(...shown);
  };
  const drawRest = (): void => {
    const isThere = draftPosition(ctx) !== null;
    rest.replaceChildren(
      ...(isThere
        ? [...fieldsOf(ctx, ['position'], schema, ['precision', 'origin', 'note']), button(say(ctx, 'clearPosition'), clear)]
        : []),
    );
  };
  const clear = (): void => {
    ctx.store.set(['position'], null);
    paste.value = '';
    told.textContent = say(ctx, 'empty');
    drawRest();
    void show();
  };
  const read = (): void => {
    const result = parsePosition(paste.value);
    datum.disabled = result.ok && result.datum !== null;
    if (!result.ok) {
      told.textContent = say(ctx, reasons[result.reason]);
      return;
    }
    const chosen = result.datum ?? datumOf(datum.value);
    if (result.datum !== null) told.textContent = `${say(ctx, 'datumFixed')}: ${say(ctx, result.datum)}`;
    if (chosen === null) {
      told.textContent = say(ctx, 'datumAsk');
      return;
    }
    const [lng, lat] = wgs84Of(result.position, chosen);
    // What an older position was taken from says nothing of the new one.
    const precision = ctx.store.get(['position', 'precision']) ?? 'exact';
    ctx.store.set(['position'], { lng, lat, precision, origin: 'editor' });
    if (result.datum === null) told.textContent = '';
    drawRest();
    void show();
  };
  paste.addEventListener('input', read);
  datum.addEventListener('change', read);
  // The district written above decides whether the position looks right.
  let district = ctx.store.get(['district']);
  ctx.store.listen(() => {
    const next = ctx.store.get(['district']);
    if (next === district) return;
    district = next;
    void show();
  });
  drawRest();
  void show();
  return grouped(
    ctx,
    ['position'],
    schema,
    false,
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'f-position-paste' }, say(ctx, 'paste')),
      element('p', { class: 'note', id: 'f-position-paste-help' }, say(ctx, 'pasteHelp')),
      paste,
    ),
    element('div', { class: 'field' }, element('label', { for: 'f-position-datum' }, say(ctx, 'datum')), datum),
    told,
    landing,
    rest,
  );
}

const datumOf = (value: string): Datum | null => datums.find((datum) => datum === value.split(':')[0]) ?? null;
