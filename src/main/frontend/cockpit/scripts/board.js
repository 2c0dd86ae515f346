/*
 * The tab: one municipality at a time; for whoever has several, all of them beside one another, what is most late first.
 */

import {element} from './dom.js';
import {days, lateTasks, looseEnds, otherTasks, rowId, stageList, standingStill, ways} from './lists.js';
import {picture} from './picture.js';
import {summary} from './wheel.js';

const SIGNS = '✓ klart, ● pågår, ○ kommer. Runt om: ▲ sen uppgift, ring sista dag, ◆ sammanträde, band period som följs upp, '
  + 'streck i dag. En siffra i en ring eller ▲ är flera uppgifter.';

const heading = wheel => 'arshjul-' + wheel.id;

function showTask(task) {
  const row = document.getElementById(rowId(task));
  row.scrollIntoView({block: 'center'});
  row.focus();
}

function one(wheel, board, api) {
  const nudge = wheel.mayAct && (task => api.nudge(wheel.id, task.id, board.formular));
  const turns = wheel.turns.length ? wheel.turns : [null];
  return element('section', {class: 'th-kommun', 'aria-labelledby': heading(wheel)},
    element('h2', {id: heading(wheel), tabindex: -1}, wheel.name),
    element('p', {}, summary(wheel) + '.'),
    ways(wheel),
    turns.map(turn => element('div', {class: 'th-turn'},
      element('div', {}, picture(wheel, turn, board.today, showTask), element('p', {class: 'th-where'}, SIGNS)),
      element('div', {}, turn
        ? [element('h3', {}, turn.title), stageList(turn)]
        : element('p', {}, 'Inget varv pågår. Samordnaren startar det i Uppgifter, eller så börjar det av sig självt på sin dag.')))),
    element('div', {class: 'th-lists'},
      lateTasks(wheel, nudge),
      standingStill(wheel),
      looseEnds(wheel, api.findings),
      otherTasks(wheel, nudge),
      days(wheel)));
}

const card = (wheel, board, open) => element('li', {},
  element('button', {type: 'button', class: 'th-card' + (wheel.late ? ' th-is-late' : ''), click: () => open(wheel)},
    element('span', {class: 'th-title'}, (wheel.late ? '▲ ' : '') + wheel.name),
    picture(wheel, wheel.turns[0] || null, board.today),
    element('span', {}, summary(wheel))));

function several(board, api) {
  const place = element('div');
  const open = wheel => {
    place.replaceChildren(one(wheel, board, api));
    document.getElementById(heading(wheel)).focus();
  };
  return [
    element('section', {'aria-labelledby': 'arshjul-alla'},
      element('h2', {id: 'arshjul-alla'}, 'Alla dina kommuner'),
      element('p', {}, 'Den med mest försenat står först. Välj en för att se allt om den.'),
      element('ul', {class: 'th-cards'}, board.kommuner.map(wheel => card(wheel, board, open)))),
    place
  ];
}

function content(board, api) {
  switch (board.kommuner.length) {
    case 0:
      return element('p', {}, 'Du har ingen roll där man följer årshjulet.');
    case 1:
      return one(board.kommuner[0], board, api);
    default:
      return several(board, api);
  }
}

/** @return a promise that is kept when there is something to see */
export async function show(node, api) {
  const place = element('div', {}, element('p', {role: 'status'}, 'Läser in …'));
  node.append(element('div', {class: 'th-arshjul', lang: 'sv'}, element('h1', {}, 'Årshjulet'), place));
  try {
    const board = await api.board();
    place.replaceChildren(...[content(board, api)].flat());
  } catch (e) {
    place.replaceChildren(element('p', {role: 'alert'}, e.message));
  }
}

/** The tile on Cockpit's start page. */
export async function tile(node, api) {
  const place = element('div');
  node.append(element('div', {class: 'th-arshjul th-tile'},
    element('h2', {}, element('a', {href: '#/arshjul'}, 'Årshjulet')), place));
  try {
    const board = await api.board();
    place.append(element('ul', {}, board.kommuner.slice(0, 5).map(wheel => element('li', {},
      element('strong', {}, wheel.name), ': ' + summary(wheel)))));
    if (board.kommuner.length > 5) {
      place.append(element('p', {}, `och ${board.kommuner.length - 5} kommuner till`));
    }
  } catch (e) {
    place.append(element('p', {}, e.message));
  }
}
