import { fragmentOfDraft } from '../../domain/plan/walk-draft.ts';
import { encodePlan } from '../../domain/plan/plan-link.ts';
import { dayOf, isoOfDay } from '../../domain/shanghai-time.ts';
import { base, locale } from '../search/built-files.ts';
import { element } from '../search/element.ts';
import type { PlanPage, PlanPart } from './page-context.ts';
import { draftOfDay, planFormats, planMediaTypes, type SiteFacts, writeDay, writeDraft } from './plan-files.ts';

const formatNames = { gpx: 'GPX', kml: 'KML', geojson: 'GeoJSON', ics: 'ICS' } as const;
/** The code is drawn when the day has been left alone for so long. */
const drawAfterMilliseconds = 400;

/** Link, files, print and the proposal of a walk. */
export function buildTake(page: PlanPage, site: SiteFacts, onClear: () => void): PlanPart {
  const { words, store, say } = page;
  const linkOf = (): string => `${location.origin}${location.pathname}#${encodePlan({ ...store.plan(), startsAt: store.startsAt() })}`;
  const link = element('input', { id: 'plan-link', readonly: true, type: 'text', spellcheck: 'false' });
  link.addEventListener('focus', () => link.select());
  const code = element('div', { class: 'plan-qr' });
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'btn' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const copy = button(words.copy, () => void copyText(link).then((copied) => say(copied ? words.copied : words.copyFailed)));
  const saves = planFormats.map((format) =>
    button(formatNames[format], () => {
      const name = `plan-${isoOfDay(dayOf(store.startsAt()))}.${format}`;
      save(name, writeDay(page, page.day(), site, linkOf(), format), planMediaTypes[format]);
    }),
  );
  const drafts = (['zh', 'en'] as const).map((language) =>
    button(language === 'zh' ? words.draft : words.draftEnglish, () => {
      const { name, text } = writeDraft(page.day(), site, linkOf(), language);
      save(name, text, planMediaTypes.md);
    }),
  );
  const form = element('a', { class: 'btn btn-solid', 'data-propose': '' }, words.report);
  const root = element(
    'div',
    { class: 'plan-form' },
    element(
      'div',
      { class: 'plan-link' },
      element('label', { for: 'plan-link' }, words.linkLabel),
      element('p', { class: 'btns' }, link, copy),
    ),
    element('p', { class: 'note' }, words.linkNote),
    element('p', { class: 'btns plan-saves' }, element('span', {}, words.files), ...saves),
    element(
      'p',
      { class: 'btns' },
      button(words.print, () => print()),
      button(words.clear, onClear),
    ),
    element('h3', {}, words.propose),
    element('p', { class: 'note' }, words.proposeHelp),
    element('p', { class: 'btns' }, form, ...drafts),
    code,
  );
  let drawing = 0;
  return {
    root,
    show(day) {
      root.hidden = day.stops.length === 0;
      if (root.hidden) return;
      link.value = linkOf();
      form.href = `${base}${locale === 'en' ? 'en/' : ''}contribute/?type=walk${fragmentOfDraft(draftOfDay(day, site, link.value))}`;
      clearTimeout(drawing);
      drawing = window.setTimeout(() => void drawCode(code, link.value, words.qr), drawAfterMilliseconds);
    },
  };
}

async function copyText(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

/** Saves a text as a file; where the browser has no object addresses, out of a data address. */
function save(name: string, text: string, type: string): void {
  let href: string;
  try {
    href = URL.createObjectURL(new Blob([text], { type }));
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  } catch {
    href = `data:${type},${encodeURIComponent(text)}`;
  }
  const anchor = element('a', { href, download: name, hidden: true });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}

/** Draws the code of the link; without it the page has everything but the code. */
async function drawCode(place: HTMLElement, link: string, label: string): Promise<void> {
  try {
    const { drawQrCode } = await import('../../domain/exports/qr-code.ts');
    const drawn = new DOMParser().parseFromString(drawQrCode(link, label), 'text/html').querySelector('svg');
    if (drawn !== null) place.replaceChildren(drawn);
  } catch {
    place.replaceChildren();
  }
}
