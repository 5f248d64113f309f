/** The browser cannot draw the map (no WebGL2); the static picture and the list stay. */
export class MapUnavailable extends Error {
  override readonly name = 'MapUnavailable';
}
