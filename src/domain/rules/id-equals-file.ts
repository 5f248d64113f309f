import { isId, isObject } from '../check/texts.ts';
import { errorAt, type RecordRule } from '../check/rule.ts';

/** The id in a record is the name of its file. */
export const idEqualsFile: RecordRule = {
  name: 'id-equals-file',
  description: '文件里的编号（id）要和文件名相同。',
  scope: 'record',
  *check({ id, kind, value }) {
    if (kind === 'vocabulary' || kind === 'page' || !isObject(value) || typeof value['id'] !== 'string' || value['id'] === id) return;
    yield errorAt(
      ['id'],
      { zh: `编号“${value['id']}”和文件名“${id}”不同`, en: `The id “${value['id']}” differs from the file name “${id}”` },
      isId(id)
        ? { zh: `把 id 改成 "${id}"，或者把文件名改成编号`, en: `Change the id to "${id}", or give the file the id as its name` }
        : {
            zh: '把文件名改成编号：只用小写字母、数字和单个连字符，例如 xuhui-library.json',
            en: 'Give the file the id as its name: lower-case letters, digits and single hyphens only, such as xuhui-library.json',
          },
    );
  },
};
