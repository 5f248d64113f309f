import type { LegendEntry } from './layers/layer-group.ts';

/** What the base map itself says, in the page's language. */
export interface BaseWords {
  /** Name of the map for those who do not see it, with its keys. */
  readonly mapTitle: string;
  /** Why the map is no map to survey or steer by. */
  readonly schematicNote: string;
  /** The same in one word, beside the credit. */
  readonly schematic: string;
  /** `{number}` is the number as it was issued. */
  readonly approvalNumber: string;
  readonly creditTitle: string;
  readonly scrollHelp: string;
  readonly scrollHelpMac: string;
  readonly touchHelp: string;
  readonly legendBase: string;
  readonly legendNames: Readonly<Record<Exclude<LegendEntry['id'], 'border'>, string>>;
  readonly showBorders: string;
}
