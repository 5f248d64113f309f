import type { ProvenanceField } from '../domain/provenance.ts';
import type { Locale } from './locales.ts';

/** The words of "why do we say this?" on a venue's page. */
interface ProvenanceWords {
  readonly title: string;
  readonly fields: Readonly<Record<ProvenanceField, string>>;
  readonly above: string;
  readonly noSource: string;
  readonly asOf: (date: string) => string;
  readonly history: (date: string, changes: number) => string;
}

const zh: ProvenanceWords = {
  title: '逐项看：每一句凭什么',
  fields: {
    name: '名称',
    address: '地址',
    position: '位置',
    status: '状态',
    hours: '开放时间',
    phone: '电话',
    admission: '门票',
    booking: '怎么进',
    access: '进出方便',
    membership: '体验基地',
    offers: '可以做什么',
    facts: '这里的事',
  },
  above: '见上文',
  noSource: '来源没有逐项写明，见上面的来源',
  asOf: (date) => `资料日期 ${date}`,
  history: (date, changes) => `这一页的资料最近改于 ${date}，一共改过 ${changes} 次。`,
};

const en: ProvenanceWords = {
  title: 'Why we say each of these things',
  fields: {
    name: 'Name',
    address: 'Address',
    position: 'Position',
    status: 'State',
    hours: 'Opening hours',
    phone: 'Telephone',
    admission: 'Tickets',
    booking: 'Getting in',
    access: 'Access',
    membership: 'Experience bases',
    offers: 'What to do',
    facts: 'About the place',
  },
  above: 'see above',
  noSource: 'not stated item by item; see the sources above',
  asOf: (date) => `information of ${date}`,
  history: (date, changes) =>
    changes === 1
      ? `This record was last changed on ${date}, once in all.`
      : `This record was last changed on ${date}, ${changes} times in all.`,
};

/** The words of provenance in a language. */
export const provenanceWords = (locale: Locale): ProvenanceWords => (locale === 'zh' ? zh : en);
