/*
 * The way from Tasklist to one's own settings. A Tasklist plug-in as its documentation describes them; see customScripts in
 * config.js.
 */

const appRoot = document.querySelector('base').getAttribute('app-root') || '';

export default {
  id: 'trygghetshjulet.settings',
  pluginPoint: 'tasklist.navbar.action',
  priority: 10,
  render: node => {
    const anchor = document.createElement('a');
    anchor.href = appRoot.replace(/\/camunda\/?$/, '') + '/installningar';
    anchor.textContent = 'Inställningar';
    node.append(anchor);
  }
};
