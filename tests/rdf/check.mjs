// Checks linked data against official shapes with two engines that share no code, and that both forms say the same.
// node check.mjs SHAPES.ttl DATA.ttl DATA.jsonld; prints one line of JSON.

import { readFileSync } from 'node:fs';
import rdf from '@rdfjs/data-model';
import dataset from '@rdfjs/dataset';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const [shapesFile, turtleFile, jsonFile] = process.argv.slice(2);

function turtle(file) {
  return dataset.dataset(new Parser({ factory: rdf }).parse(readFileSync(file, 'utf8')));
}

function term(value) {
  return value === null || value === undefined ? '' : value.value;
}

/** What was found, in a form in which two engines can be compared. */
function found(results, of) {
  return results.map(result => of(result)).sort();
}

const shapes = turtle(shapesFile);
const data = turtle(turtleFile);

const one = await new ShaclValidator(shapes).validate(data);
const other = await new Validator(shapes, { factory: rdf }).validate({ dataset: data });

const nquads = [...data].map(quad => quadLine(quad)).sort().join('');
const fromJson = await jsonld.toRDF(JSON.parse(readFileSync(jsonFile, 'utf8')), { format: 'application/n-quads', documentLoader: refuse, safe: true });

function refuse(address) {
  throw new Error(`The data want ${address}, which a reader may not have.`);
}

function quadLine({ subject, predicate, object }) {
  return `${named(subject)} ${named(predicate)} ${named(object)} .\n`;
}

function named(part) {
  if (part.termType === 'NamedNode') {
    return `<${part.value}>`;
  }
  if (part.termType === 'BlankNode') {
    return `_:${part.value}`;
  }
  const text = `"${part.value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`;
  if (part.language) {
    return `${text}@${part.language}`;
  }
  return part.datatype.value === 'http://www.w3.org/2001/XMLSchema#string' ? text : `${text}^^<${part.datatype.value}>`;
}

console.log(JSON.stringify({
  quads: data.size,
  sameInBothForms: new Set(nquads.trim().split('\n')).size === new Set(fromJson.trim().split('\n')).size
    && fromJson.trim().split('\n').sort().join('\n') === nquads.trim().split('\n').sort().join('\n'),
  rdfValidateShacl: found(one.results, result => `${term(result.focusNode)} ${term(result.path)} ${term(result.sourceConstraintComponent)}`),
  shaclEngine: found(other.results, result => `${term(result.focusNode.term ?? result.focusNode)} ${pathOf(result.path)} ${term(result.constraintComponent)}`),
}));

function pathOf(path) {
  return Array.isArray(path) ? path.flatMap(step => step.predicates ?? []).map(term).join('/') : term(path);
}
