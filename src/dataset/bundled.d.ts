/** The two parts of `dataset.json`, which the bundler cuts (see webpack.config.js). */
declare module "bundled-dataset/*" {
  const part: unknown;
  export default part;
}
