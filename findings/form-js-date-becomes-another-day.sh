#!/usr/bin/env bash
# form-js 1.8.7: a date that the field does not understand becomes another date, and is valid
#
# Expected: what cannot be read gives a message, or no value.
# Seen (en-US, whose order is month/day/year): "31/1/2027", the last day of January elsewhere, is stored as 2029-07-01, since
# flatpickr 4.6.13 counts a month 31 on from January 2027; "2027-01-31", ISO 8601, becomes some day of another year; no error.
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
  const form = await open([{type: 'datetime', subtype: 'date', id: 'day', key: 'day', dateLabel: 'Day'}]);
  await pause();
  const input = document.querySelector('#form .fjs-datepicker input');
  console.log('written in the order', input.placeholder);
  let wrong = 0;
  for (const text of ['31/1/2027', '31.1.2027', '2027-01-31', '31 January 2027']) {
    await user.clear(input);
    await user.type(input, text);
    await user.tab();
    await pause();
    const {data, errors} = form.submit();
    console.log(JSON.stringify(text), 'is stored as', data.day, 'errors:', JSON.stringify(errors));
    if (data.day && data.day !== '2027-01-31' && !Object.keys(errors).length) wrong++;
  }
  process.exit(wrong === 4 ? 0 : 1);
})();
EOF
node page.cjs
