import brand from '../../welcome/scripts/brand.js';

export default {
  ...brand('Uppgifter'),

  customScripts: ['scripts/incidents.js', 'scripts/settings.js'],

  // what list and task form need beyond the locale file
  requireJsConfig: {
    ngDeps: ['trygghetshjulet.forms', 'trygghetshjulet.municipality'],
    deps: ['trygghetshjulet-forms', 'trygghetshjulet-municipality', 'trygghetshjulet-keyboard'],
    paths: {
      'trygghetshjulet-forms': 'scripts/forms',
      'trygghetshjulet-municipality': 'scripts/municipality',
      'trygghetshjulet-words': 'scripts/words',
      'trygghetshjulet-dates': 'scripts/dates',
      'trygghetshjulet-library': 'scripts/library',
      'trygghetshjulet-written': 'scripts/written',
      'trygghetshjulet-fieldparts': 'scripts/fieldparts',
      'trygghetshjulet-texts': 'scripts/texts',
      'trygghetshjulet-fields': 'scripts/fields',
      'trygghetshjulet-draftstore': 'scripts/draftstore',
      'trygghetshjulet-draftlines': 'scripts/draftlines',
      'trygghetshjulet-drafts': 'scripts/drafts',
      'trygghetshjulet-keyboard': 'scripts/keyboard'
    }
  },

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'tar den valda uppgiften'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'går till det första filtret i listan'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'går till den första uppgiften i listan'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'går till det första fältet i uppgiftens formulär'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'öppnar rutan där du startar en process'
    }
  }
};
