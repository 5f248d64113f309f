import { describe, expect, it } from 'vitest';
import { pathOfRef } from '../domain/search/record.ts';
import { paths } from '../i18n/paths.ts';

describe('the addresses in search', () => {
  it('are those of the pages', () => {
    expect(pathOfRef('venue/bund')).toBe(paths.venue('bund'));
    expect(pathOfRef('walk/bund')).toBe(paths.walk('bund'));
    expect(pathOfRef('base/bund')).toBe(paths.base('bund'));
    expect(pathOfRef('activity/bund')).toBe(`${paths.activities}#bund`);
    expect(pathOfRef('event/bund')).toBe(`${paths.events}#bund`);
    expect(pathOfRef('service/bund')).toBe(`${paths.services}#bund`);
    expect(pathOfRef('page/about')).toBe(paths.about);
  });
});
