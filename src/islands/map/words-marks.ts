import type { Counted } from '../search/words.ts';

/** What the marks, the popup, the buttons on the map and the legend say, in the page's language; `{…}` are filled in. */
export interface MarkWords {
  readonly marksLabel: string;
  readonly marksHelp: string;
  /** Stands between the parts of a mark's name. */
  readonly markJoin: string;
  readonly markCluster: Counted;
  readonly markStack: Counted;
  readonly markArea: Counted;
  /** The first area and how many more share the disc. */
  readonly markAreas: Counted;
  readonly markAreaOnly: string;
  readonly markStop: string;
  readonly popupAreaNote: string;
  readonly popupStopNote: string;
  readonly popupClose: string;
  readonly controlsLabel: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly panOpen: string;
  readonly panNorth: string;
  readonly panSouth: string;
  readonly panWest: string;
  readonly panEast: string;
  readonly sayInView: Counted;
  readonly sayNoneInView: string;
  readonly saySelected: string;
  readonly saySpread: Counted;
  readonly legendTitle: string;
  readonly legendNote: string;
  readonly legendKinds: string;
  readonly legendAll: string;
  readonly legendCluster: string;
  readonly legendStack: string;
  readonly legendArea: string;
}
