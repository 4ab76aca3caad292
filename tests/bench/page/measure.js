// One engine in one page: load, build, answer, type. The driver calls each and reckons with what they give.

import { engines } from "./engines.js";

// How many answers are looked at.
const N = 10;

let engine;
let docs;
let queries;
let index;

// Fetches the engine and the queries.
export async function load(name) {
  if (!crossOriginIsolated) throw new Error("the page's clock is too coarse: it is not isolated");
  engine = engines[name];
  queries = await (await fetch("queries.json")).json();
  await engine.load();
}

// Fetches the postings, or the first tenth of them.
export async function take(tenth) {
  docs = await (await fetch("docs.json")).json();
  if (tenth) docs = docs.slice(0, Math.ceil(docs.length / 10));
}

// Memory outside of the JavaScript heap, and what of it are postings.
export const bytes = () => engine.bytes?.() ?? 0;
export const postings = () => engine.postings ?? null;

// Milliseconds from the postings as objects to an index that can be asked, and how many of them went into the index:
// all, but for an engine that has to bring the postings in first.
export async function build() {
  const start = performance.now();
  index = await engine.build(docs);
  const end = performance.now();
  return [end - start, end - (engine.came ?? start)];
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
