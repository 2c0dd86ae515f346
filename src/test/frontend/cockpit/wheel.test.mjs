import assert from 'node:assert/strict';
import test from 'node:test';

import {angleOf, dayText, leftText} from '../../../main/frontend/cockpit/scripts/days.js';
import {
  APART, arc, hand, meetings, periods, point, stageText, stages, summary, taskMarkText, taskMarks
} from '../../../main/frontend/cockpit/scripts/wheel.js';

const task = (title, lastDay, late = false) => ({id: title, title, lastDay, late});

test('the year begins at the top and goes by the clock', () => {
  assert.equal(angleOf('2027-01-01'), 0);
  assert.ok(Math.abs(angleOf('2027-07-02') - 180) < 1);
  assert.ok(angleOf('2028-12-31') < 360);
  assert.deepEqual(point(0, 100), {x: 0, y: -100});
  assert.deepEqual(point(90, 100), {x: 100, y: -0});
});

test('a day is never parted at the end of a line', () => {
  assert.equal(dayText('2026-12-01'), '1\u00a0december\u00a02026');
});

test('time is told in working days, and a weekend after the last day is late too', () => {
  assert.equal(leftText(3, false), '3 arbetsdagar kvar');
  assert.equal(leftText(0, false), 'sista dagen är i dag');
  assert.equal(leftText(-1, true), 'försenad 1 arbetsdag');
  assert.equal(leftText(0, true), 'försenad');
});

test('what is done, under way and coming differs in sign and words', () => {
  const turn = {
    stages: [
      {name: 'Lägesbild', state: 'DONE', since: '2026-09-01', until: '2026-09-30'},
      {name: 'BRÅ-beredning', state: 'OPEN', since: '2026-10-01', until: null},
      {name: 'Arbetsutskottet', state: 'COMING', since: null, until: null}
    ]
  };
  const drawn = stages(turn);
  assert.deepEqual(drawn.map(({sign}) => sign), ['✓', '●', '○']);
  assert.deepEqual(drawn.map(({number}) => number), [1, 2, 3]);
  assert.equal(stageText(turn.stages[0]), 'Lägesbild: klart 30\u00a0september\u00a02026');
  assert.equal(drawn[1].words, 'BRÅ-beredning: pågår sedan 1\u00a0oktober\u00a02026');
  assert.equal(drawn[2].words, 'Arbetsutskottet: kommer');
  assert.equal(new Set(drawn.map(({path}) => path)).size, 3);
});

test('a single stage, as a wheel with one, is drawn nearly all around', () => {
  const [only] = stages({stages: [{name: 'Allt', state: 'OPEN', since: '2026-09-01'}]});
  assert.match(only.path, / 1 1 /);
});

test('marks of tasks are far enough apart to be pressed, and every task is in exactly one', () => {
  const tasks = Array.from({length: 60}, (_, at) =>
    task('u' + at, new Date(Date.UTC(2026, 8, 1 + at * 6)).toISOString().slice(0, 10)));
  const marks = taskMarks(tasks);
  assert.deepEqual(marks.flatMap(mark => mark.tasks.map(({id}) => id)).sort(), tasks.map(({id}) => id).sort());
  const angles = marks.map(({angle}) => angle).sort((one, other) => one - other);
  angles.forEach((angle, at) => {
    const next = at + 1 < angles.length ? angles[at + 1] : angles[0] + 360;
    assert.ok(next - angle >= APART, `${angle} to ${next}`);
  });
});

test('the end of December and the first of January are one mark', () => {
  const marks = taskMarks([task('Före', '2026-12-30', true), task('Efter', '2027-01-02')]);
  assert.equal(marks.length, 1);
  assert.equal(marks[0].late, true);
  assert.equal(taskMarkText(marks[0]), '2 uppgifter, varav 1 sen: Före, Efter');
});

test('a task without a last day has no place in the wheel', () => {
  assert.deepEqual(taskMarks([task('Utan', null)]), []);
});

test('one task is told with its day', () => {
  assert.equal(taskMarkText({tasks: [task('Skriv', '2026-10-01', true)]}), 'Skriv: sen, skulle vara klar 1\u00a0oktober\u00a02026');
  assert.equal(taskMarkText({tasks: [task('Skriv', '2026-10-01')]}), 'Skriv: klar senast 1\u00a0oktober\u00a02026');
});

test('a period over the turn of the year and one of the whole year are drawn', () => {
  const [over] = periods([{kind: 'PERIOD', title: 'Vintern', from: '2026-11-01', to: '2027-02-28'}]);
  assert.match(over.path, /^M.* A126 126 0 0 1 /);
  const [whole] = periods([{kind: 'PERIOD', title: 'Året', from: '2026-01-01', to: '2026-12-31'}]);
  assert.match(whole.path, /^M.* A126 126 0 1 1 /);
  assert.equal(arc(0, 360, 10).split('M').length - 1, 2);
});

test('meetings and the hand of today stand where their days are', () => {
  const [meeting] = meetings([{kind: 'MEETING', title: 'KS', from: '2027-01-01', to: '2027-01-01'}]);
  assert.equal(meeting.x, 0);
  assert.equal(hand('2027-01-01').to.x, 0);
});

test('a municipality in a few words', () => {
  const wheel = {turns: [{}], tasks: [{}, {}], late: 1, faults: [], undelivered: 2};
  assert.equal(summary(wheel), '2 öppna uppgifter, 1 sen, 2 brev har inte kommit fram');
  assert.equal(summary({...wheel, turns: [], tasks: [], late: 0, undelivered: 0, faults: [{}]}),
    'Inget varv pågår; 0 öppna uppgifter, ingen sen, 1 sak står stilla');
});
