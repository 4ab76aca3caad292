// One engine in one page: load, build, answer, type. The driver calls each and reckons with what they give.

import { engines } from "./engines.js";

// How many answers are looked at.
const N = 10;

let engine;
let docs;
let queries;
let index;

// What the page holds before the engine has anything: the postings of `docs.json`, or the first tenth of them.
export async function load(name, tenth) {
  if (!crossOriginIsolated) throw new Error("the page's clock is too coarse: it is not isolated");
  engine = engines[name];
  const [all, texts] = await Promise.all(["docs.json", "queries.json"].map(async (it) => (await fetch(it)).json()));
  docs = tenth ? all.slice(0, Math.ceil(all.length / 10)) : all;
  queries = texts;
  await engine.load();
}

// Memory outside of the JavaScript heap.
export const bytes = () => engine.bytes?.() ?? 0;

// Milliseconds from the postings as objects to an index that can be asked.
export async function build() {
  const start = performance.now();
  index = await engine.build(docs);
  return performance.now() - start;
}

// What is found for some of the queries.
export async function answers(start, end) {
  const found = [];
  for (const query of queries.slice(start, end)) found.push(await engine.search(index, query, N));
  return found;
}

// Types every `step`th query from `start` on, letter by letter, and gives the milliseconds of each keystroke.
export async function typing(start, step) {
  const times = [];
  for (let at = start; at < queries.length; at += step) {
    let text = "";
    for (const letter of queries[at]) {
      text += letter;
      const pressed = performance.now();
      // Of these engines only one gives a promise, and the others need not pay for waiting.
      const found = engine.search(index, text, N);
      if (found instanceof Promise) await found;
      times.push(performance.now() - pressed);
    }
  }
  return times;
}
