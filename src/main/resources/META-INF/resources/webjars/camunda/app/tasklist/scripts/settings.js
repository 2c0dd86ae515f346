/*
 * The ways from Tasklist to one's own year and one's own settings. Tasklist plug-ins as its documentation describes them; see
 * customScripts in config.js.
 */

const appRoot = document.querySelector('base').getAttribute('app-root') || '';

const way = (id, priority, path, words) => ({
  id: 'trygghetshjulet.' + id,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  render: node => {
    const anchor = document.createElement('a');
    anchor.href = appRoot.replace(/\/camunda\/?$/, '') + path;
    anchor.textContent = words;
    node.append(anchor);
  }
});

export default [
  way('myyear', 12, '/mitt-ar', 'Mitt år'),
  way('settings', 10, '/installningar', 'Inställningar')
];
