#!/usr/bin/env bash
# form-js 1.8.7: a text that has just been written is gone when something else draws the form again
#
# Expected: what stands in a field is its value, whatever is chosen in the field beside it.
# Seen: a text field waits 300 ms after the last key, and asks the page for the text only then. When another field changes meanwhile, the
# form is drawn with the value that it knows, the text in the page is taken away, and what is stored is empty: the field may stand
# filled in before a person's eyes, and be missing when the form is sent. Leaving the field first saves it; a list that is set by a
# program, a key or a browser that gives it no focus does not make one leave.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @bpmn-io/form-js-viewer@1.8.7 jsdom@24.1.3 >/dev/null

cat >page.cjs <<'EOF'
const {JSDOM} = require('jsdom');
const dom = new JSDOM('<body><div id="form"></div></body>', {pretendToBeVisual: true, url: 'http://localhost/'});
global.window = dom.window;
for (const name of Object.getOwnPropertyNames(dom.window)) {
  if (!(name in global)) global[name] = dom.window[name];
}
Object.defineProperty(global, 'navigator', {value: dom.window.navigator, configurable: true});
const pause = () => new Promise(resolve => setTimeout(resolve, 500));
const {createForm} = require('@bpmn-io/form-js-viewer');

async function storedAfter(chooseMeanwhile) {
  document.getElementById('form').innerHTML = '';
  const form = await createForm({
    container: document.getElementById('form'),
    schema: {type: 'default', components: [
      {type: 'textfield', id: 'problem', key: 'problem', label: 'Problem', validate: {required: true}},
      {type: 'checkbox', id: 'serious', key: 'serious', label: 'Serious'}
    ]},
    data: {}
  });
  await pause();
  const [text, box] = document.querySelectorAll('#form input');
  text.focus();
  text.value = 'Unease at the square';
  text.dispatchEvent(new window.Event('input', {bubbles: true}));
  if (chooseMeanwhile) box.click();
  await pause();
  const {data, errors} = form.submit();
  console.log(chooseMeanwhile ? 'a box ticked meanwhile:' : 'nothing else:', JSON.stringify(data.problem), JSON.stringify(errors));
  return data.problem;
}

(async () => {
  const alone = await storedAfter(false);
  const beside = await storedAfter(true);
  process.exit(alone === 'Unease at the square' && beside === '' ? 0 : 1);
})();
EOF
node page.cjs
