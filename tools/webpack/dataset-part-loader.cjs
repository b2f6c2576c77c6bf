/** Gives one part of `dataset.json`, so that functions need not wait for what they do not need. */
module.exports = function datasetPartLoader(text) {
  const callback = this.async();
  const { part } = this.getOptions();
  import("./split-dataset.js").then(
    ({ splitDataset }) => callback(null, JSON.stringify(splitDataset(JSON.parse(text))[part])),
    callback,
  );
};
