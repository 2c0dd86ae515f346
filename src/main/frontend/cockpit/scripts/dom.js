/*
 * Elements without markup in strings: what people have written is only ever text.
 */

const SVG = 'http://www.w3.org/2000/svg';

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** @param attributes a function listens to the event of its name; what is null is left out */
export const element = (name, attributes = {}, ...children) =>
  filled(document.createElement(name), attributes, children);

export const shape = (name, attributes = {}, ...children) =>
  filled(document.createElementNS(SVG, name), attributes, children);

/** By the keyboard as by the mouse: what is drawn as a button has none of a button's ways of its own. */
export const pressed = action => ({
  click: action,
  keydown: event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      action(event);
    }
  }
});
