import { linkStyles } from '../search/link-styles.ts';
import styles from '../../styles/visit.css?url';

let loading: Promise<void> | undefined;

/** Loads the styles of the card and of reading aloud, once. */
export const loadVisitStyles = (): Promise<void> => (loading ??= linkStyles(styles));
