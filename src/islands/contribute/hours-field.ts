import { readHours, type HoursTable, writeHours } from '../../domain/contribute/hours-table.ts';
import type { FormSchema } from '../../domain/contribute/form-schema.ts';
import { cutAtMidnight } from '../../domain/hours-overnight.ts';
import { daysAhead } from '../../domain/hours-evaluate.ts';
import { rewriteHours } from '../../domain/hours-rewrite.ts';
import { type HoursRule, parseHours, type Weekday, weekdays } from '../../domain/hours.ts';
import { formatMinutes } from '../../domain/hours-week.ts';
import { calendarOf, dayOf, localMinutesOf, weekdayOf } from '../../domain/shanghai-time.ts';
import { locale } from '../search/built-files.ts';
import { element } from '../search/element.ts';
import { fieldsOf } from './fields.ts';
import { button, type FormContext, grouped, say } from './form-context.ts';

const rulePath = ['hours', 'rule'] as const;
const noTable: HoursTable = { rows: [{ days: [], spans: [['09:00', '17:00']] }], holidays: { kind: 'unsaid' } };

type Span = readonly [from: string, to: string];

/** Opening hours: a table by weekdays that writes the rule, the rule itself, what the gate would say of it, and the next two weeks. */
export function hoursField(ctx: FormContext, schema: FormSchema): HTMLElement {
  const [ruleField, ...others] = fieldsOf(ctx, ['hours'], schema);
  const control = ruleField?.querySelector('input');
  const verdict = element('div', { class: 'verdict' });
  const table = element('div', { class: 'hours-table' });
  const rule = (): string => {
    const written = ctx.store.get(rulePath);
    return typeof written === 'string' ? written : '';
  };
  const setRule = (text: string): void => {
    ctx.store.set(rulePath, text === '' ? null : text);
    if (control !== undefined && control !== null) control.value = text;
    judge();
  };
  const judge = (): void => verdict.replaceChildren(...verdictOf(ctx, rule(), (text) => (setRule(text), drawTable())));
  const drawTable = (): void => {
    const read = rule() === '' ? noTable : readHours(rule());
    table.replaceChildren(
      read === null
        ? element('p', { class: 'note' }, parseHours(rule()).ok ? say(ctx, 'hoursOnlyText') : '')
        : tableOf(ctx, read, (next) => setRule(writeHours(next))),
    );
  };
  control?.addEventListener('input', judge);
  control?.addEventListener('change', drawTable);
  drawTable();
  judge();
  return grouped(ctx, ['hours'], schema, false, table, ...(ruleField === undefined ? [] : [ruleField]), verdict, ...others);
}

/** What is wrong with a rule and how to write it, or the two weeks that follow from it. */
function verdictOf(ctx: FormContext, rule: string, use: (rule: string) => void): HTMLElement[] {
  if (rule.trim() === '') return [];
  const parsed = parseHours(rule);
  if (!parsed.ok) {
    const better = rewriteHours(rule);
    return [
      element('p', { class: 'wrong' }, say(ctx, 'hoursWrong', { n: parsed.error.index + 1, message: parsed.error.message[locale] })),
      ...(better === null
        ? []
        : [
            element(
              'p',
              {},
              say(ctx, 'hoursRewrite', { rule: better }),
              ' ',
              button(say(ctx, 'useRewrite'), () => use(better)),
            ),
          ]),
    ];
  }
  const cut = cutAtMidnight(parsed.rules) === null ? [] : [element('p', { class: 'wrong' }, say(ctx, 'hoursCut'))];
  return [...cut, weeksOf(ctx, parsed.rules)];
}

/** The openings of today and the thirteen days after, as on the venue's page. */
export function weeksOf(ctx: FormContext, rules: readonly HoursRule[]): HTMLElement {
  const days = daysAhead(rules, ctx.file.holidays, dayOf(localMinutesOf(Date.now())));
  const cells = days.map(({ day, spans }) => {
    const { month, day: date } = calendarOf(day);
    const [first] = spans ?? [];
    const times =
      spans === null
        ? [say(ctx, 'unknown')]
        : first === undefined
          ? [say(ctx, 'shut')]
          : first.startMinutes === 0 && first.endMinutes === 1440
            ? [say(ctx, 'allDay')]
            : spans.flatMap(({ startMinutes, endMinutes }) => [formatMinutes(startMinutes), formatMinutes(endMinutes)]);
    const state = spans === null ? 'd-unknown' : first === undefined ? 'd-shut' : undefined;
    const name = ctx.file.weekdays[weekdays[weekdayOf(day)] ?? 'Mo'];
    return element(
      'td',
      { class: state },
      element('i', {}, document.documentElement.lang === 'en' ? name.slice(0, 3) : name.slice(-1)),
      element('b', {}, `${month}/${date}`),
      ...times.map((time) => element('span', {}, time)),
    );
  });
  return element(
    'table',
    { class: 'weeks' },
    element('caption', {}, say(ctx, 'hoursAhead')),
    element('tbody', {}, element('tr', {}, ...cells.slice(0, 7)), element('tr', {}, ...cells.slice(7))),
  );
}

/** The table of weekdays and times; each change writes the rule. */
function tableOf(ctx: FormContext, first: HoursTable, write: (table: HoursTable) => void): HTMLElement {
  let table = first;
  const place = element('div', {});
  const change = (next: HoursTable, isRedrawn: boolean): void => {
    table = next;
    write(next);
    if (isRedrawn) draw();
  };
  const changeRow = (index: number, row: Partial<HoursTable['rows'][number]>, isRedrawn = false): void =>
    change({ ...table, rows: table.rows.map((old, at) => (at === index ? { ...old, ...row } : old)) }, isRedrawn);
  const draw = (): void =>
    place.replaceChildren(
      ...table.rows.map(({ days }, index) =>
        element(
          'fieldset',
          { class: 'hours-row', 'data-row': String(index) },
          element('legend', {}, `${say(ctx, 'day')} ${index + 1}`),
          dayBoxes(ctx, days, (next) => changeRow(index, { days: next })),
          spanInputs(
            ctx,
            () => table.rows[index]?.spans ?? [],
            (spans, isRedrawn) => changeRow(index, { spans }, isRedrawn),
          ),
        ),
      ),
      button(say(ctx, 'addRow'), () => change({ ...table, rows: [...table.rows, { days: [], spans: [['09:00', '17:00']] }] }, true)),
      holidayChoice(ctx, () => table, change),
    );
  draw();
  return place;
}

function dayBoxes(ctx: FormContext, chosen: readonly Weekday[], change: (days: Weekday[]) => void): HTMLElement {
  const days = new Set(chosen);
  const boxes = weekdays.map((day) => {
    const box = element('input', { type: 'checkbox', value: day });
    box.checked = days.has(day);
    box.addEventListener('change', () => {
      if (box.checked) days.add(day);
      else days.delete(day);
      change(weekdays.filter((any) => days.has(any)));
    });
    return element('label', { class: 'choice' }, box, element('span', {}, ctx.file.weekdays[day]));
  });
  return element('div', { class: 'choices' }, ...boxes);
}

function spanInputs(
  ctx: FormContext,
  current: () => readonly Span[],
  change: (spans: readonly Span[], isRedrawn: boolean) => void,
): HTMLElement {
  const inputOf = (index: number, end: 0 | 1): HTMLElement => {
    const input = element('input', { type: 'time', 'aria-label': `${say(ctx, end === 0 ? 'from' : 'to')} ${index + 1}` });
    input.value = current()[index]?.[end] ?? '';
    input.addEventListener('change', () => {
      if (input.value === '') return;
      change(
        current().map((span, at): Span => (at !== index ? span : end === 0 ? [input.value, span[1]] : [span[0], input.value])),
        false,
      );
    });
    return input;
  };
  return element(
    'div',
    { class: 'spans' },
    ...current().map((_, index) => element('span', { class: 'span' }, inputOf(index, 0), '–', inputOf(index, 1))),
    button(say(ctx, 'addSpan'), () => change([...current(), ['13:00', '17:00']], true)),
  );
}

function holidayChoice(ctx: FormContext, table: () => HoursTable, change: (table: HoursTable, isRedrawn: boolean) => void): HTMLElement {
  const select = element('select', {});
  for (const [kind, word] of [
    ['unsaid', 'holidaysUnsaid'],
    ['off', 'holidaysOff'],
    ['open', 'holidaysOpen'],
  ] as const)
    select.append(element('option', { value: kind }, say(ctx, word)));
  const { holidays } = table();
  select.value = holidays.kind;
  select.addEventListener('change', () => {
    const next: HoursTable['holidays'] =
      select.value === 'open' ? { kind: 'open', spans: [['09:00', '17:00']] } : { kind: select.value === 'off' ? 'off' : 'unsaid' };
    change({ ...table(), holidays: next }, true);
  });
  const spans =
    holidays.kind === 'open'
      ? [
          spanInputs(
            ctx,
            () => {
              const now = table().holidays;
              return now.kind === 'open' ? now.spans : [];
            },
            (next, isRedrawn) => change({ ...table(), holidays: { kind: 'open', spans: next } }, isRedrawn),
          ),
        ]
      : [];
  return element('div', { class: 'field' }, element('label', {}, element('span', {}, say(ctx, 'holidays')), ' ', select), ...spans);
}
