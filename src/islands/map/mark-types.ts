import type { Position } from '../../domain/geo.ts';
import type { MarkShape } from '../../domain/map/point-source.ts';

/** What a mark and its popup say of a venue; words are in the page's language already. */
export interface MarkEntry {
  readonly ref: string;
  readonly url: string;
  readonly title: string;
  /** Word for the kind. */
  readonly kind: string;
  readonly district: string;
  readonly state?: string;
  readonly distance?: string;
  readonly mark: MarkShape;
}

/** A stop of a walk. An approximate one is drawn as a dashed ring. */
export interface WalkStop {
  readonly number: number;
  readonly position: Position;
  /** Its venue in the names index, if it is there. */
  readonly entry: number | null;
  readonly title: string;
  readonly isApproximate: boolean;
}
