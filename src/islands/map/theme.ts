type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme in force: the reader's choice, else the system's. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'dark' || theme === 'light') return theme;
  return dark.matches ? 'dark' : 'light';
}

/** Calls the listener whenever the theme in force may have changed. */
export function onThemeChange(listener: (theme: Theme) => void): void {
  const tell = (): void => listener(currentTheme());
  dark.addEventListener('change', tell);
  new MutationObserver(tell).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
}
