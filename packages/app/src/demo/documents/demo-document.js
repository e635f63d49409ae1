// A document of the demo county, as the office would enter it.
export {};
//# sourceMappingURL=demo-document.js.map