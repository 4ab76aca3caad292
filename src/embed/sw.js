// Keeps the standalone board, so that it opens without a network. Feeds are no business of this script: the
// board keeps copies of them itself, and says how old they are.
"use strict";

var VERSION = "/* version */";
var FILES = [/* files */];
// Other boards may live on the same site.
var PREFIX = "openings-page " + self.registration.scope + " ";
var CACHE = PREFIX + VERSION;
// How long to wait for the newest page before the one from last time will do.
var PATIENCE_MS = 3000;

// The page goes by its folder: hosts redirect `index.html` as they like.
var KEPT = ["./"].concat(FILES.filter(function (name) { return name != "index.html"; }));

// A name that holds a hash of what is in the file never stands for anything else.
function isFinal(name) {
  return /-[0-9a-f]{8,}(_bg|\.formats)?\.\w+$/.test(name);
}

self.addEventListener("install", function (event) {
  event.waitUntil(caches.open(CACHE).then(function (cache) {
    return cache.addAll(KEPT.map(function (name) {
      return new Request(name, { cache: isFinal(name) ? "default" : "no-cache" });
    }));
  }).then(function () {
    return self.skipWaiting();
  }));
});

self.addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.map(function (name) {
      if (name != CACHE && name.indexOf(PREFIX) == 0) return caches.delete(name);
    }));
  }).then(function () {
    return self.clients.claim();
  }));
});

self.addEventListener("fetch", function (event) {
  var request = event.request, scope = self.registration.scope;
  if (request.method != "GET" || request.url.indexOf(scope) != 0) return;
  var name = request.url.slice(scope.length).split(/[?#]/)[0];
  if (name == "" || name == "index.html") name = "./";
  if (KEPT.indexOf(name) < 0) return;
  event.respondWith(isFinal(name) ? keptFirst(request, name) : newestFirst(request, name));
});

function kept(name) {
  return caches.open(CACHE).then(function (cache) { return cache.match(name); });
}

function keptFirst(request, name) {
  return kept(name).then(function (response) { return response || fetch(request); });
}

function newestFirst(request, name) {
  var newest = fetch(request).then(function (response) {
    if (!response.ok) throw response;
    return response;
  });
  var late = new Promise(function (_, reject) { setTimeout(reject, PATIENCE_MS); });
  return Promise.race([newest, late]).catch(function () {
    return kept(name).then(function (response) { return response || newest; });
  });
}
