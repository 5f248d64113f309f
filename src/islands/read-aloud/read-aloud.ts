import { pickVoice } from '../../domain/read-aloud/pick-voice.ts';
import { createReader, type Reader, type ReaderState } from '../../domain/read-aloud/reader.ts';
import { loadVisitStyles } from '../card/visit-styles.ts';
import { type VisitWords, visitWords } from '../card/visit-words.ts';
import { locale } from '../search/built-files.ts';
import { element } from '../search/element.ts';
import { clearMark, markSentence } from './mark-sentence.ts';
import { type PageSentence, sentencesOf } from './page-sentences.ts';

/** The story and the chapters of a walk; name, address, hours and texts of a venue. */
const whatIsRead = [
  '.venue-head h1',
  '.addr',
  '.venue .ledger tr',
  '.prose > p:not(.note, .terms, .btns)',
  '.chapter h3',
  '.chapter .body p:not(.note)',
].join();

/** Offers to read the page aloud where this device has a voice for its language. */
export async function offerReading(place: HTMLElement): Promise<void> {
  if (!('speechSynthesis' in window)) return;
  const [{ read: words }] = await Promise.all([visitWords(), loadVisitStyles()]);
  const offer = (): void => {
    if (place.hasChildNodes() || voice() === null) return;
    const sentences = sentencesOf(whatIsRead);
    if (sentences.length > 0) build(place, words, sentences);
  };
  // Some browsers learn of their voices late.
  speechSynthesis.addEventListener('voiceschanged', offer);
  offer();
}

const voice = (): SpeechSynthesisVoice | null => pickVoice(speechSynthesis.getVoices(), locale);

function build(place: HTMLElement, words: VisitWords['read'], sentences: readonly PageSentence[]): void {
  const buttonOf = (text: string, press: () => void, attributes = {}): HTMLButtonElement => {
    const button = element('button', { type: 'button', class: 'btn', ...attributes }, text);
    button.addEventListener('click', press);
    return button;
  };
  let state: ReaderState = 'idle';
  const main = buttonOf(words.play, () => (state === 'reading' ? reader.pause() : reader.play()));
  const others = [
    buttonOf(words.back, () => reader.skip(-1)),
    buttonOf(words.on, () => reader.skip(1)),
    buttonOf(words.stop, () => {
      reader.stop();
      main.focus();
    }),
  ];
  const note = element('span', { class: 'note' }, words.note);
  const show = (next: ReaderState, index: number): void => {
    state = next;
    main.textContent = next === 'reading' ? words.pause : next === 'paused' ? words.resume : words.play;
    for (const other of others) other.hidden = next === 'idle';
    note.hidden = next !== 'idle';
    const sentence = sentences[index];
    if (next === 'idle' || sentence === undefined) clearMark();
    else markSentence(sentence.range);
  };
  const reader = startReader(sentences, show);
  show('idle', 0);
  place.classList.add('btns', 'read-bar');
  place.append(main, ...others, note);
  place.hidden = false;
}

function startReader(sentences: readonly PageSentence[], show: (state: ReaderState, index: number) => void): Reader {
  const reader = createReader(
    sentences.length,
    {
      say: (index, done, failed) => {
        const speech = new SpeechSynthesisUtterance(sentences[index]?.text ?? '');
        speech.voice = voice();
        speech.lang = speech.voice?.lang ?? document.documentElement.lang;
        speech.addEventListener('end', done);
        speech.addEventListener('error', failed);
        speechSynthesis.speak(speech);
      },
      hush: () => speechSynthesis.cancel(),
    },
    show,
  );
  window.addEventListener('pagehide', reader.stop);
  return reader;
}
