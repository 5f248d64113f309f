// The only script that every page loads: it waits for the first touch of a search field, and fetches what a page has a place for.
import { trimQuery } from '../../domain/search/query-text.ts';
import { isSlashOn } from './slash-setting.ts';

const forms = document.querySelectorAll<HTMLFormElement>('form[data-find]');
const fields = [...forms].flatMap((form) => form.querySelector<HTMLInputElement>('input[name=q]') ?? []);

for (const field of fields) {
  const wake = (): void => {
    field.removeEventListener('focus', wake);
    field.removeEventListener('pointerenter', wake);
    // Without the rest the field is still a form that leads to the search page.
    void import('./combobox.ts').then(({ enhance }) => enhance(field)).catch(() => undefined);
  };
  field.addEventListener('focus', wake);
  field.addEventListener('pointerenter', wake);
  // An address of a hundred kilobytes would be refused.
  field.form?.addEventListener('submit', () => {
    field.value = trimQuery(field.value);
  });
  if (document.activeElement === field) wake();
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !isSlashOn()) return;
  if (event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.closest('input, textarea, select'))) return;
  const field = fields.find((candidate) => candidate.getClientRects().length > 0);
  if (field === undefined) return;
  event.preventDefault();
  field.focus();
  field.select();
});

if (document.querySelector('[data-search-page]') !== null) void import('./search-page.ts').then(({ openSearchPage }) => openSearchPage());
if (document.querySelector('[data-map-page], [data-live-map]') !== null) void import('../map/loader.ts').then(({ wakeMaps }) => wakeMaps());
if (document.querySelector('[data-hours]') !== null) void import('../hours/now.ts').then(({ tellNow }) => tellNow()).catch(() => undefined);
const form = document.querySelector<HTMLElement>('[data-contribute]');
if (form !== null) void import('../contribute/open-form.ts').then(({ openContribute }) => openContribute(form)).catch(() => undefined);
const walkTimes = document.querySelector<HTMLElement>('[data-walk-times]');
if (walkTimes !== null) void import('../walk/walk-times.ts').then(({ openWalkTimes }) => openWalkTimes(walkTimes)).catch(() => undefined);
if (document.querySelector('[data-card], [data-walk-cards]') !== null)
  void import('../card/place-cards.ts').then(({ offerCards }) => offerCards()).catch(() => undefined);
const readAloud = document.querySelector<HTMLElement>('[data-read-aloud]');
if (readAloud !== null)
  void import('../read-aloud/read-aloud.ts').then(({ offerReading }) => offerReading(readAloud)).catch(() => undefined);
if (document.querySelector('[data-plan-page]') !== null) void import('../plan/plan-page.ts').then(({ openPlanPage }) => openPlanPage());
else if (document.querySelector('[data-plan-add]') !== null || hasPlan())
  void import('../plan/basket-buttons.ts').then(({ wakeBasket }) => wakeBasket()).catch(() => undefined);

// What was opened once opens again without a network; while one works on the site, it is built anew all the time.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void import('../offline/keep.ts').then(({ keepForOffline }) => keepForOffline()).catch(() => undefined));

/** Is there a day whose number of stops the masthead shows? */
function hasPlan(): boolean {
  try {
    return localStorage.getItem('day-plan') !== null;
  } catch {
    return false;
  }
}
