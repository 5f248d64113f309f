/** What the base map itself says. */
export const mapWordsBase = {
  zh: {
    mapTitle: '上海示意地图。方向键移动，加号、减号缩放',
    schematicNote: '这是示意图，不作为行政区划界线、测绘或导航依据。',
    schematic: '示意图',
    approvalNumber: '审图号：{number}',
    creditTitle: '底图从哪里来',
    scrollHelp: '按住 Ctrl 键滚动，可以缩放地图',
    scrollHelpMac: '按住 ⌘ 键滚动，可以缩放地图',
    touchHelp: '用两根手指移动地图',
    legendBase: '底图',
    legendNames: { water: '江河湖海', metro: '轨道交通线', station: '车站' },
    showBorders: '画出区和区之间大致的线',
  },
  en: {
    mapTitle: 'Sketch map of Shanghai. Arrow keys move it, plus and minus zoom',
    schematicNote: 'This is a sketch map, not one for boundaries, surveying or navigation.',
    schematic: 'Sketch map',
    approvalNumber: 'Map approval number: {number}',
    creditTitle: 'Where the map comes from',
    scrollHelp: 'Hold Ctrl and scroll to zoom the map',
    scrollHelpMac: 'Hold ⌘ and scroll to zoom the map',
    touchHelp: 'Use two fingers to move the map',
    legendBase: 'The map itself',
    legendNames: { water: 'Water', metro: 'Metro and rail line', station: 'Station' },
    showBorders: 'Show rough lines between districts',
  },
} as const;
