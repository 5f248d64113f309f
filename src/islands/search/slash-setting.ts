const key = 'search-slash';

/** Does the / key jump to the search field? Yes, unless somebody switched it off on this device. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice on this device; where storage is refused it is forgotten. */
export function switchSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Private windows may refuse storage.
  }
}
