#!/usr/bin/env bash
# form-js 1.8.7: the errors of its "changed" event name a field of a list also when nothing is wrong with it
#
# Expected: errors is an empty object when every field is right, as it is after submit().
# Seen: once a row of a dynamic list was typed into, errors keeps a key for the field with an empty place for the row. Whoever counts the keys to
# enable a button never enables it again.
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
    components: [{type: 'textfield', id: 'name', key: 'name', label: 'Name', validate: {required: true}}]}]);
  await pause();
  let told;
  form.on('changed', event => { told = event.errors; });
  await user.type(document.querySelector('#form input'), 'x');
  await user.tab();
  await pause();
  const whileTyping = JSON.stringify(told);
  const atSubmit = form.submit().errors;
  console.log('while typing:', whileTyping, 'at submit:', JSON.stringify(atSubmit));
  process.exit(whileTyping === '{"name":[]}' && JSON.stringify(atSubmit) === '{}' ? 0 : 1);
})();
EOF
node page.cjs
