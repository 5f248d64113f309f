import { searchTables } from '../../catalog/search-tables.ts';
import { searchRecords } from '../../catalog/search.ts';
import { searchWords } from '../../i18n/search-words.ts';

/** The tables of the search in the browser: Traditional characters, syllables, words for places and topics. */
export const GET = () => new Response(JSON.stringify(searchTables(searchRecords('zh', searchWords('zh')))));
