import tseslint from 'typescript-eslint';

/** Which room may import from which, besides itself. The picture is in docs/architecture.md. */
const ROOMS = {
  core: [],
  sites: ['core'],
  closings: ['core'],
  page: ['core', 'sites', 'closings'],
  importing: ['core', 'closings', 'page/extra'],
  store: ['core'],
  background: ['core', 'sites', 'store', 'ui/texts', 'ui/format', 'ui/limit-text', 'browser'],
  ui: ['core', 'sites', 'browser'],
  popup: ['core', 'sites', 'store', 'ui', 'browser'],
  dashboard: ['core', 'sites', 'store', 'importing', 'closings/version', 'ui', 'browser'],
  welcome: ['core', 'sites', 'store', 'ui', 'browser', 'page/extra'],
};

const PACKAGES = {
  idb: ['src/store'],
  'webextension-polyfill': ['src/browser.ts'],
  preact: ['src/popup', 'src/dashboard', 'src/welcome', 'src/ui'],
};

/** The one file of the page that reads text. */
const DOOR = 'src/page/door.ts';

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request'];
const TEXT_READS = [
  'textContent',
  'innerText',
  'innerHTML',
  'outerHTML',
  'outerText',
  'nodeValue',
  'value',
  'data',
  'wholeText',
  'substringData',
  // Of a selection or a range.
  'toString',
  'cloneContents',
  'extractContents',
];
const LAYOUT_READS = [
  'offsetTop',
  'offsetHeight',
  'offsetWidth',
  'offsetParent',
  'clientHeight',
  'clientWidth',
  'scrollHeight',
  'scrollTop',
  'getBoundingClientRect',
  'getClientRects',
  'getComputedStyle',
  'checkVisibility',
];

const memberReads = (names, message) =>
  names.flatMap((name) => [
    { selector: `MemberExpression[property.name='${name}']`, message },
    { selector: `ObjectPattern > Property[key.name='${name}']`, message },
  ]);

const NO_NETWORK = [
  ...memberReads(['sendBeacon', 'RTCPeerConnection', ...NETWORK], 'Nothing leaves the browser.'),
  { selector: `ImportExpression[source.value=/^https?:/]`, message: 'Nothing comes from elsewhere.' },
];
const TEXT = memberReads(TEXT_READS, `Text is read through one door: ${DOOR}.`);
const LAYOUT = memberReads(LAYOUT_READS, 'A layout read stalls the chat.');

function restrictImports(room, allowed) {
  const others = [...Object.keys(ROOMS), 'browser'].filter(
    (name) => name !== room && !allowed.includes(name),
  );
  const excepted = allowed.filter((name) => name.includes('/'));
  // A pattern for the folder itself would also hold back the one file of it that is excepted.
  const isOpen = (name) => excepted.some((file) => file.startsWith(`${name}/`));
  const group = others.flatMap((name) => [`**/${name}/**`, ...(isOpen(name) ? [] : [`**/${name}`])]);
  const packages = Object.entries(PACKAGES).filter(([, homes]) => !homes.includes(`src/${room}`));
  const patterns = [
    { group: packages.flatMap(([name]) => [name, `${name}/**`]), message: 'This package has one home.' },
    {
      group: [...group, ...excepted.map((name) => `!**/${name}`)],
      message: `src/${room} may import ${allowed.join(', ') || 'nothing'}.`,
    },
  ];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['dist', 'packages', 'coverage', 'node_modules'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...NETWORK.map((name) => ({ name, message: 'Nothing leaves.' }))],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'no-restricted-syntax': ['error', ...NO_NETWORK],
    },
  },
  ...Object.entries(ROOMS).map(([room, allowed]) => restrictImports(room, allowed)),
  {
    files: ['src/page/**/*.ts'],
    ignores: [DOOR],
    rules: { 'no-restricted-syntax': ['error', ...NO_NETWORK, ...TEXT, ...LAYOUT] },
  },
  {
    files: ['src/page/door.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_NETWORK, ...LAYOUT, ...memberReads(['innerText'], 'Stalls.')],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'practice/**/*.ts', 'scripts/**/*.ts', '*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
