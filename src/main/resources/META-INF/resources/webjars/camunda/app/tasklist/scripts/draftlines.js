/*
 * What a form says of its drafts: above it whose and from when they are, and below, beside the button, what became of the
 * last one. An AMD module; see config.js.
 */
define(['trygghetshjulet-written'], function(written) {
  'use strict';

  var number = 0;

  function made(name, className, text) {
    var element = document.createElement(name);
    element.className = className;
    element.textContent = text || '';
    return element;
  }

  function button(text, className, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn ' + className;
    made.textContent = text;
    made.addEventListener('click', action);
    return made;
  }

  function Lines(place) {
    this.head = made('div', 'th-draft');
    this.line = made('p', 'th-draft-kept');
    this.words = this.line.appendChild(made('span', ''));
    this.words.setAttribute('role', 'status');
    this.section = made('section', 'th-draft-choice');
    this.head.append(this.line, this.section);
    this.section.hidden = this.line.hidden = true;
    place.parentNode.insertBefore(this.head, place);
    this.saved = savedLine(place.closest('[cam-tasklist-form]').querySelector('.form-actions'));
  }

  /** Beside the buttons, where nothing lies under it; the next task has the same bar. */
  function savedLine(bar) {
    var line = bar.querySelector('.th-saved') || made('p', 'th-saved');
    line.setAttribute('role', 'status');
    line.textContent = '';
    bar.prepend(line);
    return line;
  }

  /** What is said quietly is not read out, and takes no offer away. */
  Lines.prototype.say = function(text, quietly) {
    if (quietly && text && this.saved.querySelector('.btn')) {
      return;
    }
    this.saved.setAttribute('aria-live', quietly ? 'off' : 'polite');
    this.saved.textContent = text;
  };

  /** Beside the same buttons, until the person writes again. */
  Lines.prototype.offer = function(text, name, action) {
    var lines = this;
    lines.say(text, false);
    lines.saved.append(' ', button(name, 'btn-link', function() {
      lines.say('', true);
      action();
    }));
  };

  Lines.prototype.withdraw = function() {
    if (this.saved.querySelector('.btn')) {
      this.say('', true);
    }
  };

  /** Who else has begun. */
  Lines.prototype.begun = function(others) {
    this.head.append.apply(this.head, others.map(function(other) {
      return made('p', 'th-draft-begun',
        'Påbörjad av ' + other.by + ' ' + written.moment(other.savedAt) + '. Texten syns bara för den som skrev.');
    }));
  };

  /** @param isBrief whether the offer is withdrawn when the person writes */
  Lines.prototype.kept = function(text, offer, action, isBrief) {
    var hadFocus = this.line.contains(document.activeElement);
    var offered = button(offer, 'btn-link', action);
    this.line.hidden = false;
    this.words.textContent = text;
    this.line.querySelectorAll('.btn').forEach(function(old) { old.remove(); });
    this.line.append(' ', offered);
    this.brief = isBrief ? offered : null;
    if (hadFocus) {
      offered.focus();
    }
  };

  Lines.prototype.noKept = function() {
    this.line.hidden = true;
  };

  Lines.prototype.holdKept = function() {
    if (this.brief) {
      this.line.hidden = true;
      this.brief = null;
    }
  };

  /**
   * @param choice {drafts, shown}
   * @param show what to do when the person wants to see another one
   * @param settle what to do when he has chosen
   */
  Lines.prototype.choice = function(choice, show, settle) {
    var section = this.section;
    var heading = made('h3', '', 'Du har skrivit på fler än ett ställe');
    heading.id = 'th-draft-choice-' + ++number;
    heading.tabIndex = -1;
    var all = choice.drafts.map(function(draft) {
      var seen = button('Visa det som ' + (draft.isHere ? 'skrevs här ' : 'sparades på servern ') + written.recently(draft.savedAt),
        'btn-default', function() {
          show(draft).then(mark);
        });
      return {draft: draft, button: seen};
    });
    function mark() {
      all.forEach(function(one) {
        one.button.setAttribute('aria-pressed', one.draft === choice.shown);
      });
    }
    mark();
    section.replaceChildren(heading,
      made('p', '', 'Inget har försvunnit. Titta på texterna och välj vilken som ska gälla. Den du inte väljer tas bort.'),
      made('div', 'th-draft-texts'), button('Det som visas gäller', 'btn-primary', settle));
    section.querySelector('.th-draft-texts').append.apply(section.querySelector('.th-draft-texts'),
      all.map(function(one) { return one.button; }));
    section.setAttribute('aria-labelledby', heading.id);
    section.hidden = false;
    this.line.hidden = true;
  };

  Lines.prototype.noChoice = function() {
    this.section.hidden = true;
    this.section.replaceChildren();
  };

  Lines.prototype.goToChoice = function() {
    var heading = this.section.querySelector('h3');
    heading.focus({preventScroll: true});
    heading.scrollIntoView({block: 'center'});
  };

  return {around: function(place) { return new Lines(place); }};
});
