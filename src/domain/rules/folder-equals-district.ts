import { errorAt, type RecordRule } from '../check/rule.ts';
import { isId, isObject } from '../check/texts.ts';

/** A venue or subdistrict stands in the folder of its district. */
export const folderEqualsDistrict: RecordRule = {
  name: 'folder-equals-district',
  description: '文件所在的文件夹要和 district 相同。',
  scope: 'record',
  *check({ folder, kind, id, value }) {
    if (folder === null || !isObject(value) || typeof value['district'] !== 'string' || value['district'] === folder) return;
    const district = value['district'];
    yield errorAt(
      ['district'],
      {
        zh: `文件在“${folder}”文件夹里，district 写的却是“${district}”`,
        en: `The file is in the folder “${folder}”, but the district is “${district}”`,
      },
      isId(district)
        ? {
            zh: `把 district 改成 "${folder}"，或者把文件移到 ${kind}/${district}/${id}.json`,
            en: `Change the district to "${folder}", or move the file to ${kind}/${district}/${id}.json`,
          }
        : { zh: `把 district 改成 "${folder}"`, en: `Change the district to "${folder}"` },
    );
  },
};
