/** Statistical code and content id of the sixteen districts. */
export const districtIdsByCode: ReadonlyMap<string, string> = new Map([
  ['310101', 'huangpu'],
  ['310104', 'xuhui'],
  ['310105', 'changning'],
  ['310106', 'jingan'],
  ['310107', 'putuo'],
  ['310109', 'hongkou'],
  ['310110', 'yangpu'],
  ['310112', 'minhang'],
  ['310113', 'baoshan'],
  ['310114', 'jiading'],
  ['310115', 'pudong'],
  ['310116', 'jinshan'],
  ['310117', 'songjiang'],
  ['310118', 'qingpu'],
  ['310120', 'fengxian'],
  ['310151', 'chongming'],
]);
