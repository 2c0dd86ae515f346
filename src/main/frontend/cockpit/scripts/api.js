/*
 * What the tab asks the product for, with Cockpit's own login.
 */

function token() {
  const cookie = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return cookie ? decodeURIComponent(cookie[1]) : '';
}

async function answered(request) {
  const answer = await request;
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(said.message || 'Det gick inte. Försök igen om en stund.');
  }
  return said;
}

/** @param engineApi where Cockpit finds the engine */
export const wheelsAt = engineApi => ({
  board: () => answered(fetch(engineApi + '/arshjul')),
  findings: kommun => answered(fetch(`${engineApi}/arshjul/${encodeURIComponent(kommun)}/brister`)),
  nudge: (kommun, task, formular) => answered(fetch(
    `${engineApi}/arshjul/${encodeURIComponent(kommun)}/uppgifter/${encodeURIComponent(task)}/puff`,
    {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token()},
      body: JSON.stringify({formular})
    }
  ))
});
