#!/usr/bin/env bash
# form-js 1.8.7: a number field drops the characters that it does not want, and stores the number that is left
#
# Expected: "12,5" in a whole-number field is refused, or nothing is stored.
# Seen: with decimalDigits 0, "12,5" typed key by key is stored as 125 and "1e3" as 13, both without an error.
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
  const form = await open([{type: 'number', id: 'count', key: 'count', label: 'Count', decimalDigits: 0}]);
  await pause();
  const input = document.querySelector('#form input');
  let asSeen = true;
  for (const [text, stored] of [['12,5', 125], ['1e3', 13]]) {
    await user.clear(input);
    await user.type(input, text);
    await user.tab();
    await pause();
    const {data, errors} = form.submit();
    console.log(JSON.stringify(text), 'is stored as', data.count, 'errors:', JSON.stringify(errors));
    asSeen = asSeen && data.count === stored && !Object.keys(errors).length;
  }
  process.exit(asSeen ? 0 : 1);
})();
EOF
node page.cjs
