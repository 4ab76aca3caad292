// The engines, each with the settings that serve search as you type with typos forgiven best.
//
// `load` fetches the engine, `build` takes the postings `[{ id, title, company, city, country }]` and gives what
// `search` is called with, and `search` gives the ids of the first `n` postings found, best first. Each library comes
// as its own module from its own package: the server puts the package's folder under the engine's name, and since
// their modules name each other by relative addresses, neither a bundler nor an import map is needed.

const FIELDS = ["title", "company", "city"];

// Postings handed over at once; see FIELD_END in the bench's crate.
const CHUNK = 1000;

const ours = {
  async load() {
    const module = await import("/ours/openings_bench.js");
    const { memory } = await module.default();
    this.Search = module.Search;
    this.bytes = () => memory.buffer.byteLength;
  },
  // The strings' way over the boundary is part of building, and of searching.
  build(docs) {
    const index = new this.Search();
    for (let start = 0; start < docs.length; start += CHUNK) {
      let chunk = "";
      for (const it of docs.slice(start, start + CHUNK)) {
        chunk += `${it.title}\x1f${it.company}\x1f${it.city}\x1f${it.country ?? ""}\x1e`;
      }
      const n = index.add(chunk);
      if (n !== Math.min(start + CHUNK, docs.length)) throw new Error(`${n} postings are there after ${start}`);
    }
    index.finish();
    return { index, docs, checksum: 0 };
  },
  search(board, query, n) {
    const [checksum, ...found] = board.index.search(query, n);
    board.checksum = (board.checksum + checksum) | 0;
    return found.map((it) => board.docs[it].id);
  },
};

const minisearch = {
  async load() {
    this.MiniSearch = (await import("/minisearch/dist/es/index.js")).default;
  },
  build(docs) {
    const index = new this.MiniSearch({
      fields: FIELDS,
      searchOptions: { boost: { title: 4, company: 2, city: 2 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
    });
    index.addAll(docs);
    return index;
  },
  search: (index, query, n) => index.search(query).slice(0, n).map((it) => it.id),
};

const flexsearch = {
  async load() {
    this.Document = (await import("/flexsearch/dist/flexsearch.bundle.module.min.mjs")).Document;
  },
  build(docs) {
    const fields = FIELDS.map((field) => ({ field, tokenize: "forward", encoder: "LatinBalance" }));
    const index = new this.Document({ document: { id: "id", index: fields }, cache: false });
    for (const it of docs) index.add(it);
    return index;
  },
  search(index, query, n) {
    const ids = new Set();
    for (const field of index.search(query, { limit: n, suggest: true })) {
      for (const id of field.result) ids.add(id);
    }
    return [...ids].slice(0, n);
  },
};

const ufuzzy = {
  async load() {
    this.uFuzzy = (await import("/ufuzzy/dist/uFuzzy.mjs")).default;
  },
  build(docs) {
    const matcher = new this.uFuzzy({
      intraMode: 1,
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: "\\p{Ll}\\p{Lu}",
      intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
    });
    return { matcher, docs, lines: docs.map((it) => `${it.title} ${it.company} ${it.city}`) };
  },
  search({ matcher, docs, lines }, query, n) {
    const [found, info, order] = matcher.search(lines, query, 1, 1e5);
    const places = order ? order.slice(0, n).map((it) => info.idx[it]) : (found ?? []).slice(0, n);
    return places.map((it) => docs[it].id);
  },
};

const orama = {
  async load() {
    this.orama = await import("/orama/dist/browser/index.js");
  },
  async build(docs) {
    const schema = Object.fromEntries(FIELDS.map((it) => [it, "string"]));
    const index = this.orama.create({ schema });
    await this.orama.insertMultiple(index, docs.map((it) => ({ ...it, id: String(it.id) })), CHUNK);
    return index;
  },
  async search(index, query, n) {
    const options = { term: query, limit: n, tolerance: 1, boost: { title: 4 }, threshold: 0 };
    const { hits } = await this.orama.search(index, options);
    return hits.map((it) => Number(it.id));
  },
};

export const engines = { ours, minisearch, flexsearch, ufuzzy, orama };
