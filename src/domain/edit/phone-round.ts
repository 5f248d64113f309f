import { html, type SafeHtml, trusted } from '../exports/html.ts';
import type { Venue } from '../schema/venue.ts';
import type { AgingField, StaleField } from './freshness.ts';

/** What the caller asks, in the order of the call. */
const questionsOf: readonly { readonly field: AgingField; readonly ask: string }[] = [
  { field: 'phone', ask: '电话' },
  { field: 'hours', ask: '开放时间' },
  { field: 'booking', ask: '预约' },
  { field: 'admission', ask: '门票' },
  { field: 'address', ask: '地址' },
  { field: 'access', ask: '无障碍' },
];

const style = `body{font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:1.5cm;color:#000;background:#fff}
h1{font-size:20px}h2{font-size:17px;margin:0;padding-top:.5cm}section+section{break-before:page}
table{border-collapse:collapse;width:100%;margin:.2cm 0 .5cm}th,td{border:1px solid #555;padding:4px 8px;text-align:left;vertical-align:top}
th{font-weight:600;background:#eee}td:nth-child(1){width:5em}td:nth-child(3){width:6em}td:nth-child(4){width:4em;text-align:center}td:nth-child(5){width:30%}
article{break-inside:avoid}h3{font-size:15px;margin:.3cm 0 0}p{margin:0}small{color:#333}`;

/** One place to ring or visit, with what to ask. */
interface Call {
  readonly venue: Venue;
  readonly fields: readonly StaleField[];
}

/** A page of its own, to be printed: what to ask whom, a sheet for each subdistrict. `nameOf` names a subdistrict or district by its id. */
export function phoneRound(queue: readonly StaleField[], nameOf: (id: string) => string, today: string): string {
  const calls = [...Map.groupBy(queue, ({ venue }) => venue.id).values()].flatMap((fields): Call[] =>
    fields[0] === undefined ? [] : [{ venue: fields[0].venue, fields }],
  );
  const sheets = Map.groupBy(
    calls,
    ({ venue }) => `${nameOf(venue.district)} ${venue.subdistrict === null ? '（街镇不明）' : nameOf(venue.subdistrict)}`,
  );
  const sections = [...sheets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => sheetOf(name, group, today));
  const page = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <title>电话核对单 ${today}</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        ${sections}
      </body>
    </html>`;
  return `${page.html}\n`;
}

const sheetOf = (name: string, calls: readonly Call[], today: string): SafeHtml =>
  html`<section>
    <h1>电话核对单：${name}</h1>
    <p>${today} · ${calls.length} 处 · 打电话的人：＿＿＿＿＿＿</p>
    ${calls.map(callOf)}
  </section>`;

function callOf({ venue, fields }: Call): SafeHtml {
  const rows = questionsOf.flatMap(({ field, ask }) => {
    const stale = fields.find((candidate) => candidate.field === field);
    return stale === undefined ? [] : [rowOf(ask, stale)];
  });
  const numbers = venue.phone === null ? '没有电话，要去一趟或找别的来源' : venue.phone.join('、');
  return html`<article>
    <h3>${venue.names.zh} <small>${venue.id}</small></h3>
    <p>电话：${numbers}　地址：${venue.address?.zh ?? '不明'}</p>
    <table>
      <thead>
        <tr>
          <th>问什么</th>
          <th>现在写的</th>
          <th>哪天的资料</th>
          <th>没变</th>
          <th>新的</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </article>`;
}

const rowOf = (ask: string, { venue, field, date }: StaleField): SafeHtml =>
  html`<tr>
    <td>${ask}</td>
    <td>${written(venue, field)}</td>
    <td>${date ?? '不明'}</td>
    <td>□</td>
    <td></td>
  </tr>`;

/** What the record says of a field, in words to be read out. */
function written({ hours, phone, address, admission, booking, access }: Venue, field: AgingField): string {
  switch (field) {
    case 'hours':
      return [hours?.raw ?? hours?.rule ?? '', hours?.note?.zh ?? ''].filter((part) => part !== '').join('；');
    case 'phone':
      return (phone ?? []).join('、');
    case 'address':
      return address?.zh ?? '';
    case 'admission':
      return [admission?.free === 'yes' ? '免费' : admission?.free === 'no' ? '收费' : '', admission?.note?.zh ?? '']
        .filter((part) => part !== '')
        .join('；');
    case 'booking':
      return booking?.note?.zh ?? (booking?.walkIn === 'yes' ? '不用预约' : '');
    case 'access':
      return access?.note?.zh ?? (access?.stepFreeEntrance === 'yes' ? '轮椅能进门' : '');
  }
}
