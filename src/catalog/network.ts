import { allDistricts, allSubdistricts } from 'content-collections';
import { require } from './vocabulary.ts';

/** The sixteen districts in their usual order. */
export const districts = [...allDistricts].sort((a, b) => a.order - b.order);
export const subdistricts = [...allSubdistricts].sort((a, b) => a.code.localeCompare(b.code));

const districtById = new Map(districts.map((district) => [district.id, district]));
const subdistrictById = new Map(subdistricts.map((subdistrict) => [subdistrict.id, subdistrict]));

/** A district, or undefined for places outside the city and networks all over it. */
export const findDistrict = (id: string) => districtById.get(id);
export const districtOf = (id: string) => require(districtById, id, 'district');
export const subdistrictOf = (id: string) => require(subdistrictById, id, 'subdistrict');
export const subdistrictsOf = (district: string) => subdistricts.filter((subdistrict) => subdistrict.district === district);
