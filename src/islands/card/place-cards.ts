import type { PlaceCard } from '../../domain/walk/place-card.ts';
import { fetchBuilt, locale } from '../search/built-files.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { loadVisitStyles } from './visit-styles.ts';
import { type VisitWords, visitWords } from './visit-words.ts';

type CardWords = VisitWords['card'];

/** The two requests are Chinese on every page, for they are shown to people in Shanghai. */
const requests = [
  ['请带我去这里，谢谢。', 'Qǐng dài wǒ qù zhèlǐ, xièxie.'],
  ['请问，这里怎么走？', 'Qǐngwèn, zhèlǐ zěnme zǒu?'],
] as const;

/** Gives the page its buttons for cards in large type; all that they show is loaded now, so that they work later without a network. */
export async function offerCards(): Promise<void> {
  const [{ card: words }] = await Promise.all([visitWords(), loadVisitStyles()]);
  for (const place of document.querySelectorAll<HTMLElement>('[data-card]')) {
    const card: PlaceCard = JSON.parse(place.dataset['card'] ?? '');
    place.append(buildButton(words, card));
  }
  const walk = document.querySelector<HTMLElement>('[data-walk-cards]')?.dataset['walkCards'];
  if (walk === undefined) return;
  const cards = await fetchBuilt<readonly PlaceCard[]>(`cards/${walk}.json`);
  cards.forEach((card, place) => {
    const chapter = document.querySelector(`#stop-${place + 1}`);
    const venue = chapter?.querySelector('h3 a')?.getAttribute('href') ?? '';
    const sources = element('a', { class: 'tap', href: `${venue}#h-sources` }, words.sources);
    chapter?.querySelector('.body')?.after(element('p', { class: 'card-row btns' }, buildButton(words, card), sources));
  });
}

function buildButton(words: CardWords, card: PlaceCard): HTMLButtonElement {
  const name = locale === 'en' ? card[4] : card[0];
  const button = element('button', { type: 'button', class: 'btn', 'aria-label': fillIn(words.openFor, { name }) }, words.open);
  button.addEventListener('click', () => showCard(words, card));
  return button;
}

function showCard(words: CardWords, [name, pinyin, address, phone, english]: PlaceCard): void {
  const close = element('button', { type: 'button', class: 'btn' }, words.close);
  const print = element('button', { type: 'button', class: 'btn' }, words.print);
  const dialog = element(
    'dialog',
    { class: 'place-card', 'aria-label': words.title },
    element('p', { class: 'btns' }, close, print),
    element('p', { class: 'card-name', lang: 'zh-CN' }, name),
    element('p', { class: 'soft', lang: 'zh-Latn-pinyin' }, pinyin),
    element('p', { class: 'soft', lang: 'en' }, english),
    element('p', { class: 'card-address', lang: 'zh-CN' }, address ?? words.addressUnknown),
    ...(phone === null ? [] : [element('p', { lang: 'zh-CN' }, `${words.phone} ${phone}`)]),
    ...requests.map(([zh, spoken], index) =>
      element(
        'p',
        { class: 'card-request' },
        element('b', { lang: 'zh-CN' }, zh),
        element('span', { class: 'soft', lang: 'zh-Latn-pinyin' }, spoken),
        ...(words.meanings[index] === '' ? [] : [element('span', { class: 'soft' }, words.meanings[index] ?? '')]),
      ),
    ),
  );
  close.addEventListener('click', () => dialog.close());
  print.addEventListener('click', () => window.print());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
