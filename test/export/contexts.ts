import assert from 'node:assert/strict'

import jsonld from 'jsonld'

const iri = (id: string) => ({ '@id': id, '@type': '@id' })

/**
 * The contexts that exports name, as far as they use them: the terms of the W3C's Web Annotation vocabulary, and that schema.org's terms are
 * of its own vocabulary. A term that is in neither is an error.
 */
const contexts: Readonly<Record<string, jsonld.ContextDefinition>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: iri('@id')['@id'],
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    SpecificResource: 'oa:SpecificResource',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextualBody: 'oa:TextualBody',
    Person: 'foaf:Person',
    Software: 'as:Application',
    describing: 'oa:describing',
    identifying: 'oa:identifying',
    linking: 'oa:linking',
    tagging: 'oa:tagging',
    body: iri('oa:hasBody'),
    target: iri('oa:hasTarget'),
    source: iri('oa:hasSource'),
    selector: iri('oa:hasSelector'),
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    creator: iri('dcterms:creator'),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    first: iri('as:first'),
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    value: 'rdf:value',
    label: 'rdfs:label',
    name: 'foaf:name',
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
  },
  'https://schema.org': { '@vocab': 'http://schema.org/' },
}

/** The nodes of a document of JSON-LD by their IRIs, expanded and merged by another's processor; what it would leave out is an error. */
export async function readNodes(document: Buffer): Promise<ReadonlyMap<string, Expanded>> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      const context = contexts[url] ?? assert.fail(`${url} is asked for`)
      return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
    },
  }
  const parsed = JSON.parse(document.toString()) as jsonld.JsonLdDocument
  const flat = (await jsonld.flatten(parsed, undefined, options)) as unknown as readonly Expanded[]
  return new Map(flat.map((node) => [node['@id'], node]))
}

/** A node with its properties by their IRIs. */
export interface Expanded {
  readonly '@id': string
  readonly '@type'?: readonly string[]
  readonly [property: string]: unknown
}

/** The values of a property: the IRIs of nodes, or literals. */
export const valuesOf = (node: Expanded | undefined, property: string): readonly unknown[] =>
  ((node?.[property] ?? []) as readonly { '@id'?: string; '@value'?: unknown }[]).map(
    (value) => value['@id'] ?? value['@value'],
  )
