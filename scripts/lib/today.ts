/** Today in Shanghai, `YYYY-MM-DD`, where the dates of the content are. */
export const todayInShanghai = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
