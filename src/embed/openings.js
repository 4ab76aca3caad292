// The element <job-openings>, and the tag that puts one where it stands.
//
// This script stays small, and no newer in its syntax than `import()`: it runs on other people's pages as it is.
// It loads the program when a board comes near the window, and asks for the feeds at the same moment.
(() => {
  "use strict";
  // The names of the program's files, filled in when the bundle is made.
  var FILES = {/* files */};
  var NAME = "job-openings";
  var ATTRIBUTES = [
    "src", "lang", "ui-lang", "country", "query", "filters", "page-size", "heading-level", "theme",
    "loading", "routing", "param-prefix", "apply-params", "offline", "saved-copies"
  ];
  // How far a board is.
  var IDLE = 0, WATCHED = 1, LOADING = 2, MOUNTED = 3, FAILED = 4;

  var script = document.currentScript || document.querySelector("script[src*='openings.js']");
  var base = script ? script.src : document.baseURI;
  // What each element knows that is nobody else's business.
  var states = new WeakMap();
  // The boards on the page, and the feeds that were asked for before the program was there to ask.
  var boards = new Set(), early = {};
  var engine, isRunning, crash, observer, sheet, lastLine;

  try {
    sheet = new CSSStyleSheet();
    // Space is held for the board, so that what follows on the page does not jump when it comes.
    sheet.replaceSync(":host(:not([hidden])){display:block;min-height:var(--openings-min-height,24rem)}");
  } catch (_) {
    sheet = 0;
  }

  var nothing = () => {};
  // A turn of the browser's: what a slow processor takes long for is several tasks.
  var turn = () => new Promise(setTimeout);
  var address = (file, from) => new URL(file, from).href;

  // What the program gets from us, once.
  var loader = {
    early(url) {
      var pair = early[url];
      delete early[url];
      return pair;
    },
    file: name => FILES[name] && address(FILES[name], base),
    load: url => import(url),
    poisoned(message) {
      if (crash) return;
      crash = message;
      boards.forEach(board => fail(board, "crash", message));
    }
  };

  // The program, once for all boards. What failed may be tried again.
  var start = () => {
    if (!engine) {
      var url = address(FILES.wasm, base);
      // Compiled while it comes. The glue can do with less: an old browser, a host that calls it something else.
      var wasm = Promise.resolve().then(() => WebAssembly.compileStreaming(fetch(url))).catch(() => fetch(url));
      wasm.catch(nothing);
      engine = import(address(FILES.glue, base)).then(glue =>
        glue.default({ module_or_path: wasm }).then(turn).then(() => glue.start(loader)).then(turn).then(() => {
          isRunning = 1;
          return glue;
        })
      );
      engine.catch(() => { engine = 0; });
    }
    return engine;
  };

  var ask = src => {
    try {
      var url = address(src, document.baseURI);
      if (early[url]) return;
      var controller = new AbortController();
      early[url] = [fetch(url, { signal: controller.signal }), controller];
      early[url][0].catch(nothing);
    } catch (_) {
      // The program says what is wrong with an address.
    }
  };

  var load = board => {
    var state = states.get(board);
    if (crash) return fail(board, "crash", crash);
    if (state.phase == FAILED) begin(state);
    state.phase = LOADING;
    if (!isRunning) board.src.split(/\s+/).forEach(src => src && ask(src));
    start().then(glue => {
      if (state.phase != LOADING || !board.isConnected) return;
      state.board = glue.mount(board, state.root);
      if (crash) return;
      state.phase = MOUNTED;
      state.calls.splice(0).forEach(call => state.board[call[0]](call[1]));
      state.settle();
    }).catch(error => {
      if (state.phase == LOADING) fail(board, "load", "cannot start: " + error);
    });
  };

  var near = entries => entries.forEach(entry => {
    if (entry.isIntersecting && states.get(entry.target).phase == WATCHED) load(entry.target);
  });

  // The element as it was, with what the page put into it.
  var clear = (state, phase) => {
    state.phase = phase;
    state.calls = [];
    while (state.slot.nextSibling) state.slot.nextSibling.remove();
    state.slot.hidden = false;
    // Without children there is nothing to hold space for when it has failed.
    if (sheet) state.root.adoptedStyleSheets = phase ? [] : [sheet];
    if (state.settle) state.settle();
  };

  var begin = state => {
    clear(state, IDLE);
    state.settled = new Promise(resolve => { state.settle = resolve; });
  };

  // The dead program must not be called again, not even to free the board, which is why it is kept.
  var fail = (board, code, message) => {
    clear(states.get(board), FAILED);
    if (lastLine != message) console.error("[openings] " + (lastLine = message));
    board.dispatchEvent(new CustomEvent("openings-error", {
      bubbles: true, composed: true, detail: { code: code, message: message }
    }));
  };

  var leave = board => {
    var state = states.get(board);
    if (observer) observer.unobserve(board);
    boards.delete(board);
    if (state.phase == MOUNTED) state.board.free();
    begin(state);
    if (!boards.size) Object.keys(early).forEach(url => loader.early(url)[1].abort());
  };

  class JobOpenings extends HTMLElement {
    static get observedAttributes() { return ATTRIBUTES; }

    constructor() {
      super();
      var root = this.attachShadow({ mode: "open" });
      var state = { root: root, slot: root.appendChild(document.createElement("slot")) };
      states.set(this, state);
      begin(state);
    }

    connectedCallback() {
      var state = states.get(this);
      boards.add(this);
      // Properties that were set before the element was defined hide the ones that it has.
      Object.keys(this).forEach(name => {
        var value = this[name];
        if (delete this[name]) this[name] = value;
      });
      if (state.phase) return;
      if (this.loading == "eager" || !window.IntersectionObserver) return load(this);
      state.phase = WATCHED;
      observer = observer || new IntersectionObserver(near, { rootMargin: "600px" });
      observer.observe(this);
    }

    disconnectedCallback() {
      // A board that is only moved is back by then.
      Promise.resolve().then(() => this.isConnected || leave(this));
    }

    attributeChangedCallback(name, _, value) {
      var state = states.get(this);
      if (state.phase == MOUNTED) state.board.attribute(name, value);
      else if (state.phase == WATCHED && value == "eager") load(this);
    }

    get updateComplete() {
      var state = states.get(this);
      // Nothing is to come of a board that is not on the page.
      return Promise.resolve(state.phase && state.settled).then(() => state.phase == MOUNTED ? state.board.update_complete() : void 0);
    }
  }

  var property = (name, get, set) => Object.defineProperty(JobOpenings.prototype, name, {
    configurable: true, enumerable: true, get: get, set: set
  });

  ATTRIBUTES.forEach(name => property(
    name.replace(/-./, it => it[1].toUpperCase()),
    function () { return this.getAttribute(name) || ""; },
    function (value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
  ));

  ["status", "total", "languages", "countries", "results"].forEach((name, at) => property(name, function () {
    var state = states.get(this);
    if (state.phase == MOUNTED) return state.board[name]();
    return at > 1 ? [] : at ? 0 : state.phase == FAILED ? "failed" : "loading";
  }));

  ["open", "close", "refresh"].forEach(name => {
    JobOpenings.prototype[name] = function (id) {
      var state = states.get(this);
      id += "";
      if (state.phase == MOUNTED) return state.board[name](id);
      if (state.phase == WATCHED || state.phase == FAILED) load(this);
      state.calls.push([name, id]);
    };
  });

  if (!customElements.get(NAME)) customElements.define(NAME, JobOpenings);

  if (!script) return;
  var data = script.dataset;
  if (data.src) {
    var board = document.createElement(NAME);
    Array.from(script.attributes, it => {
      if (/^data-./.test(it.name)) board.setAttribute(it.name.slice(5), it.value);
    });
    if (!script.closest("head")) script.after(board);
    else if (document.body) document.body.append(board);
    else document.addEventListener("DOMContentLoaded", () => document.body.append(board));
  }
  // The standalone board is there without a network, too. What that takes is fetched when the board has what it needs.
  if (data.worker && navigator.serviceWorker) ["openings-ready", "openings-error"].forEach(name =>
    addEventListener(name, () => navigator.serviceWorker.register(address(data.worker, base)).catch(nothing), { once: true })
  );
})();
