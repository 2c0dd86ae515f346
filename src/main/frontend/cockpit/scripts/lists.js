/*
 * What the wheel shows, in words, with what can be done about it.
 */

import {dayText, leftText} from './days.js';
import {element} from './dom.js';
import {page, running} from './places.js';
import {stages} from './wheel.js';

export const rowId = task => 'arshjul-uppgift-' + task.id;

const section = (title, ...content) => element('section', {class: 'th-part'}, element('h3', {}, title), ...content);

const hidden = words => element('span', {class: 'th-hidden'}, ' ' + words);

export const stageList = turn => element('ol', {class: 'th-stages'},
  stages(turn).map(({words, sign, state, instance, name}) => element('li', {},
    element('span', {class: 'th-sign th-' + state.toLowerCase(), 'aria-hidden': 'true'}, sign + ' '),
    words,
    instance && [' ', element('a', {href: running(instance)}, 'Öppna', hidden(name))])));

function whose({holder, roles, able}) {
  if (holder) {
    return 'Ligger hos ' + holder + '.';
  }
  const who = able.length ? ' (' + able.join(', ') + ')' : '';
  return 'Ingen har tagit den. ' + (roles.length ? 'Den är till för: ' + roles.join(', ') + who + '.' : able.join(', '));
}

function nudgeButton(task, nudge) {
  const said = element('span', {role: 'status', class: 'th-said'});
  const button = element('button', {
    type: 'button',
    class: 'btn btn-default',
    click: async () => {
      button.disabled = true;
      try {
        said.textContent = (await nudge(task)).text;
      } catch (e) {
        said.textContent = e.message;
        button.disabled = false;
      }
    }
  }, 'Påminn', hidden('om ' + task.title));
  return [button, said];
}

const row = (task, nudge) => element('li', {id: rowId(task), tabindex: -1, class: 'th-task' + (task.late ? ' th-is-late' : '')},
  element('p', {class: 'th-title'},
    element('span', {'aria-hidden': 'true'}, task.late ? '▲ ' : '○ '),
    task.instance ? element('a', {href: running(task.instance, task.activity)}, task.title) : task.title),
  element('p', {},
    task.lastDay ? `Sista dag ${dayText(task.lastDay)}, ${leftText(task.left, task.late)}. ` : 'Ingen sista dag. ',
    whose(task)),
  element('p', {class: 'th-where'}, `${task.process}, ${task.turn}`),
  nudge && element('div', {class: 'th-actions'}, nudgeButton(task, nudge)));

const tasks = (title, list, nudge, none) => section(title, list.length
  ? element('ul', {class: 'th-tasks'}, list.map(task => row(task, nudge)))
  : element('p', {}, none));

export const lateTasks = (wheel, nudge) =>
  tasks('Sent', wheel.tasks.filter(({late}) => late), nudge, 'Inget är sent.');

export const otherTasks = (wheel, nudge) =>
  tasks('Pågår', wheel.tasks.filter(({late}) => !late), nudge, 'Ingen annan uppgift väntar.');

export function standingStill({faults, undelivered, mayAct, id}) {
  if (!faults.length && !undelivered) {
    return section('Står stilla', element('p', {}, 'Inget står stilla.'));
  }
  return section('Står stilla', element('ul', {},
    undelivered > 0 && element('li', {},
      (undelivered === 1 ? '1 brev' : undelivered + ' brev') + ' från de senaste 30 dagarna har inte kommit fram. ',
      mayAct && element('a', {href: page('/samordning/' + id)}, 'Se vilka uppgifter det gäller')),
    faults.map(({text, process, instance, since}) => element('li', {},
      `${process}, sedan ${dayText(since)}: ${text} `,
      instance && element('a', {href: running(instance)}, 'Öppna', hidden(process))))));
}

/** What does not hang together takes longer to find out, and is asked for when somebody looks at the municipality. */
export function looseEnds(wheel, findings) {
  const place = element('div', {role: 'status'}, element('p', {}, 'Letar …'));
  findings(wheel.id).then(
    ({brister}) => place.replaceChildren(brister.length
      ? element('ul', {}, brister.map(({turn, stops, text, remedy}) => element('li', {},
        element('strong', {}, stops ? 'Stoppar: ' : 'Varning: '), `${text} ${remedy} (${turn})`)))
      : element('p', {}, 'Allt hänger ihop.')),
    e => place.replaceChildren(element('p', {}, e.message)));
  return section('Hänger inte ihop', place);
}

export const days = ({marks}) => section('Möten och perioder', element('ul', {class: 'th-days'},
  marks.map(({kind, title, from, to}) => element('li', {},
    element('span', {'aria-hidden': 'true'}, kind === 'MEETING' ? '◆ ' : '▬ '),
    kind === 'MEETING' ? `${dayText(from)}: ${title}` : `${dayText(from)} till ${dayText(to)}: ${title} följs upp`))));

export const ways = ({id, mayAct, turns}) => element('ul', {class: 'th-ways'},
  element('li', {}, element('a', {href: page('/lagen/' + id)}, 'Lagens krav')),
  element('li', {}, element('a', {href: page('/dokument/' + id)}, 'Dokument')),
  mayAct && element('li', {}, element('a', {href: page('/samordning/' + id)}, 'Samordna uppgifter')),
  mayAct && turns.length > 0 && element('li', {},
    element('a', {href: page(`/samordning/${id}/arsplan/${turns[0].year}`)}, 'Årsplan ' + turns[0].year)));
