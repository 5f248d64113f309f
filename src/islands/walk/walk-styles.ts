import styles from '../../styles/walk-times.css?url';

/** Loads the styles of the times; a plain import would put them on every page. */
export const loadWalkStyles = (): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
