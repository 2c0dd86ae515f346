/*
 * Addresses: of what runs, in Cockpit, and of the product's own pages.
 */

const root = () => (document.querySelector('base').getAttribute('app-root') || '').replace(/\/camunda\/?$/, '');

/** A process in Cockpit; where a place is named, with that marked in the model. */
export const running = (instance, activity) => `#/process-instance/${instance}/runtime`
  + (activity ? '?activityIds=' + encodeURIComponent(activity) : '');

export const page = path => root() + path;
