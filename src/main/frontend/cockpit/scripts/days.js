/*
 * Days as the server writes them, 2026-11-28, and as people read them. A day has no hour and no zone.
 */

const DAY = 24 * 60 * 60 * 1000;
const LONG = new Intl.DateTimeFormat('sv-SE', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});

const at = day => Date.parse(day + 'T00:00:00Z');

/** 28 november 2026, never parted at the end of a line. */
export const dayText = day => LONG.format(at(day)).replaceAll(' ', '\u00a0');

/** Degrees by the clock, with the first of January at the top. */
export function angleOf(day) {
  const year = Number(day.slice(0, 4));
  const first = Date.UTC(year, 0, 1);
  return 360 * (at(day) - first) / (Date.UTC(year + 1, 0, 1) - first);
}

/** The same for the evening of a day: where a period ends. */
export const evening = day => angleOf(day) + 360 * DAY / (366 * DAY);

/** How much time is left, in working days. */
export function leftText(left, late) {
  const days = Math.abs(left) === 1 ? '1 arbetsdag' : Math.abs(left) + ' arbetsdagar';
  if (late) {
    return left === 0 ? 'försenad' : 'försenad ' + days;
  }
  return left === 0 ? 'sista dagen är i dag' : days + ' kvar';
}
