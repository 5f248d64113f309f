import type { Locale } from './locales.ts';

/** The words of the page about contributing, readable without script. */
interface ContributeWords {
  readonly title: string;
  readonly lede: string;
  readonly waysHeading: string;
  readonly ways: {
    readonly form: string;
    readonly formOff: string;
    readonly issue: string;
    readonly issueLink: string;
    readonly letter: string;
    readonly letterLink: string;
    readonly repository: string;
    readonly repositoryLink: string;
  };
  readonly promise: string;
  readonly formHeading: string;
  readonly correct: string;
}

const zh: ContributeWords = {
  title: '补一条，改一条',
  lede: '知道一个能学东西的地方，或者看到哪里写错了，都可以在这里写。不用懂编程。',
  waysHeading: '怎么写',
  ways: {
    form: '填下面的表：表格会检查写法，做成一份文件，再由您选一个办法交上来。',
    formOff: '填表要打开脚本（JavaScript）。现在没有打开，请用下面的办法。',
    issue: '有代码仓库的账号：',
    issueLink: '写一条意见',
    letter: '没有账号：',
    letterLink: '写一封信',
    repository: '会用代码仓库：',
    repositoryLink: '直接改文件',
  },
  promise:
    '要有公开的来源；不写宣传的话，不写私人的电话和住址。写的东西只存在您的设备上，交上去以前不会发给任何人。交上来的文字用 CC BY 4.0 许可。',
  formHeading: '表格',
  correct: '改这一页',
};

const en: ContributeWords = {
  title: 'Add or correct an entry',
  lede: 'If you know a place where one can learn something, or see a mistake, write it here. You need not know how to program.',
  waysHeading: 'Ways to do it',
  ways: {
    form: 'Fill in the form below: it checks what you write, makes a file of it, and you choose how to hand it in.',
    formOff: 'The form needs JavaScript, which is off. Take one of the ways below.',
    issue: 'With an account on the code host: ',
    issueLink: 'write an issue',
    letter: 'Without an account: ',
    letterLink: 'write a letter',
    repository: 'If you know repositories: ',
    repositoryLink: 'edit the files',
  },
  promise:
    'A public source is needed; no advertising, no private telephone numbers or addresses. What you write stays on your device and goes to nobody until you hand it in. What you hand in is licensed under CC BY 4.0.',
  formHeading: 'The form',
  correct: 'Correct this page',
};

/** The words of the contribute page in a language. */
export const contributeWords = (locale: Locale): ContributeWords => (locale === 'zh' ? zh : en);
