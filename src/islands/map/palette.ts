/** The two themes of the site. */
export type MapTheme = 'light' | 'dark';

/** The colours of the base map, taken from the site's tokens by the same names; the map cannot read custom properties itself. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly control: string;
  readonly plane: string;
  readonly brick: string;
  readonly ochre: string;
  readonly river: string;
  readonly water: string;
  readonly wave: string;
  readonly wash: string;
}

/** Paper and ink, by day and by night. */
export const palettes: Readonly<Record<MapTheme, Palette>> = {
  light: {
    paper: '#fbf9f4',
    ink: '#1e2326',
    inkSoft: '#565d61',
    control: '#868b88',
    plane: '#1d6b57',
    brick: '#a23b2a',
    ochre: '#8a5a00',
    river: '#245f8f',
    water: '#e9eff1',
    wave: '#9db9cb',
    wash: '#f3efe5',
  },
  dark: {
    paper: '#14181a',
    ink: '#ece7dc',
    inkSoft: '#a9afae',
    control: '#7b8384',
    plane: '#6fc7ac',
    brick: '#f0937f',
    ochre: '#e0b25c',
    river: '#8abbe6',
    water: '#182229',
    wave: '#3b5568',
    wash: '#1a1f21',
  },
};
