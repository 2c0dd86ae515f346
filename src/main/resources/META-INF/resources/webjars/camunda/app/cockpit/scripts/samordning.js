/*
 * The way from Cockpit, where a coordinator sees that something waits, to the page where something is done about it.
 * Cockpit plug-ins as its documentation describes them; see customScripts in config.js.
 */

const base = document.querySelector('base');
const appRoot = base.getAttribute('app-root') || '';
const ROOT = appRoot.replace(/\/camunda\/?$/, '');
const ENGINE = (base.getAttribute('engine-api') || appRoot + '/api/engine/') + 'engine/default';
const WORDS = 'Påminn, flytta eller lämna över';

function element(name, className, words) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

function link(path) {
  const anchor = element('a', 'btn btn-default', WORDS);
  anchor.href = ROOT + path;
  return anchor;
}

/** A process instance knows its municipality by the tenant and its turn by the business key. */
async function pathOf(processInstanceId) {
  const answer = await fetch(ENGINE + '/process-instance/' + encodeURIComponent(processInstanceId), {
    credentials: 'same-origin',
    headers: {Accept: 'application/json'}
  });
  const {tenantId, businessKey} = answer.ok ? await answer.json() : {};
  if (!tenantId) {
    return '/samordning';
  }
  const turn = businessKey ? '?arende=' + encodeURIComponent(businessKey) : '';
  return '/samordning/' + encodeURIComponent(tenantId) + turn;
}

export default [
  {
    id: 'trygghetshjulet.samordning.dashboard',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    render: node => {
      node.append(
        element('p', '', 'Se vad som väntar i kommunen, hos vem och hur länge till.'),
        link('/samordning')
      );
    }
  },
  {
    id: 'trygghetshjulet.samordning.instance',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    // after Cockpit's own tabs
    priority: -100,
    properties: {label: WORDS},
    render: async (node, {processInstanceId}) => {
      const path = await pathOf(processInstanceId);
      node.append(element('p', '', 'Se vad som väntar i ärendet, hos vem och hur länge till.'), link(path));
    }
  }
];
