/** The direction of imports: who may import whom among the rooms of src. */
const rooms = {
  build: [],
  command: ['analysis', 'scenario', 'scenarios'],
  app: ['views', 'session', 'machine', 'analysis', 'scenario', 'scenarios', 'ui', 'offline'],
  views: ['session', 'machine', 'analysis', 'scenario', 'ui'],
  session: ['machine', 'analysis', 'scenario'],
  machine: ['scenario'],
  analysis: ['scenario'],
  scenarios: ['scenario'],
  ui: ['scenario'],
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

module.exports = {
  forbidden: [
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
      from: { path: '^src/(command|scenario|scenarios|machine|analysis)/' },
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
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/scenario/', pathNot: '^src/scenario/types' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.css'] },
  },
};
