#!/usr/bin/env bash
# flatpickr 4.6.13: a calendar on a hidden input makes the input visible
#
# Expected: <input type="hidden"> stays hidden, so that it can carry a calendar for another field.
# Seen: its type becomes "text" (and is given back by destroy()); the attribute hidden is left alone and works.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund flatpickr@4.6.13 jsdom@24.1.3 >/dev/null

cat >page.cjs <<'EOF'
const {JSDOM} = require('jsdom');
const dom = new JSDOM('<body><div id="form"></div></body>', {pretendToBeVisual: true, url: 'http://localhost/'});
global.window = dom.window;
for (const name of Object.getOwnPropertyNames(dom.window)) {
  if (!(name in global)) global[name] = dom.window[name];
}
Object.defineProperty(global, 'navigator', {value: dom.window.navigator, configurable: true});
const pause = () => new Promise(resolve => setTimeout(resolve, 150));

const flatpickr = require('flatpickr');
const input = document.createElement('input');
input.type = 'hidden';
document.body.append(input);
const calendar = flatpickr(input, {static: true});
const during = input.type;
calendar.destroy();
console.log('with a calendar:', during, 'after destroy:', input.type);
process.exit(during === 'text' && input.type === 'hidden' ? 0 : 1);
EOF
node page.cjs
