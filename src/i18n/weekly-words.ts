/** The words of the weekly issue on dead links and old hours: Chinese first, then English. */
export const weeklyWords = {
  intro: (day: string, links: number) => `${day}：问了 ${links} 个网址，各一次。 · ${day}: ${links} addresses were asked, once each.`,
  gone: (n: number) => `打不开的网址 ${n} · Links that are gone: ${n}`,
  none: '没有。 · None.',
  unclear: (n: number) =>
    `另有 ${n} 个没有问清（拒绝、超时），不算坏了。 · ${n} more gave no clear answer (refused, too slow) and are not counted.`,
  old: (n: number) => `开放时间超过半年的地点 ${n}，最旧的在前 · Places whose hours are more than six months old: ${n}, oldest first`,
  left: (n: number) => `还有 ${n} 条没有写在这里。 · ${n} more are left out.`,
} as const;
