/** The layers of the pages: app → pages → features → components → api → lib, theme. */
const layers = ['app', 'pages', 'features', 'components', 'api', 'lib'];

const upward = layers.slice(1).map((layer, at) => ({
  name: `${layer}-knows-nothing-above`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^src/(${layers.slice(0, at + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'pages-stand-alone', severity: 'error', from: { path: '^src/pages/([^/]+)' }, to: { path: '^src/pages/', pathNot: '^src/pages/$1' } },
    { name: 'no-mock-in-the-product', severity: 'error', from: { path: '^src/' }, to: { path: '^dev/' } },
    { name: 'no-test-help-in-the-product', severity: 'error', from: { path: '^src/', pathNot: '\\.test\\.tsx?$' }, to: { path: '^src/test/' } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'not-declared', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'orphan', severity: 'error', from: { orphan: true, pathNot: '(\\.d\\.ts|\\.test\\.tsx?|Types\\.ts|types\\.ts)$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
