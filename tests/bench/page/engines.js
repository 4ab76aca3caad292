// The engines, each with the settings that serve search as you type with typos forgiven best.
//
// `load` fetches the engine, `build` takes the postings `[{ id, title, company, city, country }]` and gives what
// `search` is called with, and `search` gives the ids of the first `n` postings found, best first. Each library comes
// as its own module from its own package: the server puts the package's folder under the engine's name, and since
// their modules name each other by relative addresses, neither a bundler nor an import map is needed.

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
    const start = this.bytes();
    const index = new this.Search();
    for (let first = 0; first < docs.length; first += CHUNK) {
      let chunk = "";
      for (const it of docs.slice(first, first + CHUNK)) {
        chunk += `${it.title}\x00${it.company}\x00${it.city}\x00${it.country ?? ""}\x01`;
      }
      const n = index.add(chunk);
      if (n !== Math.min(first + CHUNK, docs.length)) throw new Error(`${n} postings are there after ${first}`);
    }
    // A board needs its postings, as a page needs its objects: neither is the index.
    this.postings = this.bytes() - start;
    this.came = performance.now();
    index.finish();
    return { index, docs };
  },
  // The first number is the checksum of the filters' counts.
  search: ({ index, docs }, query, n) => Array.from(index.search(query, n).subarray(1), (it) => docs[it].id),
};

// Everything that is searched of a posting, for engines that find words of different fields only in one text.
const line = (it) => `${it.title} ${it.company} ${it.city}`;

// A text without accents, for engines that leave that to their users.
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ł", "l").replaceAll("ß", "ss");

const minisearch = {
  async load() {
    this.MiniSearch = (await import("/minisearch/dist/es/index.js")).default;
  },
  build(docs) {
    const index = new this.MiniSearch({
      fields: ["title", "company", "city"],
      processTerm: fold,
      searchOptions: {
        boost: { title: 4, company: 2, city: 2 },
        prefix: true,
        // With 0.2, as its documentation has it, many more queries with two edits find nothing, and it is no faster.
        fuzzy: (term) => (term.length > 2 ? 0.25 : false),
        combineWith: "AND",
      },
    });
    index.addAll(docs);
    return index;
  },
  search: (index, query, n) => index.search(query).slice(0, n).map((it) => it.id),
};

const flexsearch = {
  async load() {
    this.Index = (await import("/flexsearch/dist/flexsearch.bundle.module.min.mjs")).Index;
  },
  build(docs) {
    const index = new this.Index({ tokenize: "forward", encoder: "LatinSimple" });
    for (const it of docs) index.add(it.id, line(it));
    return index;
  },
  search: (index, query, n) => index.search(query, { limit: n, suggest: true }),
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
    return { matcher, docs, lines: this.uFuzzy.latinize(docs.map(line)) };
  },
  search({ matcher, docs, lines }, query, n) {
    const [found, info, order] = matcher.search(lines, this.uFuzzy.latinize(query), 1, 1e5);
    const places = order ? order.slice(0, n).map((it) => info.idx[it]) : (found ?? []).slice(0, n);
    return places.map((it) => docs[it].id);
  },
};

const orama = {
  async load() {
    this.orama = await import("/orama/dist/browser/index.js");
  },
  async build(docs) {
    // Its own tokenizers know one language each, and drop the letters of all others.
    const tokenize = (text) => [...new Set(fold(text).split(/[^\p{L}\p{N}]+/u))].filter(Boolean);
    const index = this.orama.create({
      schema: { title: "string", line: "string" },
      components: { tokenizer: { language: "english", normalizationCache: new Map(), tokenize } },
    });
    const lines = docs.map((it) => ({ id: String(it.id), title: it.title, line: line(it) }));
    await this.orama.insertMultiple(index, lines, CHUNK);
    return index;
  },
  // Exact words and typos weigh the same, so typos are forgiven only where nothing else is found.
  async search(index, query, n) {
    const options = { term: query, limit: n, boost: { title: 4 }, threshold: 0 };
    let { hits } = await this.orama.search(index, { ...options, tolerance: 0 });
    if (hits.length === 0) ({ hits } = await this.orama.search(index, { ...options, tolerance: 1 }));
    return hits.map((it) => Number(it.id));
  },
};

export const engines = { ours, minisearch, flexsearch, ufuzzy, orama };
