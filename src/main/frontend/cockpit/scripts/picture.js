/*
 * The wheel as SVG. What is done, under way and still to come differs in shape and in sign as well as in colour, and each
 * thing that can be pressed has its words.
 */

import {dayText} from './days.js';
import {pressed, shape} from './dom.js';
import {running} from './places.js';
import {RADIUS, hand, meetings, months, periods, stages, summary, taskMarkText, taskMarks} from './wheel.js';

const SIZE = 220;

const titled = words => shape('title', {}, words);

function stage(part, isAlive) {
  const drawn = [
    titled(part.words),
    shape('path', {d: part.path, class: 'th-stage th-' + part.state.toLowerCase()}),
    shape('text', {x: part.middle.x, y: part.middle.y, class: 'th-number th-' + part.state.toLowerCase()},
      `${part.number} ${part.sign}`)
  ];
  return isAlive && part.instance
    ? shape('a', {href: running(part.instance), 'aria-label': part.words + '. Öppna i Cockpit.'}, ...drawn)
    : shape('g', {'aria-hidden': 'true'}, ...drawn);
}

function sign({x, y, late, tasks}) {
  const outline = late
    ? shape('path', {d: `M${x} ${y - 11} L${x + 11} ${y + 9} L${x - 11} ${y + 9} Z`, class: 'th-mark th-late'})
    : shape('circle', {cx: x, cy: y, r: 9, class: 'th-mark th-due'});
  const words = tasks.length > 1 ? tasks.length : late ? '!' : '';
  return [outline, shape('text', {x, y: y + (late ? 3 : 0), class: 'th-mark-text' + (late ? ' th-late' : '')}, words)];
}

/** One task leads to where it stands in Cockpit; several, or one that is not the reader's to open, to the list. */
function taskMark(mark, isAlive, show) {
  const words = taskMarkText(mark);
  const drawn = [titled(words), shape('circle', {cx: mark.x, cy: mark.y, r: 16, class: 'th-reach'}), ...sign(mark)];
  const [{instance, activity}] = mark.tasks;
  if (!isAlive) {
    return shape('g', {}, ...drawn);
  }
  return mark.tasks.length === 1 && instance
    ? shape('a', {href: running(instance, activity), 'aria-label': words + '. Öppna i Cockpit.'}, ...drawn)
    : shape('g', {role: 'button', tabindex: 0, 'aria-label': words + '. Visa i listan.', ...pressed(() => show(mark.tasks[0]))},
      ...drawn);
}

/** What belongs to no turn under way stands in the newest one's wheel. */
function tasksOf(turn, {tasks, turns}) {
  const isOfAny = task => turns.some(({title}) => title === task.turn);
  return tasks.filter(task => !turn || task.turn === turn.title || turn === turns[0] && !isOfAny(task));
}

function calendar(marks, today) {
  const needle = hand(today);
  return shape('g', {'aria-hidden': 'true'},
    shape('circle', {r: RADIUS.rim, class: 'th-rim'}),
    months().map(({name, tick, x, y}) => [
      shape('line', {y1: -RADIUS.rim + 6, y2: -RADIUS.rim - 4, transform: `rotate(${tick})`, class: 'th-tick'}),
      shape('text', {x, y, class: 'th-month'}, name)
    ]),
    periods(marks).map(period =>
      shape('path', {d: period.path, class: 'th-period' + (period.isEven ? '' : ' th-odd')}, titled(period.title))),
    meetings(marks).map(({x, y, title, from}) => shape('rect',
      {x: x - 5, y: y - 5, width: 10, height: 10, transform: `rotate(45 ${x} ${y})`, class: 'th-meeting'},
      titled(`${title} ${dayText(from)}`))),
    shape('line', {x1: needle.from.x, y1: needle.from.y, x2: needle.to.x, y2: needle.to.y, class: 'th-hand'}, titled('I dag, ' + dayText(today))));
}

/**
 * @param turn the one whose stages stand in the middle; null where none is under way
 * @param show what leads to a task in the list; without it nothing in the wheel can be pressed
 */
export function picture(wheel, turn, today, show = null) {
  const title = `${turn ? turn.title : 'Årshjulet'}, ${wheel.name}`;
  return shape('svg', {
    viewBox: `${-SIZE} ${-SIZE} ${2 * SIZE} ${2 * SIZE}`,
    class: 'th-wheel',
    role: show ? 'group' : null,
    'aria-label': show ? `${title}: ${summary(wheel)}` : null,
    'aria-hidden': show ? null : 'true',
    focusable: 'false'
  },
  calendar(wheel.marks, today),
  turn && stages(turn).map(part => stage(part, Boolean(show))),
  shape('circle', {r: RADIUS.stageIn - 6, class: 'th-middle', 'aria-hidden': 'true'}),
  shape('text', {y: -8, class: 'th-year', 'aria-hidden': 'true'}, turn ? turn.year : today.slice(0, 4)),
  shape('text', {y: 18, class: 'th-count' + (wheel.late ? ' th-late' : ''), 'aria-hidden': 'true'},
    wheel.late ? `▲ ${wheel.late} ${wheel.late === 1 ? 'sen' : 'sena'}` : 'inget sent'),
  taskMarks(tasksOf(turn, wheel)).map(mark => taskMark(mark, Boolean(show), show)));
}

