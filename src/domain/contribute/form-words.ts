import type { DraftTrouble } from './check-draft.ts';

/** The sentences and buttons of the form, by name; `{…}` stands for what is put in. */
export type UiWord =
  | 'what'
  | 'venues'
  | 'activities'
  | 'events'
  | 'walks'
  | 'handed'
  | 'stopFind'
  | 'stopFindHelp'
  | 'stopNew'
  | 'stopNone'
  | 'stopFound'
  | 'stopAdded'
  | 'stopMoved'
  | 'stopGone'
  | 'stopUp'
  | 'stopDown'
  | 'stopRemove'
  | 'stopStranger'
  | 'bothFiles'
  | 'openUpload'
  | 'restored'
  | 'discard'
  | 'editing'
  | 'editLost'
  | 'loading'
  | 'broken'
  | 'optional'
  | 'example'
  | 'choose'
  | 'notWritten'
  | 'addItem'
  | 'removeItem'
  | 'perLine'
  | 'suggestId'
  | 'soundsLike'
  | 'twins'
  | 'twinNear'
  | 'twinPhone'
  | 'paste'
  | 'pasteHelp'
  | 'datum'
  | 'datumAsk'
  | 'datumFixed'
  | 'wgs84'
  | 'gcj02'
  | 'bd09'
  | 'fromAmap'
  | 'fromBaidu'
  | 'fromTencent'
  | 'empty'
  | 'shortLink'
  | 'noPosition'
  | 'farAway'
  | 'lands'
  | 'landsIn'
  | 'landsNowhere'
  | 'otherDistrict'
  | 'shifted'
  | 'shiftedWater'
  | 'nearest'
  | 'lookAt'
  | 'clearPosition'
  | 'sketch'
  | 'hoursTable'
  | 'hoursOnlyText'
  | 'day'
  | 'from'
  | 'to'
  | 'addRow'
  | 'addSpan'
  | 'holidays'
  | 'holidaysUnsaid'
  | 'holidaysOff'
  | 'holidaysOpen'
  | 'hoursWrong'
  | 'hoursRewrite'
  | 'useRewrite'
  | 'hoursCut'
  | 'hoursAhead'
  | 'shut'
  | 'allDay'
  | 'unknown'
  | 'preview'
  | 'previewEmpty'
  | 'doors'
  | 'doorsMissing'
  | 'doorsReady'
  | 'doorsSame'
  | 'file'
  | 'openNew'
  | 'openEdit'
  | 'openEditNote'
  | 'tooLong'
  | 'download'
  | 'copy'
  | 'copied'
  | 'copyFailed'
  | 'issue'
  | 'letter'
  | 'showFile'
  | 'newTitle'
  | 'editTitle'
  | 'changed'
  | 'shortBody'
  | 'movedDistrict'
  | 'nothing';

/** Everything the form says in one language. */
export interface FormWords {
  readonly ui: Readonly<Record<UiWord, string>>;
  readonly sections: Readonly<Record<string, string>>;
  /** By the place in the record without numbers (`hours.note`), else by the last name of it (`note`). */
  readonly labels: Readonly<Record<string, string>>;
  /** Help where the schema's own is not in the page's language. */
  readonly help: Readonly<Record<string, string>>;
  /** By field and value (`state.open`), else by value. */
  readonly options: Readonly<Record<string, string>>;
  readonly troubles: Readonly<Record<DraftTrouble, string>>;
}

const withoutNumbers = (path: readonly (string | number)[]): string[] => path.filter((step) => typeof step === 'string');

/** The text for a place in the record: the longest end of its path that the table knows. */
export function textFor(table: Readonly<Record<string, string>>, path: readonly (string | number)[]): string | undefined {
  const steps = withoutNumbers(path);
  for (let start = 0; start < steps.length; start += 1) {
    const found = table[steps.slice(start).join('.')];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name of a field; the key itself where the words do not know it. */
export const labelFor = ({ labels }: FormWords, path: readonly (string | number)[]): string =>
  textFor(labels, path) ?? String(path.at(-1) ?? '');

/** The words for a value of a choice. */
export const optionFor = ({ options }: FormWords, path: readonly (string | number)[], value: string): string =>
  textFor(options, [...path, value]) ?? value;
