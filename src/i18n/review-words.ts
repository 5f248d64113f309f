/** The words of the comment that the robot writes below a pull request: Chinese first, then English. */
export const reviewWords = {
  title: '这次改了什么 · What this changes',
  nothing: '没有改内容文件。 · No content file is changed.',
  counts: (added: number, changed: number, removed: number) =>
    `新增 ${added} 份，改动 ${changed} 份，删除 ${removed} 份。 · ${added} added, ${changed} changed, ${removed} removed.`,
  others: (n: number) =>
    `另有 ${n} 个不是内容的文件，要由写程序的人看。 · ${n} more files are not content; a programmer has to look at them.`,
  gate: {
    clean: '检查通过，没有要改的。 · The check passes; there is nothing to mend.',
    warnings: (n: number) => `检查通过，有 ${n} 处提醒，请看一眼。 · The check passes with ${n} notes; please have a look.`,
    errors: (errors: number, warnings: number) =>
      `检查没有通过：${errors} 处错误要改，${warnings} 处提醒。 · The check does not pass: ${errors} errors to mend, ${warnings} notes.`,
    elsewhere: (n: number) =>
      `没有改动的文件里也有 ${n} 处错误，多半是这次改动引起的。 · There are ${n} errors in files that are not changed, most likely because of this change.`,
  },
  states: { added: '新增 · new', changed: '改动 · changed', removed: '删除 · removed' },
  kinds: {
    venues: '地点 · place',
    bases: '体验基地 · base',
    walks: '路线 · walk',
    activities: '体验项目 · activity',
    events: '活动 · event',
    services: '网上服务 · service',
    indicators: '指标 · indicator',
    districts: '区 · district',
    subdistricts: '街镇 · subdistrict',
    story: '英文正文 · English text',
    page: '网页文字 · page',
    vocabulary: '词表 · vocabulary',
    other: '别的文件 · other file',
  },
  nameless: '没有名称 · no name',
  file: '文件 · File',
  field: '字段 · Field',
  before: '之前 · Before',
  after: '之后 · After',
  absent: '（没有写） · (not written)',
  unknown: '未知 · not known',
  moreFields: (n: number) => `……还有 ${n} 个字段。 · … and ${n} more fields.`,
  body: (before: number, after: number) =>
    `正文改了：${before} 字变成 ${after} 字。 · The text has changed: ${before} to ${after} characters.`,
  place: '位置 · Position',
  noPlace: '没有写位置。 · No position is given.',
  precision: {
    exact: '就在这里 · right here',
    street: '在这条路上 · on this street',
    approx: '只知道在这一带 · somewhere around here',
  },
  services: { amap: '高德 · Amap', baidu: '百度 · Baidu', apple: 'Apple', google: 'Google', osm: 'OpenStreetMap', geo: '' },
  sketch: (file: string) => `示意图在附件里 · sketch in the attachment: ${file}`,
  hours: '以后 14 天 · The next 14 days',
  hoursUnknown: '开放时间：未知。 · Opening hours: not known.',
  hoursUnread: '开放时间的写法读不懂，见下面的检查。 · The opening hours cannot be read; see the check below.',
  shut: '休 · shut',
  allDay: '全天 · all day',
  weekdays: ['周一 Mon', '周二 Tue', '周三 Wed', '周四 Thu', '周五 Fri', '周六 Sat', '周日 Sun'],
  look: '请看一眼 · Please look',
  twin: (name: string, file: string, why: string) => `和 ${name}（${file}）可能是同一个地方 · may be the same place: ${why}`,
  signs: { name: '名字相近 · like names', phone: '电话相同 · the same telephone', near: '位置很近 · very near' },
  meters: (meters: number) => `相距 ${Math.round(meters)} 米 · ${Math.round(meters)} m apart`,
  shifted: (level: 'error' | 'warning', inWater: boolean) =>
    `坐标${level === 'error' ? '' : '也许'}没有换算：${inWater ? '现在落在水里' : '现在不在写明的区里'}，换算以后才对 · The coordinates ${
      level === 'error' ? 'were' : 'may have been'
    } copied from a Chinese map: they ${inWater ? 'lie in water' : 'lie outside the district'}, but not once converted`,
  shiftedFrom: { gcj02: '高德、腾讯（GCJ-02） · Amap, Tencent', bd09: '百度（BD-09） · Baidu' },
  lacksEnglish: '缺少英文 · English is missing',
  findings: '检查说 · The check says',
  levels: { error: '错误 · error', warning: '提醒 · note' },
  line: (line: number) => `第 ${line} 行 · line ${line}`,
  preview: '网站的预览、示意图和这份说明，都在这次检查的附件里 · Site preview, sketches and this text are attached to the run',
  left: (n: number) => `还有 ${n} 份没有写在这里，太长了。 · ${n} more are left out here: the comment would be too long.`,
  robot: '这段话是程序写的，合不合并由人决定。 · A program wrote this; people decide on the merge.',
} as const;
