/*
 * Where everything stands in the wheel. Nothing is drawn here: shapes and words come out, so that they can be looked at
 * without a browser. Inside, the stages in their order; around them the twelve months, with the first of January at the top.
 */

import {angleOf, dayText, evening} from './days.js';

export const RADIUS = {stageIn: 60, stageOut: 102, openOut: 110, hand: 116, period: 126, meeting: 148, task: 178, rim: 198, month: 214};

/** What one presses is at least 24 px apart on a phone (WCAG 2.2, 2.5.8); in degrees along the ring of the tasks. */
export const APART = 13;

const GAP = 2;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export const STATE = {
  DONE: {word: 'klart', sign: '✓'},
  OPEN: {word: 'pågår', sign: '●'},
  COMING: {word: 'kommer', sign: '○'}
};

const rounded = number => Math.round(number * 10) / 10;

export function point(angle, radius) {
  const radians = angle * Math.PI / 180;
  return {x: rounded(radius * Math.sin(radians)), y: rounded(-radius * Math.cos(radians))};
}

const pair = (angle, radius) => {
  const {x, y} = point(angle, radius);
  return x + ' ' + y;
};

/** A line along a circle; all around it there are two. */
export function arc(from, to, radius) {
  if (to - from >= 360) {
    return arc(from, from + 180, radius) + ' ' + arc(from + 180, from + 359.9, radius);
  }
  const large = to - from > 180 ? 1 : 0;
  return `M${pair(from, radius)} A${radius} ${radius} 0 ${large} 1 ${pair(to, radius)}`;
}

/** A piece of a ring. */
export function piece(from, to, inner, outer) {
  const large = to - from > 180 ? 1 : 0;
  return `M${pair(from, outer)} A${outer} ${outer} 0 ${large} 1 ${pair(to, outer)} `
    + `L${pair(to, inner)} A${inner} ${inner} 0 ${large} 0 ${pair(from, inner)} Z`;
}

export function stages(turn) {
  const width = 360 / turn.stages.length;
  return turn.stages.map((stage, index) => {
    const outer = stage.state === 'OPEN' ? RADIUS.openOut : RADIUS.stageOut;
    return {
      ...stage,
      number: index + 1,
      words: stageText(stage),
      sign: STATE[stage.state].sign,
      path: piece(index * width + GAP / 2, (index + 1) * width - GAP / 2, RADIUS.stageIn, outer),
      middle: point((index + 0.5) * width, (RADIUS.stageIn + RADIUS.stageOut) / 2)
    };
  });
}

export function stageText({name, state, since, until}) {
  const when = {DONE: () => ' ' + dayText(until), OPEN: () => ' sedan ' + dayText(since), COMING: () => ''}[state]();
  return `${name}: ${STATE[state].word}${when}`;
}

export const months = () => MONTHS.map((name, index) => ({
  name,
  tick: 30 * index,
  ...point(30 * index + 15, RADIUS.month)
}));

export const periods = marks => marks.filter(({kind}) => kind === 'PERIOD').map((mark, index) => {
  const from = angleOf(mark.from);
  const end = evening(mark.to);
  return {...mark, isEven: index % 2 === 0, path: arc(from + GAP / 2, (end > from ? end : end + 360) - GAP / 2, RADIUS.period)};
});

export const meetings = marks => marks.filter(({kind}) => kind === 'MEETING')
  .map(mark => ({...mark, ...point(angleOf(mark.from), RADIUS.meeting)}));

/** Tasks by their last days; those that would stand in each other's way are one mark. */
export function taskMarks(tasks) {
  const placed = tasks.filter(({lastDay}) => lastDay)
    .map(task => ({task, angle: angleOf(task.lastDay)}))
    .sort((one, other) => one.angle - other.angle);
  const groups = [];
  for (const {task, angle} of placed) {
    const before = groups.at(-1);
    if (before && angle - before.angle < APART) {
      before.tasks.push(task);
    } else {
      groups.push({angle, tasks: [task]});
    }
  }
  // the end of December stands beside the first of January
  if (groups.length > 1 && groups[0].angle + 360 - groups.at(-1).angle < APART) {
    groups[0].tasks.unshift(...groups.pop().tasks);
  }
  return groups.map(group => ({...group, late: group.tasks.some(({late}) => late), ...point(group.angle, RADIUS.task)}));
}

export function taskMarkText({tasks}) {
  if (tasks.length === 1) {
    const [{title, lastDay, late}] = tasks;
    return `${title}: ${late ? 'sen, skulle vara klar' : 'klar senast'} ${dayText(lastDay)}`;
  }
  const late = tasks.filter(task => task.late).length;
  return `${tasks.length} uppgifter` + (late ? `, varav ${late} ${late === 1 ? 'sen' : 'sena'}` : '')
    + ': ' + tasks.map(({title}) => title).join(', ');
}

export const hand = today => ({angle: angleOf(today), from: point(angleOf(today), RADIUS.hand), to: point(angleOf(today), RADIUS.rim)});

/** The municipality in a few words, for lists and for those who do not see the wheel. */
export function summary({turns, tasks, late, faults, undelivered}) {
  const words = [];
  words.push(tasks.length === 1 ? '1 öppen uppgift' : `${tasks.length} öppna uppgifter`);
  words.push(late === 0 ? 'ingen sen' : late === 1 ? '1 sen' : `${late} sena`);
  if (faults.length) {
    words.push(faults.length === 1 ? '1 sak står stilla' : `${faults.length} saker står stilla`);
  }
  if (undelivered) {
    words.push(undelivered === 1 ? '1 brev har inte kommit fram' : `${undelivered} brev har inte kommit fram`);
  }
  return (turns.length ? '' : 'Inget varv pågår; ') + words.join(', ');
}
