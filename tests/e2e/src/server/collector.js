(function () {
  var lines = [];
  Object.defineProperty(window, "__console", { value: lines });
  function put(kind, what) {
    lines.push(kind + ": " + what);
  }
  ["error", "warn"].forEach(function (kind) {
    var old = console[kind];
    console[kind] = function () {
      put(kind, Array.prototype.map.call(arguments, String).join(" "));
      return old.apply(console, arguments);
    };
  });
  addEventListener("error", function (event) {
    var target = event.target;
    put("error", event.message || "cannot load " + ((target && (target.src || target.href)) || target));
  }, true);
  addEventListener("unhandledrejection", function (event) {
    put("rejection", event.reason + "\n" + ((event.reason && event.reason.stack) || ""));
  });
  addEventListener("securitypolicyviolation", function (event) {
    // Browsers ask for it unasked, and only some tell of it.
    if (/\/favicon\.ico$/.test(event.blockedURI)) return;
    put("policy", event.violatedDirective + " forbids " + event.blockedURI);
  });
})();
