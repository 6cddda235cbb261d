/** The direction of imports: who may import whom among the rooms of src. */
const rooms = {
  build: [],
  command: ['analysis', 'efg', 'hindsight', 'scenario', 'scenarios', 'messages'],
  app: [
    'views',
    'url',
    'persistence',
    'report',
    'classroom',
    'presentation',
    'walk',
    'machine',
    'analysis',
    'efg',
    'hindsight',
    'scenario',
    'scenarios',
    'messages',
    'ui',
    'offline',
  ],
  views: [
    'url',
    'report',
    'classroom',
    'presentation',
    'walk',
    'machine',
    'analysis',
    'hindsight',
    'scenario',
    'messages',
    'ui',
  ],
  report: ['classroom', 'walk', 'analysis', 'scenario', 'messages'],
  classroom: ['walk', 'analysis', 'scenario', 'messages'],
  presentation: ['walk', 'scenario', 'messages'],
  persistence: ['walk', 'analysis', 'scenario', 'messages'],
  url: ['walk', 'analysis', 'scenario', 'messages'],
  walk: ['machine', 'analysis', 'scenario', 'messages'],
  machine: ['scenario'],
  analysis: ['efg', 'scenario', 'messages'],
  scenarios: ['hindsight', 'scenario'],
  hindsight: ['scenario'],
  efg: ['scenario'],
  messages: ['efg', 'scenario'],
  ui: ['scenario', 'messages'],
  scenario: [],
  offline: [],
};

const arrows = Object.entries(rooms).map(([room, mayImport]) => ({
  name: `${room}-imports-only-below`,
  comment: `src/${room} may import ${mayImport.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...mayImport].join('|')})/` },
}));

/** The rooms that know nothing of the screen. */
const core = Object.keys(rooms).filter((room) => !['build', 'app', 'views', 'ui'].includes(room));

module.exports = {
  forbidden: [
    {
      name: 'every-file-in-a-room',
      comment: 'A folder of src is a room named above.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(main\\.tsx|(${Object.keys(rooms).join('|')})/)` },
    },
    ...arrows,
    {
      name: 'no-view-imports-another',
      severity: 'error',
      from: { path: '^src/views/([^/]+)/' },
      to: { path: '^src/views/([^/]+)/', pathNot: '^src/views/$1/' },
    },
    {
      name: 'no-react-below-views',
      severity: 'error',
      from: { path: `^src/(${core.join('|')})/` },
      to: { path: 'node_modules/(react|react-dom|@xstate/react)/' },
    },
    {
      name: 'no-xstate-in-scenario-and-analysis',
      severity: 'error',
      from: { path: '^src/(command|scenario|scenarios|analysis)/' },
      to: { path: 'node_modules/(xstate|@xstate)/' },
    },
    {
      name: 'ui-knows-only-scenario-types',
      comment: 'And how a citation is found and marked.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/scenario/', pathNot: '^src/scenario/(types|citation)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-cycles-between-folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.css'] },
  },
};
