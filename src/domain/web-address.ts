import type { Text } from './schema/parts.ts';

/** The host of a web address without its port, or null if the text is no http(s) address. */
export function hostOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname;
}

/** Why an address must not stand in the content, or null if nothing speaks against it. */
export function addressTrouble(url: string): Text | null {
  if (!URL.canParse(url)) return { zh: '不是完整的网址', en: 'This is no full web address' };
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:')
    return { zh: `网址不能以 ${protocol} 开头`, en: `An address must not begin with ${protocol}` };
  if (username !== '' || password !== '') return { zh: '网址里有用户名或密码', en: 'The address holds a user name or a password' };
  if (/^\[|^\d+(\.\d+){3}$/.test(hostname))
    return {
      zh: '网址是一串数字（IP 地址），不是网站的名字',
      en: 'The address is a row of numbers (an IP address), not the name of a website',
    };
  if (hostname === 'localhost' || /\.(localhost|local|internal|lan|home|test|invalid)$/.test(hostname) || !hostname.includes('.'))
    return { zh: '这是本机或内部网络的地址，别人打不开', en: 'This address is on your own computer or network; others cannot open it' };
  return null;
}
