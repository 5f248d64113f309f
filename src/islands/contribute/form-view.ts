import type { FormFile } from '../../domain/contribute/form-file.ts';
import { labelFor } from '../../domain/contribute/form-words.ts';
import type { FormCollection } from '../../domain/json-schemas.ts';
import { element } from '../search/element.ts';
import { doorsOf, fieldNear, type Original, problemList } from './doors-view.ts';
import { keepDraft, openDraft } from './draft-store.ts';
import { plainField } from './fields.ts';
import { type DraftFile, fileOfDraft } from './file-of-draft.ts';
import { controlId, type FormContext, mayBeLeftOut, say } from './form-context.ts';
import { hoursField } from './hours-field.ts';
import { positionField } from './position-field.ts';
import { previewOf } from './preview.ts';
import { stopsField } from './stops-field.ts';
import { idSuggestions, twinsNote } from './twins-note.ts';
import { walkPreview } from './walk-preview.ts';

/** The keys of each section, in order; what the table leaves out (former ids) a correction keeps. */
const sections: Readonly<Record<FormCollection, Readonly<Record<string, readonly string[]>>>> = {
  venues: {
    what: ['names', 'kind', 'tier', 'district', 'subdistrict', 'address', 'position', 'id', 'metro', 'aliases', 'formerNames', 'pinyin'],
    visit: ['visit', 'status', 'hours', 'phone', 'website', 'admission', 'booking', 'access'],
    learning: ['offers', 'topics', 'audiences', 'languages', 'facts', 'factsBasis', 'notes', 'bases'],
    sources: ['sources', 'verified'],
  },
  walks: {
    what: ['names', 'stops', 'stopsBasis', 'districts', 'id', 'titleLines', 'pinyin'],
    way: ['mode', 'lengthPublished', 'lengthKm', 'durationPublished', 'durationMinutes'],
    story: ['story', 'topics', 'organiser', 'year', 'level', 'audience', 'notes'],
    sources: ['evidence', 'sources'],
  },
  activities: {
    what: ['names', 'venue', 'base', 'evidence', 'description', 'id'],
    visit: ['duration', 'booking', 'fee', 'free'],
    learning: ['topics', 'audiences', 'audienceNote'],
    sources: ['yearReported', 'sources'],
  },
  events: {
    what: ['names', 'description', 'organiser', 'months', 'editions', 'id'],
    learning: ['topics', 'notes'],
    sources: ['sources'],
  },
};

/** What is folded away while it is empty, so that the form is as short as what most people know. */
const folded: ReadonlySet<string> = new Set(
  'status admission booking access metro aliases formerNames pinyin languages facts factsBasis notes bases verified audienceNote editions titleLines lengthPublished lengthKm durationPublished durationMinutes audience'.split(
    ' ',
  ),
);

const patienceMilliseconds = 300;

interface FormParts {
  readonly file: FormFile;
  readonly collection: FormCollection;
  readonly original: Original | null;
  readonly draftName: string;
  readonly first: unknown;
  readonly onChange: () => void;
}

/** The whole form: fields by section, what may be the same place, the preview and the doors. */
export function buildForm({ file, collection, original, draftName, first, onChange }: FormParts): HTMLElement {
  const form = element('form', { class: 'contribute', novalidate: true, autocomplete: 'off' });
  const schema = file.schemas[collection];
  const fieldOf = (key: string): HTMLElement[] => {
    const part = schema.properties?.[key];
    if (part === undefined) return [];
    if (key === 'hours') return [hoursField(ctx, part)];
    if (key === 'position') return [positionField(ctx, part)];
    if (key === 'stops') return [stopsField(ctx, part)];
    return [plainField(ctx, [key], part, schema.required?.includes(key) === true)];
  };
  const redraw = (key: string): void => {
    const [next] = fieldOf(key);
    if (next !== undefined) form.querySelector(`[data-field="${key}"]`)?.replaceWith(next);
  };
  const ctx: FormContext = { file, collection, schema, store: openDraft(first), redraw };
  const twins = element('div', { class: 'twins', 'aria-live': 'polite' });
  const ids = element('div', { class: 'ids' });
  const preview = element('div', { class: 'preview' });
  const doors = element('div', { class: 'doors' });
  const state = element('p', { role: 'status', class: 'doors-state' });
  const touched = new Set<string>();
  const sectionOf = (name: string, title: string, ...parts: readonly Node[]): HTMLElement =>
    element(
      'section',
      { class: 'sec', 'aria-labelledby': `h-${name}` },
      element('h2', { id: `h-${name}` }, title),
      element('div', {}, ...parts),
    );
  for (const [name, keys] of Object.entries(sections[collection])) {
    const parts = keys.flatMap((key) => {
      const isSettled = original !== null && key === 'id';
      if (isSettled) return [];
      const fields = folded.has(key) && (ctx.store.get([key]) ?? null) === null ? fold(ctx, key, fieldOf(key)) : fieldOf(key);
      return [...fields, ...(key === 'names' ? [twins] : []), ...(key === 'id' ? [ids] : [])];
    });
    form.append(sectionOf(name, file.words.sections[name] ?? name, ...parts));
  }
  form.append(sectionOf('preview', say(ctx, 'preview'), preview), sectionOf('doors', say(ctx, 'doors'), state, doors));

  const refresh = (): void => {
    const made = fileOfDraft(ctx, original?.path ?? null);
    preview.replaceChildren(...(collection === 'walks' ? walkPreview(ctx, made.value) : previewOf(ctx, made.value)));
    showProblems(ctx, form, made, touched);
    const isSame = original !== null && JSON.stringify(made.value) === JSON.stringify(original.value);
    const word = made.problems.length > 0 ? 'doorsMissing' : isSame ? 'doorsSame' : 'doorsReady';
    const text = say(ctx, word, { n: made.problems.length });
    if (state.textContent !== text) state.textContent = text;
    // Redrawing the doors under a reader's hands would close what is open there.
    const isReady = made.problems.length === 0 && !isSame;
    doors.replaceChildren(...(isReady ? doorsOf(ctx, made, original) : problemList(ctx, made)));
    form.dataset['state'] = word;
    if (original !== null) return;
    void twinsNote(ctx, null).then((nodes) => tellOnce(twins, nodes), ignore);
    void idSuggestions(ctx, useId).then((nodes) => ids.replaceChildren(...nodes), ignore);
  };
  const useId = (id: string): void => {
    ctx.store.set(['id'], id);
    redraw('id');
    document.getElementById(controlId(['id']))?.focus();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  ctx.store.listen(() => {
    form.dataset['state'] = 'waiting';
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A form that has been thrown away keeps nothing.
      if (!form.isConnected) return;
      keepDraft(draftName, ctx.store.draft());
      onChange();
      refresh();
    }, patienceMilliseconds);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusout', ({ target }) => {
    const field = target instanceof HTMLElement ? target.closest('[data-field]')?.getAttribute('data-field') : null;
    if (field === null || field === undefined || touched.has(field)) return;
    touched.add(field);
    showProblems(ctx, form, fileOfDraft(ctx, original?.path ?? null), touched);
  });
  // The form has to be in the page before its fields can be found by their ids.
  setTimeout(refresh, 0);
  return form;
}

/** Fields behind their name, to be opened by those who know something about it. */
function fold(ctx: FormContext, key: string, fields: readonly HTMLElement[]): HTMLElement[] {
  if (fields.length === 0 || (ctx.collection !== 'venues' && key === 'booking')) return [...fields];
  return [element('details', { class: 'fold' }, element('summary', {}, labelFor(ctx.file.words, [key]), mayBeLeftOut(ctx)), ...fields)];
}

/** Replaces what a live region says, but not by the same words, which would be read out again. */
function tellOnce(place: HTMLElement, nodes: readonly Node[]): void {
  if (nodes.map(({ textContent }) => textContent).join('') !== place.textContent) place.replaceChildren(...nodes);
}

const ignore = (): void => undefined;

/** Says beside each field that has been left what is wrong with it. */
function showProblems(ctx: FormContext, form: HTMLElement, { problems }: DraftFile, touched: ReadonlySet<string>): void {
  for (const wrong of form.querySelectorAll('p.wrong[id]')) wrong.textContent = '';
  for (const marked of form.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid');
  for (const { path, trouble } of problems) {
    const control = fieldNear(path);
    const field = control?.closest('[data-field]')?.getAttribute('data-field');
    if (control === null || field === null || field === undefined || !touched.has(field)) continue;
    const wrong = document.getElementById(`${control.id}-wrong`);
    if (wrong !== null) wrong.textContent = ctx.file.words.troubles[trouble];
    if (control.matches('input, select, textarea')) control.setAttribute('aria-invalid', 'true');
  }
}
