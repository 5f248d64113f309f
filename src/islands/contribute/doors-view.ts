import { changedPaths, valueAt } from '../../domain/contribute/draft-path.ts';
import { editFileUrl, issueUrl, letterUrl, newFileUrl } from '../../domain/contribute/doors.ts';
import { labelFor } from '../../domain/contribute/form-words.ts';
import { element } from '../search/element.ts';
import type { Place } from './draft-store.ts';
import type { DraftFile } from './file-of-draft.ts';
import { button, controlId, type FormContext, say } from './form-context.ts';

/** The record that is being corrected, as its file has it. */
export interface Original {
  readonly ref: string;
  readonly path: string;
  readonly value: unknown;
}

/** The names of a place from the outside in: "Opening hours, Last entry". */
export const placeName = (ctx: FormContext, path: Place): string =>
  path
    .flatMap((step, index) => (typeof step === 'number' ? [String(step + 1)] : [labelFor(ctx.file.words, path.slice(0, index + 1))]))
    .join(' › ');

/** What stands between the draft and its file: links to the fields that still want something, at most twenty. */
export function problemList(ctx: FormContext, { problems }: DraftFile): Node[] {
  if (problems.length === 0) return [];
  const items = problems.slice(0, 20).map(({ path, trouble }) => {
    const link = element('a', { href: `#${controlId(path)}` }, placeName(ctx, path));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const field = fieldNear(path);
      for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
      field?.focus();
    });
    return element('li', {}, link, ` ${ctx.file.words.troubles[trouble]}`);
  });
  return [element('ul', { class: 'problems' }, ...items)];
}

/** The control of a place, or of what holds it. */
export function fieldNear(path: Place): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const found = document.getElementById(controlId(path.slice(0, length)));
    if (found !== null) return found;
  }
  return null;
}

/** The doors: a page of the repository host, the file itself, an issue, a letter. */
export function doorsOf(ctx: FormContext, file: DraftFile, original: Original | null): Node[] {
  const host = ctx.file.host;
  const name = titleOf(file);
  const title = say(ctx, original === null ? 'newTitle' : 'editTitle', { name });
  const head = [title, say(ctx, 'file', { file: file.path }), ...changesOf(ctx, file, original)].join('\n');
  const body = `${head}\n\n\`\`\`json\n${file.text}\`\`\`\n`;
  const short = `${head.slice(0, 600)}\n\n${say(ctx, 'shortBody')}\n`;
  const told = element('p', { class: 'note', role: 'status' });
  const box = element('textarea', { class: 'file-text', readonly: true, rows: '12', 'aria-label': say(ctx, 'file', { file: file.path }) });
  box.value = file.text;
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(file.text).then(
      () => true,
      () => false,
    );
    told.textContent = say(ctx, done ? 'copied' : 'copyFailed');
  };
  const link = (href: string, text: string, door: string, className = 'btn'): HTMLAnchorElement =>
    element('a', { href, class: className, 'data-door': door, target: '_blank', rel: 'external noopener' }, text);
  return [
    element('p', {}, say(ctx, 'file', { file: file.path })),
    element(
      'p',
      { class: 'btns' },
      ...hostDoor(ctx, file, original, link, copy),
      link(issueUrl(host, title, body, short), say(ctx, 'issue'), 'issue'),
      link(letterUrl(host, title, body, short), say(ctx, 'letter'), 'letter'),
      button(say(ctx, 'copy'), () => void copy()),
      downloadOf(ctx, file),
    ),
    told,
    element('details', {}, element('summary', {}, say(ctx, 'showFile')), box),
  ];
}

type MakeLink = (href: string, text: string, door: string, className?: string) => HTMLAnchorElement;

function hostDoor(ctx: FormContext, file: DraftFile, original: Original | null, link: MakeLink, copy: () => Promise<void>): Node[] {
  const host = ctx.file.host;
  if (original !== null) {
    if (ctx.collection === 'venues' && valueAt(file.value, ['district']) !== valueAt(original.value, ['district']))
      return [element('span', { class: 'wrong' }, say(ctx, 'movedDistrict'))];
    const edit = link(editFileUrl(host, file.path), say(ctx, 'openEdit'), 'edit', 'btn btn-solid');
    edit.addEventListener('click', () => void copy());
    return [edit, element('span', { class: 'note' }, say(ctx, 'openEditNote'))];
  }
  const url = newFileUrl(host, file.path, file.text);
  return url === null
    ? [element('span', { class: 'note' }, say(ctx, 'tooLong'))]
    : [link(url, say(ctx, 'openNew'), 'new', 'btn btn-solid')];
}

function downloadOf(ctx: FormContext, file: DraftFile): HTMLElement {
  return button(say(ctx, 'download'), () => {
    const href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
    element('a', { href, download: file.path.slice(file.path.lastIndexOf('/') + 1) }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  });
}

function titleOf(file: DraftFile): string {
  const name = valueAt(file.value, ['names', document.documentElement.lang === 'en' ? 'en' : 'zh']);
  return typeof name === 'string' ? name : file.path;
}

/** The changed fields of a correction, before and after, for people. */
function changesOf(ctx: FormContext, file: DraftFile, original: Original | null): string[] {
  if (original === null) return [];
  const inWords = (value: unknown): string =>
    value === undefined || value === null ? say(ctx, 'nothing') : typeof value === 'string' ? value : JSON.stringify(value);
  const lines = changedPaths(original.value, file.value).map(
    (path) => `- ${placeName(ctx, path)}: ${inWords(valueAt(original.value, path))} → ${inWords(valueAt(file.value, path))}`,
  );
  return ['', say(ctx, 'changed'), ...lines];
}
