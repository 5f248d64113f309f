import { isId } from '../../domain/check/texts.ts';
import { base, locale } from '../search/built-files.ts';
import { element, markedText } from '../search/element.ts';
import { pageSession } from '../search/page-session.ts';
import type { Suggestion } from '../search/session-types.ts';
import { button, type FormContext, say } from './form-context.ts';
import { loadVenueNames, venueName } from './venue-names.ts';

const mostAsked = 60;
const mostShown = 6;
const idOf = ({ ref }: Suggestion): string => ref.slice('venue/'.length);

/** Writes down the district of a new stop, if the walk does not name it yet. */
export function addVenue(ctx: FormContext, id: string): void {
  const district = venueName(id)?.district;
  const named = ctx.store.get(['districts']);
  const districts: readonly unknown[] = Array.isArray(named) ? named : [];
  const isReal = ctx.file.terms.subdistrict.some(({ within }) => within === district);
  if (district === null || district === undefined || !isReal || districts.includes(district)) return;
  ctx.store.set(['districts'], [...districts, district]);
  ctx.redraw('districts');
}

/** The field in which one types the name of a stop, in characters, pinyin or English; what is found stands below it as buttons. */
export function stopFinder(ctx: FormContext, add: (id: string) => void, onNames: () => void): HTMLElement {
  const input = element('input', {
    id: 'f-stops-find',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': 'f-stops-find-help',
  });
  const list = element('ul', { class: 'found' });
  const told = element('p', { class: 'note', role: 'status' });
  let first: string | null = null;
  let turn = 0;
  const choose = (id: string): void => {
    turn += 1;
    first = null;
    input.value = '';
    told.textContent = '';
    list.replaceChildren();
    add(id);
    input.focus();
  };
  const look = async (): Promise<void> => {
    const mine = (turn += 1);
    const text = input.value.trim();
    const all =
      text === ''
        ? []
        : await pageSession()
            .suggest(text, mostAsked)
            .catch(() => []);
    if (mine !== turn) return;
    const venues = all.filter(({ ref }) => ref.startsWith('venue/')).slice(0, mostShown);
    const [best] = venues;
    first = best === undefined ? (isId(text) && text.includes('-') ? text : null) : idOf(best);
    list.replaceChildren(
      ...venues.map((venue) =>
        element(
          'li',
          {},
          foundButton(ctx, venue, () => choose(idOf(venue))),
        ),
      ),
    );
    told.textContent = text === '' ? '' : say(ctx, venues.length === 0 ? 'stopNone' : 'stopFound', { n: venues.length });
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void look();
  });
  input.addEventListener('compositionend', () => void look());
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (first !== null) choose(first);
  });
  void loadVenueNames().then(onNames, () => undefined);
  const href = `${base}${locale === 'en' ? 'en/' : ''}contribute/?type=venue`;
  return element(
    'div',
    { class: 'field' },
    element('label', { for: input.id }, say(ctx, 'stopFind')),
    element(
      'p',
      { class: 'note', id: 'f-stops-find-help' },
      say(ctx, 'stopFindHelp'),
      ' ',
      element('a', { href, target: '_blank' }, say(ctx, 'stopNew')),
    ),
    input,
    told,
    list,
  );
}

function foundButton(ctx: FormContext, { title, alias, district }: Suggestion, press: () => void): HTMLButtonElement {
  const made = button('', press);
  const place = ctx.file.terms.district.find(({ id }) => id === district)?.name;
  const about = [alias, place].filter((text) => text !== undefined).join(' · ');
  made.append(...markedText(title), ...(about === '' ? [] : [element('small', {}, ` · ${about}`)]));
  return made;
}
