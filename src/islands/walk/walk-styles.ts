import { linkStyles } from '../search/link-styles.ts';
import styles from '../../styles/walk-times.css?url';

/** Loads the styles of the times; a plain import would put them on every page. */
export const loadWalkStyles = (): Promise<void> => linkStyles(styles);
