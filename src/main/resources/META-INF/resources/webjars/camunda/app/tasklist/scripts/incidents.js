/*
 * The way from Tasklist to where one tells what has happened, for those who have a municipality that collects it. A Tasklist
 * plug-in as its documentation describes them; see customScripts in config.js.
 */

const appRoot = document.querySelector('base').getAttribute('app-root') || '';

const link = node => {
  const anchor = document.createElement('a');
  anchor.href = appRoot.replace(/\/camunda\/?$/, '') + '/handelser';
  anchor.textContent = 'Anmäl händelse';
  node.append(anchor);
};

export default {
  id: 'trygghetshjulet.incidents',
  pluginPoint: 'tasklist.navbar.action',
  priority: 11,
  render: (node, {api}) => {
    fetch(api.engineApi + '/handelser')
      .then(answer => (answer.ok ? answer.json() : {kommuner: []}))
      .then(({kommuner}) => kommuner.length && link(node))
      // whoever leaves the page meanwhile needs no link
      .catch(() => {});
  }
};
