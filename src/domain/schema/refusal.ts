/** Both languages of a refusal; not the `Text` of the schemas, which are built with this. */
interface Refusal {
  readonly zh: string;
  readonly en: string;
}

/** What a schema says of a value that it refuses: zod has room for one text, so the English stands on a line below the Chinese. */
export const refusal = ({ zh, en }: Refusal): string => `${zh}\n${en}`;

/** Both languages of a refusal; null for what zod itself says. */
export function refusalOf(message: string): { zh: string; en: string } | null {
  const [zh = '', en] = message.split('\n');
  return en === undefined ? null : { zh, en };
}
