(() => {
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const saved = read();
  if (saved === 'dark' || saved === 'light') root.dataset.theme = saved;
  root.dataset.js = '';
  addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-theme-switch]');
    if (!button) return;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Private windows may refuse storage; the choice then lasts for this page.
    }
  });
})();
