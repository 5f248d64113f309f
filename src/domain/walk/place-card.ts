/** What a card in large type shows of a place: Chinese name, pinyin, Chinese address, phone, English name. */
export type PlaceCard = readonly [name: string, pinyin: string, address: string | null, phone: string | null, english: string];
