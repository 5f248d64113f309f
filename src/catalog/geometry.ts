import baseJson from '../../content/geometry/base.json' with { type: 'json' };
import metroJson from '../../content/geometry/metro.json' with { type: 'json' };
import { drawRiverRule } from '../domain/sketch/river-rule.ts';
import { baseGeometrySchema, metroNetworkSchema, type BaseGeometry, type MetroNetwork } from '../domain/schema/geometry.ts';

/** Water and district outlines; parsed once for the whole build. */
export const baseGeometry: BaseGeometry = baseGeometrySchema.parse(baseJson);

/** Lines and stations of the metro; parsed once for the whole build. */
export const metroNetwork: MetroNetwork = metroNetworkSchema.parse(metroJson);

/** Path of the header rule: the Huangpu from Xupu to Wusong, flattened. */
export const riverRulePath: string = drawRiverRule(baseGeometry.rivers.find(({ id }) => id === 'huangpu')?.line ?? []);
