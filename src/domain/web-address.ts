/** The host of a web address without its port, or null if the text is no http(s) address. */
export function hostOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname;
}

/** Why an address must not stand in the content, or null if nothing speaks against it. */
export function addressTrouble(url: string): string | null {
  if (!URL.canParse(url)) return '不是完整的网址';
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return `网址不能以 ${protocol} 开头`;
  if (username !== '' || password !== '') return '网址里有用户名或密码';
  if (/^\[|^\d+(\.\d+){3}$/.test(hostname)) return '网址是一串数字（IP 地址），不是网站的名字';
  if (hostname === 'localhost' || /\.(localhost|local|internal|lan|home|test|invalid)$/.test(hostname) || !hostname.includes('.'))
    return '这是本机或内部网络的地址，别人打不开';
  return null;
}
