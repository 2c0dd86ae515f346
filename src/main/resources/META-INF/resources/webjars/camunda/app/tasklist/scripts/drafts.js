/*
 * A half-written form is kept for whoever writes it: on the server when he says so, now and then while he writes, and when
 * he leaves; in the browser as long as the server does not answer. Nothing is looked at on the way: what is not finished
 * is no error yet. An AMD module; see config.js.
 */
define([
  'trygghetshjulet-library', 'trygghetshjulet-fields', 'trygghetshjulet-written', 'trygghetshjulet-draftstore',
  'trygghetshjulet-draftlines'
], function(library, fields, written, draftstore, lines) {
  'use strict';

  var PAUSE_MILLIS = 10000;
  var RETRY_MILLIS = 60000;
  var TOUCHES = ['input', 'change', 'click'];

  var opened = new WeakMap();

  // the form is drawn with what was written before; what the server gives it later is newer
  var draw = library.forms.Form.prototype.importSchema;
  library.forms.Form.prototype.importSchema = function(schema, data) {
    var draft = opened.get(this._container.parentNode);
    if (!draft) {
      return draw.call(this, schema, data);
    }
    return draft.form ? draft.from(schema, data).redraw(null) : draft.drawFirst(this, schema, data);
  };

  /** @param place of the form */
  function Draft(place, store) {
    this.place = place;
    this.store = store;
    this.lines = lines.around(place);
    this.found = store.open().catch(function() { return {drafts: [], begun: []}; });
    this.written = null;
    this.isOver = false;
    this.isPaused = false;
    // a failure is read out once, not each time that it is tried again
    this.isRefused = false;
  }

  /** @param data what the form shows without a draft */
  Draft.prototype.from = function(schema, data) {
    this.schema = schema;
    this.data = data;
    return this;
  };

  Draft.prototype.redraw = function(kept) {
    this.written = null;
    return draw.call(this.form, this.schema, Object.assign({}, this.data, kept && kept.data));
  };

  Draft.prototype.drawFirst = function(form, schema, data) {
    var draft = this.from(schema, data);
    draft.form = form;
    return draft.found.then(function(found) {
      draft.lines.begun(found.begun);
      return draft.redraw(found.drafts[0]).then(function(drawn) {
        if (found.drafts.length > 1) {
          draft.choose(found.drafts, false);
        } else if (found.drafts.length) {
          draft.showKept(found.drafts[0]);
        }
        return drawn;
      });
    });
  };

  Draft.prototype.showKept = function(kept) {
    this.lines.kept('Du ser ditt utkast, sparat ' + where(kept) + ' ' + written.recently(kept.savedAt) + '.',
      'Börja om', this.beginAnew.bind(this));
  };

  function where(kept) {
    return kept.isHere ? 'bara i den här webbläsaren' : 'på servern';
  }

  /** Not before what is drawn is there: a field that does not stand in the page yet holds nothing. */
  Draft.prototype.now = function() {
    return JSON.parse(JSON.stringify(this.form._getSubmitData()));
  };

  Draft.prototype.isChanged = function() {
    return this.written !== null && this.written !== JSON.stringify(this.now());
  };

  /** What a form does of its own accord while it is drawn is nobody's draft: remembers what it was like before. */
  Draft.prototype.touched = function() {
    if (this.form && this.written === null) {
      this.written = JSON.stringify(this.now());
      this.lines.holdKept();
    }
    this.later(PAUSE_MILLIS);
  };

  Draft.prototype.later = function(millis) {
    var draft = this;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(function() {
      if (draft.isChanged()) {
        draft.send(true, draft.now());
      }
    }, millis);
  };

  /** A row goes at once, and what was in it would be gone a moment later on the server too. */
  Draft.prototype.rowRemoved = function(event) {
    if (!event.target.closest('.fjs-repeat-row-remove')) {
      return;
    }
    var form = this.form;
    var before = JSON.stringify(form._getState().data);
    this.lines.offer('Raden är borttagen.', 'Ångra', function() {
      form._setState({data: JSON.parse(before)});
    });
  };

  /** As the person asks for it. */
  Draft.prototype.save = function() {
    fields.keepTyped();
    fields.forgiveEmpty(this.form);
    this.send(false, this.now());
  };

  Draft.prototype.send = function(quietly, data) {
    var draft = this;
    clearTimeout(draft.timer);
    if (draft.isOver || draft.isPaused) {
      return;
    }
    if (draft.choice) {
      draft.store.keepHere(data);
      draft.lines.say('Välj överst i formuläret vilken text som gäller. Så länge sparas det du skriver bara i den här webbläsaren.', quietly);
      if (!quietly) {
        draft.lines.goToChoice();
      }
      return;
    }
    draft.store.save(data).then(function(result) { draft.heard(result, data, quietly); });
  };

  Draft.prototype.heard = function(result, data, quietly) {
    if (this.isOver) {
      return;
    }
    if (result.saved) {
      this.written = JSON.stringify(data);
      this.isRefused = false;
      this.lines.say('Sparat på servern ' + written.recently(result.saved) + '.', quietly);
    } else if (result.conflict) {
      this.store.keepHere(data);
      this.choose([{data: data, savedAt: new Date().toISOString(), isHere: true}, result.conflict], !quietly);
    } else if (result.refused === 404) {
      this.isOver = true;
      this.lines.say(result.message || 'Uppgiften finns inte längre.', false);
    } else {
      this.lines.say(this.keptHere(result, data), quietly && this.isRefused);
      this.isRefused = true;
      this.later(RETRY_MILLIS);
    }
  };

  Draft.prototype.keptHere = function(result, data) {
    var reason = reasonOf(result);
    return this.store.keepHere(data)
      ? reason + ' Sparat bara i den här webbläsaren ' + written.recently(new Date()) + '.'
      : reason + ' Det gick inte att spara i webbläsaren heller: lämna inte sidan.';
  };

  function reasonOf(result) {
    if (result.refused === 401) {
      return 'Du är inte längre inloggad.';
    }
    return result.refused >= 400 && result.refused < 500 && result.message || 'Servern svarar inte.';
  }

  /** The person has written in two places: both are there until he says which one he means. */
  Draft.prototype.choose = function(drafts, isAsked) {
    var draft = this;
    draft.choice = {drafts: drafts, shown: drafts[0]};
    draft.lines.say('Det finns fler än en text i den här uppgiften. Välj överst i formuläret vilken som gäller.', false);
    draft.lines.choice(draft.choice, function(other) {
      draft.choice.shown.data = draft.shownNow();
      draft.choice.shown = other;
      return draft.redraw(other);
    }, function() {
      var data = draft.shownNow();
      draft.store.settle(data).then(function(result) {
        if (result.saved) {
          draft.choice = null;
          draft.lines.noChoice();
          draft.showKept({savedAt: result.saved});
        }
        draft.heard(result, data, false);
      });
    });
    if (isAsked) {
      draft.lines.goToChoice();
    }
  };

  /** With what the person has changed in the one that is shown. */
  Draft.prototype.shownNow = function() {
    fields.keepTyped();
    return this.isChanged() ? this.now() : this.choice.shown.data;
  };

  Draft.prototype.beginAnew = function() {
    var draft = this;
    var data = draft.now();
    clearTimeout(draft.timer);
    draft.store.discard().then(function(result) {
      if (result.saved) {
        return draft.redraw(null).then(function() {
          draft.lines.say('', true);
          draft.lines.kept('Formuläret är som det var från början.', 'Ångra', function() {
            draft.redraw({data: data}).then(function() {
              draft.showKept({savedAt: new Date()});
              draft.send(false, data);
            });
          }, true);
        });
      }
      if (result.conflict) {
        return draft.heard(result, data, false);
      }
      return draft.lines.say(reasonOf(result) + ' Det går inte att börja om just nu.', false);
    });
  };

  /** What is being written is read when its field is left, also what has not been drawn yet. */
  Draft.prototype.leaveField = function() {
    if (this.place.contains(document.activeElement)) {
      document.activeElement.blur();
    }
    fields.keepTyped();
  };

  /** Whoever leaves does not wait for an answer: what he wrote stays in the browser until there is one. */
  Draft.prototype.leave = function() {
    clearTimeout(this.timer);
    if (!this.form || this.isOver) {
      return;
    }
    this.leaveField();
    if (!this.isChanged()) {
      return;
    }
    var data = this.now();
    this.store.keepHere(data);
    this.written = JSON.stringify(data);
    if (!this.choice) {
      this.store.save(data, true);
    }
  };

  /** The form is on its way to be sent in. */
  Draft.prototype.pause = function() {
    clearTimeout(this.timer);
    this.isPaused = true;
    this.lines.say('', true);
  };

  /** It was refused. */
  Draft.prototype.goOn = function() {
    this.isPaused = false;
    if (this.isChanged()) {
      this.send(true, this.now());
    }
  };

  /** What is written is everybody's now, and no longer a draft. */
  Draft.prototype.share = function() {
    this.isPaused = false;
    this.store.discard();
    this.lines.noKept();
    this.lines.say('Sparat för alla som delar uppgiften ' + written.recently(new Date()) + '.', false);
  };

  Draft.prototype.end = function() {
    this.isOver = true;
    this.store.forgetHere();
  };

  /** @param address of the task */
  function open(scope, place, address) {
    var person = scope.$root.authentication.name;
    var task = address.slice(address.lastIndexOf('/') + 1);
    // what an earlier release kept in nobody's name is nobody's to see
    localStorage.removeItem('camunda-form:' + task);
    var draft = new Draft(place, new draftstore.Store(address + '/utkast', person, task));
    var leave = draft.leave.bind(draft);
    opened.set(place, draft);
    TOUCHES.forEach(function(touch) {
      place.addEventListener(touch, draft.touched.bind(draft), true);
    });
    place.addEventListener('click', draft.rowRemoved.bind(draft), true);
    place.addEventListener('input', draft.lines.withdraw.bind(draft.lines), true);
    window.addEventListener('pagehide', leave);
    scope.$on('$destroy', function() {
      window.removeEventListener('pagehide', leave);
      leave();
      draft.isOver = true;
    });
    return draft;
  }

  function nothing() {}

  /** For a form that starts something: there is no task yet to keep a draft for. */
  var NONE = {save: nothing, pause: nothing, goOn: nothing, end: nothing};

  return {open: open, NONE: NONE};
});
