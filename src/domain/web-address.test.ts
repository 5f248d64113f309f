import { describe, expect, it } from 'vitest';
import { addressTrouble, hostOf } from './web-address.ts';

describe('web addresses', () => {
  it.for(['https://www.library.sh.cn', 'http://shlll.net/a?b=c', 'https://图书馆.中国/'])('takes %s', (url) => {
    expect(addressTrouble(url)).toBeNull();
  });

  it.for([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.cn/',
    'https://me:secret@a.cn/',
    'https://me@a.cn/',
    'http://10.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://localhost:4321/',
    'http://printer.local/',
    'http://intranet/',
    'www.a.cn',
    '//a.cn/x',
  ])('refuses %s', (url) => {
    expect(addressTrouble(url)).not.toBeNull();
  });

  it('reads the host without its port, and none from anything but http', () => {
    expect(hostOf('https://WWW.A.cn:8443/x')).toBe('www.a.cn');
    expect(hostOf('mailto:a@a.cn')).toBeNull();
  });
});
