/*
 * Where a half-written form is kept: on the server, and in this browser as long as the server does not take it. What is in
 * the browser stands under the person's own name, as others may use the same browser, and under a name of each page's own,
 * as two may be open on the same task. An AMD module; see config.js.
 */
define([], function() {
  'use strict';

  var HERE = 'trygghetshjulet-utkast:';
  var PATIENCE_MILLIS = 10000;
  // what a browser lets a page send when it is left
  var LAST_WORDS = 60000;

  var before = Promise.resolve();

  function token() {
    var cookie = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
    return cookie ? decodeURIComponent(cookie[1]) : '';
  }

  /** @returns {status, body}; 0 if the server does not answer */
  function ask(method, address, sent, leaving) {
    var patience = new AbortController();
    var timer = setTimeout(function() { patience.abort(); }, PATIENCE_MILLIS);
    return fetch(address, {
      method: method,
      headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token()},
      body: sent,
      keepalive: Boolean(leaving) && sent.length < LAST_WORDS,
      signal: patience.signal
    }).then(function(answer) {
      return answer.json().catch(function() { return {}; }).then(function(body) { return {status: answer.status, body: body}; });
    }).catch(function() {
      return {status: 0, body: {}};
    }).finally(function() { clearTimeout(timer); });
  }

  function newestFirst(one, other) {
    return one.savedAt < other.savedAt ? 1 : -1;
  }

  /** @param address of the task's drafts */
  function Store(address, person, task) {
    this.address = address;
    this.prefix = HERE + person + ':' + task + ':';
    this.name = this.prefix + Math.random().toString(36).slice(2);
    // what is before the person, and what is known to be on the server
    this.revision = this.latest = 0;
    // what another page has kept here and this one goes on from
    this.from = null;
  }

  /** Each waits for the one before it: a form that is opened again finds what was saved when it was left. */
  Store.prototype.inTurn = function(action) {
    before = before.then(action, action);
    return before;
  };

  /** What pages of this browser have kept for the person and the task, the newest first. */
  Store.prototype.hereNow = function() {
    return Object.keys(localStorage).filter(function(name) {
      return name.indexOf(this.prefix) === 0;
    }, this).map(function(name) {
      return Object.assign({name: name, isHere: true}, JSON.parse(localStorage.getItem(name)));
    }).sort(newestFirst);
  };

  /** @returns false if the browser takes nothing */
  Store.prototype.keepHere = function(data) {
    try {
      localStorage.setItem(this.name, JSON.stringify({data: data, savedAt: new Date().toISOString(), revision: this.revision}));
      this.takeOver();
      return true;
    } catch (e) {
      return false;
    }
  };

  /** Another page's, which this one has gone on from, has done its duty, unless that page has written since. */
  Store.prototype.takeOver = function() {
    var kept = this.from && JSON.parse(localStorage.getItem(this.from.name));
    if (kept && isSame(kept.data, this.from.data)) {
      localStorage.removeItem(this.from.name);
    }
    this.from = null;
  };

  /** What has been written since goes on from what the server has taken. */
  Store.prototype.isTaken = function(data) {
    var kept = JSON.parse(localStorage.getItem(this.name));
    if (kept && !isSame(kept.data, data)) {
      localStorage.setItem(this.name, JSON.stringify(Object.assign(kept, {revision: this.revision})));
    } else {
      localStorage.removeItem(this.name);
    }
    this.takeOver();
  };

  Store.prototype.forgetHere = function() {
    this.hereNow().forEach(function(kept) { localStorage.removeItem(kept.name); });
  };

  function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  function isOnce(draft, place, drafts) {
    return drafts.findIndex(function(other) { return isSame(other.data, draft.data); }) === place;
  }

  /** @returns {drafts: the newest first and each once, begun: by whom else}; of more than one the person has to choose */
  Store.prototype.open = function() {
    var store = this;
    return store.inTurn(function() {
      // what is on its way to the server in this moment is the same there and here
      var kept = store.hereNow();
      return ask('GET', store.address).then(function(answer) {
        var own = answer.body.own || {revision: 0, data: null};
        var found = {drafts: own.data ? [own] : [], begun: answer.body.begun || []};
        store.revision = store.latest = own.revision;
        return kept.length ? store.sendUp(kept, own, found) : found;
      });
    });
  };

  /** What the server has not taken yet. */
  Store.prototype.sendUp = function(kept, own, found) {
    var store = this;
    store.revision = kept[0].revision;
    store.from = kept[0];
    return store.put(kept[0].data).then(function(result) {
      var drafts = kept.slice(1);
      drafts.push(result.saved ? {data: kept[0].data, savedAt: kept[0].savedAt} : kept[0]);
      if (result.conflict || own.data && !result.saved && own.revision > kept[0].revision) {
        drafts.push(result.conflict || own);
      }
      drafts = drafts.sort(newestFirst).filter(isOnce);
      store.from = drafts.length === 1 ? store.from : null;
      return {drafts: drafts, begun: found.begun};
    });
  };

  /** @returns one of {saved: when}, {conflict: what is on the server} and {refused: status, message} */
  Store.prototype.understood = function(answer) {
    if (answer.status === 200) {
      this.revision = answer.body.revision;
      return {saved: answer.body.savedAt};
    }
    if (answer.status === 409) {
      this.latest = answer.body.saved.revision;
      return {conflict: answer.body.saved};
    }
    return {refused: answer.status, message: answer.body.message};
  };

  Store.prototype.put = function(data, leaving) {
    var store = this;
    return ask('PUT', store.address, JSON.stringify({revision: store.revision, data: data}), leaving).then(function(answer) {
      var result = store.understood(answer);
      if (result.saved) {
        store.isTaken(data);
      }
      return result;
    });
  };

  Store.prototype.save = function(data, leaving) {
    var store = this;
    return store.inTurn(function() { return store.put(data, leaving); });
  };

  /** Lets what the person has chosen take the place of all the others. */
  Store.prototype.settle = function(data) {
    var store = this;
    store.revision = Math.max(store.revision, store.latest);
    return store.save(data).then(function(result) {
      if (result.saved) {
        store.forgetHere();
      }
      return result;
    });
  };

  Store.prototype.discard = function() {
    var store = this;
    return store.inTurn(function() {
      return ask('DELETE', store.address + '?revision=' + store.revision).then(function(answer) {
        var result = store.understood(answer);
        if (result.saved) {
          store.forgetHere();
        }
        return result;
      });
    });
  };

  return {Store: Store};
});
