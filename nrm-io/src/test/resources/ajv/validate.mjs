// Says of each line of standard input, a kind and a document, whether the document is right by the schema of the kind: 1 or 0.
// Arguments: the folder with node_modules, then for each kind its name and the file of its schema.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [modules, ...pairs] = process.argv.slice(2);
const require = createRequire(modules + "/");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const ajv = new Ajv({ strict: true, allErrors: false });
addFormats(ajv);
const kinds = {};
for (let i = 0; i < pairs.length; i += 2) {
  kinds[pairs[i]] = ajv.compile(JSON.parse(readFileSync(pairs[i + 1], "utf8")));
}
const verdicts = [];
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line !== "") {
    const { kind, document } = JSON.parse(line);
    verdicts.push(kinds[kind](document) ? "1" : "0");
  }
}
process.stdout.write(verdicts.join("\n") + "\n");
