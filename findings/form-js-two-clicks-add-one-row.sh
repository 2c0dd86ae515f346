#!/usr/bin/env bash
# form-js 1.8.7: two clicks on "Add new" before the list is drawn again add one row
#
# Expected: each click adds a row.
# Seen: the handler adds to the rows that it was drawn with, so the second click replaces what the first one added. A test that
# clicks as fast as a program can must wait for the row in between.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @bpmn-io/form-js-viewer@1.8.7 jsdom@24.1.3 @testing-library/user-event@14.5.2 @testing-library/dom@10.4.0 >/dev/null

cat >page.cjs <<'EOF'
const {JSDOM} = require('jsdom');
const dom = new JSDOM('<body><div id="form"></div></body>', {pretendToBeVisual: true, url: 'http://localhost/'});
global.window = dom.window;
for (const name of Object.getOwnPropertyNames(dom.window)) {
  if (!(name in global)) global[name] = dom.window[name];
}
Object.defineProperty(global, 'navigator', {value: dom.window.navigator, configurable: true});
const pause = () => new Promise(resolve => setTimeout(resolve, 150));
const user = require('@testing-library/user-event').default.setup();
const {createForm} = require('@bpmn-io/form-js-viewer');
const open = components => createForm({container: document.getElementById('form'), schema: {type: 'default', components}, data: {}});

(async () => {
  const form = await open([{type: 'dynamiclist', id: 'rows', path: 'rows', isRepeating: true, allowAddRemove: true, defaultRepetitions: 1,
    components: [{type: 'textfield', id: 'name', key: 'name', label: 'Name'}]}]);
  await pause();
  const add = document.querySelector('.fjs-repeat-render-add');
  add.click();
  add.click();
  await pause();
  console.log('one row, two clicks:', form._getState().data.rows.length, 'rows');
  process.exit(form._getState().data.rows.length === 2 ? 0 : 1);
})();
EOF
node page.cjs
