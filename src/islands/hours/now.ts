import { type CompactHours, compactStateAt } from '../../domain/hours-compact.ts';
import type { HolidayDays } from '../../domain/holidays.ts';
import { localMinutesOf } from '../../domain/shanghai-time.ts';
import { nowText, type NowWords, stateClasses } from '../../domain/hours-now.ts';

/** Says whether a place is open now, by the clock of Shanghai, and marks today in the table; without it the table stands as it was built. */
function tell(slot: HTMLElement): void {
  const { hours = '', holidays = '', words = '' } = slot.dataset;
  const at = localMinutesOf(Date.now());
  const rules: CompactHours = JSON.parse(hours);
  const known: HolidayDays = JSON.parse(holidays);
  const said: NowWords = JSON.parse(words);
  const state = compactStateAt(rules, known, at);
  const [text, last] = nowText(state, at, said, document.documentElement.lang === 'en' ? 'en-GB' : 'zh-CN');
  if (slot.textContent !== text + last) {
    const label = document.createElement('span');
    label.className = `state ${stateClasses[state.state]}`;
    const mark = document.createElement('i');
    mark.ariaHidden = 'true';
    label.append(mark, text);
    const note = document.createElement('span');
    note.textContent = last;
    slot.replaceChildren(label, note);
  }
  markToday(Math.floor(at / 1440), said.today);
}

function markToday(today: number, word: string): void {
  const table = document.querySelector<HTMLElement>('[data-from]');
  table?.querySelectorAll('td').forEach((cell, index) => {
    const day = Number(table.dataset['from']) + index;
    cell.classList.toggle('d-past', day < today);
    const isMarked = cell.ariaCurrent === 'date';
    if (isMarked === (day === today)) return;
    cell.ariaCurrent = isMarked ? null : 'date';
    if (isMarked) cell.querySelector('em')?.remove();
    else cell.querySelector('b')?.after(Object.assign(document.createElement('em'), { textContent: word }));
  });
}

/** Fills every slot of the page and keeps it true. */
export function tellNow(): void {
  for (const slot of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const refresh = (): void => tell(slot);
    refresh();
    setInterval(refresh, 30_000);
    document.addEventListener('visibilitychange', refresh);
  }
}
