/*
 * The tab Årshjulet: a page of its own in Cockpit, the way there, and a tile on the start page. Cockpit plug-ins as its
 * documentation describes them; see customScripts in config.js.
 */

import {wheelsAt} from './api.js';
import {show, tile} from './board.js';

export default [
  {
    id: 'trygghetshjulet.arshjul.navigation',
    pluginPoint: 'cockpit.navigation',
    // in the bar itself, before what Cockpit brings
    priority: 300,
    properties: {label: 'Årshjulet', path: '#/arshjul', pagePath: '#/arshjul'}
  },
  {
    id: 'trygghetshjulet.arshjul.page',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: {path: '/arshjul'},
    render: (node, {api}) => {
      show(node, wheelsAt(api.engineApi));
    }
  },
  {
    id: 'trygghetshjulet.arshjul.tile',
    pluginPoint: 'cockpit.dashboard',
    priority: 200,
    render: (node, {api}) => {
      tile(node, wheelsAt(api.engineApi));
    }
  }
];
