import { defaultSchema } from 'rehype-sanitize';

/** What Markdown from contributors may become: plain text elements and web links, nothing that runs or loads. */
export const markdownSchema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'a',
    'blockquote',
    'br',
    'code',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};
