import { changedPaths, valueAt } from '../../domain/contribute/draft-path.ts';
import { editFileUrl, issueUrl, letterUrl, newFileUrl, uploadUrl } from '../../domain/contribute/doors.ts';
import { labelFor, type UiWord } from '../../domain/contribute/form-words.ts';
import type { ContentFile } from '../../domain/contribute/walk-files.ts';
import { element } from '../search/element.ts';
import type { Place } from './draft-store.ts';
import { type DraftFile, filesOf } from './file-of-draft.ts';
import { button, controlId, type FormContext, say } from './form-context.ts';
import { venueIdOf } from './stops-field.ts';

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

type MakeLink = (href: string, text: string, door: string, className?: string) => HTMLAnchorElement;

const link: MakeLink = (href, text, door, className = 'btn') =>
  element('a', { href, class: className, 'data-door': door, target: '_blank', rel: 'external noopener' }, text);
const fileName = ({ path }: ContentFile): string => path.slice(path.lastIndexOf('/') + 1);

/** The doors: pages of the repository host, the files themselves, an issue, a letter. */
export function doorsOf(ctx: FormContext, made: DraftFile, original: Original | null): Node[] {
  const host = ctx.file.host;
  const before = original === null ? [] : filesOf(ctx, original.value, original.path);
  const files = made.files.filter(({ path, text }) => !before.some((file) => file.path === path && file.text === text));
  const title = say(ctx, original === null ? 'newTitle' : 'editTitle', { name: titleOf(made) });
  const head = [title, ...files.map(({ path }) => say(ctx, 'file', { file: path })), ...changesOf(ctx, made, original)].join('\n');
  const body = `${head}\n\n${files.map(fenced).join('\n')}`;
  const short = `${head.slice(0, 600)}\n\n${say(ctx, 'shortBody')}\n`;
  const told = element('p', { class: 'note', role: 'status' });
  const copy = async ({ text }: ContentFile): Promise<void> => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    told.textContent = say(ctx, done ? 'copied' : 'copyFailed');
  };
  return [
    ...files.map(({ path }) => element('p', {}, say(ctx, 'file', { file: path }))),
    ...(files.length > 1 ? [element('p', { class: 'note' }, say(ctx, 'bothFiles'))] : []),
    element(
      'p',
      { class: 'btns' },
      ...hostDoors(ctx, files, made.value, original, copy),
      link(issueUrl(host, title, body, short), say(ctx, 'issue'), 'issue'),
      link(letterUrl(host, title, body, short), say(ctx, 'letter'), 'letter'),
      ...files.map((file) => button(nameWith(ctx, 'copy', file, files), () => void copy(file))),
      button(say(ctx, 'download'), () => files.forEach(download)),
    ),
    told,
    ...files.map((file) => element('details', {}, element('summary', {}, nameWith(ctx, 'showFile', file, files)), boxOf(ctx, file))),
  ];
}

/** The text of a button; with more than one file it says for which. */
const nameWith = (ctx: FormContext, word: UiWord, file: ContentFile, files: readonly ContentFile[]): string =>
  files.length > 1 ? `${say(ctx, word)} · ${fileName(file)}` : say(ctx, word);

function boxOf(ctx: FormContext, { path, text }: ContentFile): HTMLElement {
  const box = element('textarea', { class: 'file-text', readonly: true, rows: '12', 'aria-label': say(ctx, 'file', { file: path }) });
  box.value = text;
  return box;
}

/** A file in the words of an issue; four marks, because a story may hold three. */
const fenced = ({ path, text }: ContentFile): string => {
  const isJson = path.endsWith('.json');
  const fence = isJson ? '```' : '````';
  return `${fence}${isJson ? 'json' : 'markdown'}\n${text}${fence}\n`;
};

type Copy = (file: ContentFile) => Promise<void>;

function hostDoors(ctx: FormContext, files: readonly ContentFile[], value: unknown, original: Original | null, copy: Copy): Node[] {
  if (files.length > 1) {
    const folder = files[0]?.path.replace(/\/[^/]*$/, '') ?? '';
    const upload = link(uploadUrl(ctx.file.host, folder), say(ctx, 'openUpload'), 'upload', 'btn btn-solid');
    upload.addEventListener('click', () => files.forEach(download));
    return [upload, ...files.flatMap((file) => hostDoor(ctx, file, files, original, copy, 'btn'))];
  }
  if (original !== null && ctx.collection === 'venues' && valueAt(value, ['district']) !== valueAt(original.value, ['district']))
    return [element('span', { class: 'wrong' }, say(ctx, 'movedDistrict'))];
  return files.flatMap((file) => hostDoor(ctx, file, files, original, copy, 'btn btn-solid'));
}

function hostDoor(
  ctx: FormContext,
  file: ContentFile,
  files: readonly ContentFile[],
  original: Original | null,
  copy: Copy,
  className: string,
): Node[] {
  const host = ctx.file.host;
  if (original !== null) {
    const edit = link(editFileUrl(host, file.path), nameWith(ctx, 'openEdit', file, files), 'edit', className);
    edit.addEventListener('click', () => void copy(file));
    return [edit, element('span', { class: 'note' }, say(ctx, 'openEditNote'))];
  }
  const url = newFileUrl(host, file.path, file.text);
  return url === null
    ? [element('span', { class: 'note' }, nameWith(ctx, 'tooLong', file, files))]
    : [link(url, nameWith(ctx, 'openNew', file, files), 'new', className)];
}

function download(file: ContentFile): void {
  const type = file.path.endsWith('.json') ? 'application/json' : 'text/markdown';
  const href = URL.createObjectURL(new Blob([file.text], { type }));
  element('a', { href, download: fileName(file) }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function titleOf(file: DraftFile): string {
  const name = valueAt(file.value, ['names', document.documentElement.lang === 'en' ? 'en' : 'zh']);
  return typeof name === 'string' ? name : (file.files[0]?.path ?? '');
}

const longest = 160;

/** The changed fields of a correction, before and after, for people. */
function changesOf(ctx: FormContext, file: DraftFile, original: Original | null): string[] {
  if (original === null) return [];
  const lines = changedPaths(original.value, file.value).map((path) => {
    const [before, after] = [original.value, file.value].map((value) => inWords(ctx, valueAt(value, path)));
    return `- ${placeName(ctx, path)}: ${before ?? ''} → ${after ?? ''}`;
  });
  return ['', say(ctx, 'changed'), ...lines];
}

/** A value in a line: stops by their ids, long texts by their beginning. */
function inWords(ctx: FormContext, value: unknown): string {
  if (value === undefined || value === null) return say(ctx, 'nothing');
  const stops = Array.isArray(value) ? value.map(venueIdOf).filter((id) => id !== '') : [];
  const text = stops.length > 0 ? stops.join(', ') : typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return text.length > longest && ctx.collection === 'walks' ? `${text.slice(0, longest)}…` : text;
}
