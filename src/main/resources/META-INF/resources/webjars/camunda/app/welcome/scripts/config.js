import brand from './brand.js';

export default {
  ...brand('Min sida'),
  links: [{label: 'Startsidan', href: '/', description: 'Kommunernas planer och löften, öppna för alla'}]
};
