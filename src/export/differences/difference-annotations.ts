import type { KeptDifference, KeptSide, Store } from '../../record/index.ts'
import { indexCodePoints } from '../../text/index.ts'
import { iriOfName } from '../identify.ts'
import { writeNodes, type JsonLdNode } from '../json-ld.ts'
import { closeCollection, openCollection, targetsOf } from '../web-annotation.ts'
import { differenceIri } from './difference-iri.ts'

/**
 * Differences as an annotation collection of the W3C Web Annotation Data Model (2017): an annotation each, which links the
 * words of both statements.
 */
export function writeDifferenceAnnotations(
  found: AsyncIterable<KeptDifference>,
  store: Pick<Store, 'reading'>,
): AsyncGenerator<string> {
  const open = openCollection('onrecord:differences', 'Where words on record differ and agree')
  return writeNodes(open, annotate(found, store), closeCollection)
}

async function* annotate(
  found: AsyncIterable<KeptDifference>,
  store: Pick<Store, 'reading'>,
): AsyncGenerator<JsonLdNode> {
  for await (const difference of found) {
    const { a, b, model, decision } = difference
    yield {
      id: differenceIri(difference),
      type: 'Annotation',
      motivation: 'linking',
      modified: decision?.at,
      creator: [
        ...(model === null
          ? []
          : [{ id: iriOfName('model', model), type: 'Software', name: model }]),
        ...(decision
          ? [{ id: iriOfName('by', decision.by), type: 'Person', name: decision.by }]
          : []),
      ],
      body: describe(difference),
      target: [...(await targetsOfSide(store, a)), ...(await targetsOfSide(store, b))],
    }
  }
}

async function targetsOfSide(
  store: Pick<Store, 'reading'>,
  { report, content }: KeptSide,
): Promise<readonly JsonLdNode[]> {
  const reading = await store.reading(report)
  return reading ? targetsOf(reading.report, content, indexCodePoints(reading.report.text)) : []
}

/** How they stand to each other, as bodies of text. */
function describe(difference: KeptDifference): readonly JsonLdNode[] {
  const { relation, by, commitment, between, shift, answers } = difference
  const tags = [
    `relation:${relation}`,
    ...by.map((kind) => `by:${kind}`),
    ...(commitment === null ? [] : [`commitment:${commitment}`]),
    `between:${between}`,
    ...(shift ? ['shift'] : []),
    ...(answers ? ['answers'] : []),
  ]
  return tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }))
}
