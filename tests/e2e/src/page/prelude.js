// What every script of a test can use: the board, and looking into its shadow root.
const host = document.querySelectorAll("job-openings")[BOARD] || null;
const root = host && host.shadowRoot;
const $ = (selector) => root && root.querySelector(selector);
const $$ = (selector) => (root ? Array.from(root.querySelectorAll(selector)) : []);
// Text as it is read: without the marks that keep directions apart, and with single spaces.
const text = (node) =>
  node ? node.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim() : null;
// What has the focus, through shadow roots.
const focused = () => {
  let node = document.activeElement;
  while (node && node.shadowRoot && node.shadowRoot.activeElement) node = node.shadowRoot.activeElement;
  return node;
};
