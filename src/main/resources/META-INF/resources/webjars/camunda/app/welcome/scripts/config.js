import brand from './brand.js';

export default brand('Min sida');
