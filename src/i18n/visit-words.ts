/** What the large card for drivers and staff says, and the buttons that read a page aloud. */
export const visitWords = {
  zh: {
    card: {
      open: '给司机或路人看',
      openFor: '给司机或路人看：{name}',
      title: '给司机或路人看的大字卡',
      addressUnknown: '门牌未知',
      phone: '电话',
      close: '关上',
      print: '打印',
      sources: '这一站的来源',
      /** Meanings stand on English pages only. */
      meanings: ['', ''],
    },
    read: {
      play: '读给我听',
      pause: '停一下',
      resume: '接着读',
      stop: '不读了',
      back: '上一句',
      on: '下一句',
      note: '用这台设备自己的声音读，正在读的一句会标出来。',
    },
  },
  en: {
    card: {
      open: 'Show to driver or staff',
      openFor: 'Show to driver or staff: {name}',
      title: 'Card in large type, to show to a driver or to staff',
      addressUnknown: '门牌未知',
      phone: '电话',
      close: 'Close',
      print: 'Print',
      sources: 'Sources for this stop',
      meanings: ['“Please take me there. Thank you.”', '“Excuse me, how do I get there?”'],
    },
    read: {
      play: 'Read aloud',
      pause: 'Pause',
      resume: 'Go on',
      stop: 'Stop',
      back: 'Sentence back',
      on: 'Next sentence',
      note: 'Read in a voice of this device; the sentence being read is marked.',
    },
  },
} as const;
