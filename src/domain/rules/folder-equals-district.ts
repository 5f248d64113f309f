import { errorAt, type RecordRule } from '../check/rule.ts';
import { isObject } from '../check/texts.ts';

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
      `文件在“${folder}”文件夹里，district 写的却是“${district}”`,
      `把 district 改成 "${folder}"，或者把文件移到 ${kind}/${district}/${id}.json`,
    );
  },
};
