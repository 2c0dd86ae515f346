/*
 * The way from Tasklist to where one tells what has happened. A Tasklist plug-in as its documentation describes them; see
 * customScripts in config.js.
 */

const appRoot = document.querySelector('base').getAttribute('app-root') || '';

export default {
  id: 'trygghetshjulet.incidents',
  pluginPoint: 'tasklist.navbar.action',
  priority: 11,
  render: node => {
    const anchor = document.createElement('a');
    anchor.href = appRoot.replace(/\/camunda\/?$/, '') + '/handelser';
    anchor.textContent = 'Anmäl händelse';
    node.append(anchor);
  }
};
