const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for element content and for quoted attributes of HTML and SVG. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** A number with one decimal at most and no superfluous sign or zero: .5, -3, 12.4. */
export function short(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths === 0) return '0';
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** Attribute values: numbers are shortened, undefined and false are left out, true stands bare. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element as a string; attribute values are escaped, children must be built by these functions. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const parts = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    if (value === true) return [` ${key}`];
    return [` ${key}="${typeof value === 'number' ? short(value) : escapeText(value)}"`];
  });
  const content = children.join('');
  return content === '' ? `<${name}${parts.join('')}/>` : `<${name}${parts.join('')}>${content}</${name}>`;
}

/** A text element at a point; the text is escaped. */
export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return tag('text', { ...attributes, x, y }, escapeText(text));
}

/** The title and description of a drawing with the attributes that tie them to it; ids start with `id`. */
export function describe(id: string, title: string, description?: string): { attributes: Attributes; content: string } {
  const titleTag = tag('title', { id: `${id}-t` }, escapeText(title));
  if (!description) return { attributes: { 'aria-labelledby': `${id}-t` }, content: titleTag };
  return {
    attributes: { 'aria-labelledby': `${id}-t ${id}-d` },
    content: titleTag + tag('desc', { id: `${id}-d` }, escapeText(description)),
  };
}
