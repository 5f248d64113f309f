import { nothingParsed, parseRecord } from '../parse-record.ts';
import { type ContentRecord, readRecord } from './content-record.ts';
import { roleOf, type SourceFile } from './source-file.ts';

/** What other files may need of a file nobody asks about: its id, and its value where that costs little; its own mistakes are passed over. */
export function readBriefly({ path, text }: SourceFile): ContentRecord[] {
  const role = roleOf(path);
  if (role.role === 'unread' || role.role === 'geometry' || role.role === 'note') return [];
  return [readRecord(path, role, { ...nothingParsed, value: typeof text === 'string' ? valueOf(path, text) : undefined }).record];
}

/** The value of a JSON file; of a Markdown file, which takes long to read, only if it may hold former ids. */
function valueOf(path: string, text: string): unknown {
  try {
    if (path.endsWith('.json')) return JSON.parse(text);
    return text.includes('formerIds') ? parseRecord(text, 'markdown').value : undefined;
  } catch {
    return undefined;
  }
}
