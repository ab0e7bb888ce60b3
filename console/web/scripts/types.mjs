// Takes what the console uses from the services' OpenAPI documents, and makes the types of it.
//
//   npm run types -- FOLDER          FOLDER/incident/openapi.json and so on, as the services' build writes them
//   npm run types -- FOLDER --check  changes nothing, and fails where what is kept here is out of date
//
// The services' build writes them with -Dquarkus.smallrye-openapi.store-schema-directory=FOLDER/incident and so on.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";

const [folder, mode] = process.argv.slice(2);
if (!folder) throw new Error("npm run types -- FOLDER [--check]");
const here = join(import.meta.dirname, "..");
const used = JSON.parse(readFileSync(join(here, "api/used.json"), "utf8"));

/** What the page reads: the documents say how the classes are built, which in three places is not what is sent. */
const asSent = (name, schema) => {
  if (name === "Personal") return { type: "object", required: ["state"], properties: {
    state: { type: "string", enum: ["OPEN", "ERASED", "WITHHELD"] }, text: { type: "string" } } };
  const properties = Object.keys(schema.properties ?? {});
  if (properties.length === 1 && properties[0] === "value") return { type: "string" };
  if (name.startsWith("Answered")) return schema.properties.body;
  return schema;
};

const named = (part) => [...JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]);

function reached(schemas, from) {
  const found = {};
  const visit = (name) => {
    if (found[name]) return;
    found[name] = asSent(name, schemas[name]);
    named(found[name]).forEach(visit);
  };
  from.forEach(visit);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => a.localeCompare(b)));
}

function part(service) {
  const whole = JSON.parse(readFileSync(join(folder, service, "openapi.json"), "utf8"));
  const paths = Object.fromEntries(used[service].map((path) => {
    if (!whole.paths[path]) throw new Error(`${service} has no ${path} any more`);
    return [path, whole.paths[path]];
  }));
  const schemas = reached(whole.components.schemas, named(paths));
  const securitySchemes = whole.components.securitySchemes;
  return { openapi: whole.openapi, info: { title: service, version: "1" }, paths, components: { schemas, securitySchemes } };
}

let stale = false;
function keep(file, text) {
  const path = join(here, file);
  if (mode !== "--check") return writeFileSync(path, text);
  let kept = "";
  try { kept = readFileSync(path, "utf8"); } catch { /* not there: out of date */ }
  if (kept !== text) { stale = true; console.error(`${file} is out of date: npm run types -- FOLDER`); }
}

for (const service of Object.keys(used)) {
  const document = part(service);
  keep(`api/${service}.json`, `${JSON.stringify(document, null, 2)}\n`);
  keep(`src/api/${service}.d.ts`, astToString(await openapiTS(document)));
}
process.exit(stale ? 1 : 0);
