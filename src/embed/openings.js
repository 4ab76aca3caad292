// The element <job-openings>, and the tag that puts one where it stands.
//
// This script stays small and old in its syntax: it runs on other people's pages as it is. It loads the program
// when a board comes near the window, and asks for the feeds at the same moment.
(function () {
  "use strict";
  // The names of the program's files, filled in when the bundle is made.
  var FILES = {/* files */};
  var NAME = "job-openings";
  var ATTRIBUTES = [
    "src", "lang", "ui-lang", "country", "query", "filters", "page-size", "heading-level", "theme",
    "loading", "routing", "param-prefix", "apply-params", "offline", "saved-copies"
  ];
  var IDLE = 0, WATCHED = 1, LOADING = 2, MOUNTED = 3, FAILED = 4;

  var script = document.currentScript || document.querySelector('script[src*="openings.js"]');
  var base = script && script.src || document.baseURI;
  // What each element knows that is nobody else's business.
  var states = new WeakMap();
  // The boards on the page, and the feeds that were asked for before the program was there to ask.
  var boards = new Set(), early = {};
  var engine, isRunning, isDead, observer, sheet, lastLine;

  try {
    sheet = new CSSStyleSheet();
    // Space is held for the board, so that what follows on the page does not jump when it comes.
    sheet.replaceSync(":host{display:block;min-height:var(--openings-min-height,24rem)}:host([hidden]){display:none}");
  } catch (_) {
    sheet = 0;
  }

  function nothing() {}

  function address(file, from) {
    return new URL(file, from).href;
  }

  // What the program gets from us, once.
  var loader = {
    early: function (url) {
      var pair = early[url];
      delete early[url];
      return pair;
    },
    file: function (name) {
      return FILES.locales[name] && address(FILES.locales[name], base);
    },
    poisoned: function (message) {
      if (isDead) return;
      isDead = message;
      boards.forEach(function (board) { fail(board, "crash", message); });
    }
  };

  // The program, once for all boards. What failed may be tried again.
  function start() {
    if (engine) return engine;
    var wasm = fetch(address(FILES.wasm, base));
    wasm.catch(nothing);
    engine = import(address(FILES.glue, base)).then(function (glue) {
      return glue.default({ module_or_path: wasm }).then(function () {
        glue.start(loader);
        isRunning = true;
        return glue;
      });
    });
    engine.catch(function () { engine = null; });
    return engine;
  }

  function ask(src) {
    try {
      var url = address(src, document.baseURI);
      if (early[url]) return;
      var controller = new AbortController();
      early[url] = [fetch(url, { signal: controller.signal }), controller];
      early[url][0].catch(nothing);
    } catch (_) {
      // The program says what is wrong with an address.
    }
  }

  function load(board) {
    var state = states.get(board);
    if (isDead) return fail(board, "crash", isDead);
    observer && observer.unobserve(board);
    state.phase = LOADING;
    if (!isRunning) board.src.split(/\s+/).filter(Boolean).forEach(ask);
    start().then(function (glue) {
      if (state.phase != LOADING || !board.isConnected) return;
      state.board = glue.mount(board, state.root);
      if (isDead) return;
      state.phase = MOUNTED;
      state.calls.splice(0).forEach(function (call) { state.board[call[0]](call[1]); });
      state.settle();
    }).catch(function (error) {
      if (state.phase == LOADING) fail(board, "load", "the board could not be started: " + error);
    });
  }

  function near(entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting && states.get(entry.target).phase == WATCHED) load(entry.target);
    });
  }

  // What the page put into the element is seen again.
  function clear(state) {
    while (state.slot.nextSibling) state.slot.nextSibling.remove();
    state.slot.hidden = false;
  }

  function fail(board, code, message) {
    var state = states.get(board);
    // The dead program must not be called again, not even to free the board, which is why it is kept.
    state.phase = FAILED;
    state.calls = [];
    clear(state);
    // Without children there is nothing to hold space for.
    state.root.adoptedStyleSheets = [];
    if (lastLine != message) console.error("[openings] " + (lastLine = message));
    board.dispatchEvent(new CustomEvent("openings-error", {
      bubbles: true, composed: true, detail: { code: code, message: message }
    }));
    state.settle();
  }

  function leave(board) {
    var state = states.get(board);
    observer && observer.unobserve(board);
    boards.delete(board);
    if (state.phase == MOUNTED) {
      state.board.free();
      state.board = null;
    }
    state.phase = IDLE;
    state.calls = [];
    clear(state);
    state.settle();
    begin(state);
    if (!boards.size) {
      Object.keys(early).forEach(function (url) { loader.early(url)[1].abort(); });
    }
  }

  function begin(state) {
    if (sheet) state.root.adoptedStyleSheets = [sheet];
    state.settled = new Promise(function (resolve) { state.settle = resolve; });
  }

  class JobOpenings extends HTMLElement {
    static get observedAttributes() { return ATTRIBUTES; }

    constructor() {
      super();
      var root = this.attachShadow({ mode: "open" });
      var state = { root: root, slot: document.createElement("slot"), phase: IDLE, calls: [] };
      root.appendChild(state.slot);
      states.set(this, state);
      begin(state);
    }

    connectedCallback() {
      var state = states.get(this);
      boards.add(this);
      // Properties that were set before the element was defined hide the ones that it has.
      Object.keys(this).forEach(function (name) {
        if (name in JobOpenings.prototype) {
          var value = this[name];
          delete this[name];
          this[name] = value;
        }
      }, this);
      if (state.phase != IDLE) return;
      if (this.loading == "eager" || !window.IntersectionObserver) return load(this);
      state.phase = WATCHED;
      observer = observer || new IntersectionObserver(near, { rootMargin: "600px" });
      observer.observe(this);
    }

    disconnectedCallback() {
      var board = this;
      // A board that is only moved is back by then.
      Promise.resolve().then(function () {
        if (!board.isConnected) leave(board);
      });
    }

    attributeChangedCallback(name, _, value) {
      var state = states.get(this);
      if (state.phase == MOUNTED) state.board.attribute(name, value);
      else if (state.phase == WATCHED && value == "eager") load(this);
    }

    get updateComplete() {
      var state = states.get(this);
      return state.settled.then(function () {
        if (state.phase == MOUNTED) return state.board.update_complete();
      });
    }
  }

  function property(name, get, set) {
    Object.defineProperty(JobOpenings.prototype, name, {
      configurable: true, enumerable: true, get: get, set: set
    });
  }

  ATTRIBUTES.forEach(function (name) {
    property(
      name.replace(/-(.)/g, function (_, letter) { return letter.toUpperCase(); }),
      function () { return this.getAttribute(name) || ""; },
      function (value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      }
    );
  });

  ["status", "languages", "countries", "results", "total"].forEach(function (name, at) {
    property(name, function () {
      var state = states.get(this);
      if (state.phase == MOUNTED) return state.board[name]();
      return at ? at < 4 ? [] : 0 : state.phase == FAILED ? "failed" : "loading";
    });
  });

  ["open", "close", "refresh"].forEach(function (name) {
    JobOpenings.prototype[name] = function (id) {
      var state = states.get(this);
      id = String(id);
      if (state.phase == MOUNTED) return state.board[name](id);
      state.calls.push([name, id]);
      if (state.phase == WATCHED || state.phase == FAILED) load(this);
    };
  });

  if (!customElements.get(NAME)) customElements.define(NAME, JobOpenings);

  if (!script) return;
  var data = script.dataset;
  if (data.src) {
    var board = document.createElement(NAME);
    Array.from(script.attributes, function (it) {
      if (/^data-./.test(it.name)) board.setAttribute(it.name.slice(5), it.value);
    });
    if (!document.head.contains(script)) script.after(board);
    else if (document.body) document.body.append(board);
    else document.addEventListener("DOMContentLoaded", function () { document.body.append(board); });
  }
  // The standalone board is there without a network, too.
  if (data.worker && navigator.serviceWorker) {
    navigator.serviceWorker.register(address(data.worker, base)).catch(nothing);
  }
})();
