import brand from '../../welcome/scripts/brand.js';

export default {
  ...brand('Cockpit'),
  customScripts: ['scripts/arshjul.js', 'scripts/samordning.js']
};
