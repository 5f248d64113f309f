import { expect as promise, type Page } from '@playwright/test';
import { isComplaint } from './complaints.ts';

/** The first search loads the index, which takes its time on a machine that is busy with other tests. */
export const expect = promise.configure({ timeout: 40_000 });

/** A page with the compact field in its masthead. */
export const venue = './venues/shanghai-history-museum/';

export const field = (page: Page) => page.locator('input[name=q]');
export const options = (page: Page) => page.locator('[role=listbox] [role=option]');

/** The list of results, and its rows. */
export const results = (page: Page) => page.locator('ol[data-search-state]');
export const rows = (page: Page) => page.locator('ol[data-search-state] > li[data-result]');

/** Collection and id of each row shown, in rank order. */
export const refs = (page: Page) => rows(page).evaluateAll((list) => list.map((row) => row.getAttribute('data-result')));

/** Types and waits for the list of suggestions to follow. */
export async function typeSlowly(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await expect(field(page)).toHaveAttribute('role', 'combobox');
  await page.keyboard.type(text);
  await expect(page.locator('[role=listbox]')).toHaveAttribute('data-search-state', 'ready');
}

/** Everything that must not happen, whatever somebody types. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    // Leaving a page while the view transition to it still runs is no fault, though Chromium reports it as an error.
    if (!/^Transition was (?:aborted|skipped)/.test(error.message)) faults.push(error.message);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (isComplaint(message)) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`asked ${request.url()}`);
  });
  return faults;
}
