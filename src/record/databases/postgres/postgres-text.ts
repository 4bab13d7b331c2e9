import {
  ColumnNode,
  OperationNodeTransformer,
  PrimitiveValueListNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'

import { isWordTable, wordColumns } from '../../tables/engine.ts'
import type { PostgresWords } from './postgres-words.ts'

/**
 * Texts in the form that PostgreSQL takes: rows that are added to a table whose words are indexed get their `tokens`,
 * and NUL, which its texts cannot contain, becomes U+FFFD.
 */
export class PostgresTextPlugin implements KyselyPlugin {
  readonly #transformer: OperationNodeTransformer

  constructor(words: PostgresWords) {
    this.#transformer = new TextTransformer(words)
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(node, queryId)
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result
  }
}

class TextTransformer extends OperationNodeTransformer {
  readonly #words: PostgresWords

  constructor(words: PostgresWords) {
    super()
    this.#words = words
  }

  protected override transformInsertQuery(
    node: InsertQueryNode,
    queryId?: PluginTransformQueryArgs['queryId'],
  ): InsertQueryNode {
    return this.#withTokens(super.transformInsertQuery(node, queryId))
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
  ): PrimitiveValueListNode {
    return PrimitiveValueListNode.create(node.values.map(withoutNul))
  }

  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: withoutNul(node.value) }
  }

  #withTokens(node: InsertQueryNode): InsertQueryNode {
    const table = node.into?.table.identifier.name ?? ''
    if (!isWordTable(table) || !node.columns || !node.values || !ValuesNode.is(node.values)) {
      return node
    }
    const at = node.columns.findIndex(({ column }) => column.name === wordColumns[table])
    const rows = node.values.values
    const tokens = this.#words.tokensOf(rows.map((row) => textAt(row, at)))
    return {
      ...node,
      columns: [...node.columns, ColumnNode.create('tokens')],
      values: ValuesNode.create(rows.map((row, index) => addValue(row, tokens[index] ?? ''))),
    }
  }
}

type Row = PrimitiveValueListNode | ValueListNode

function textAt(row: Row, at: number): string {
  const value = row.values[at]
  return String(PrimitiveValueListNode.is(row) ? value : (value as ValueNode).value)
}

const addValue = (row: Row, value: string): Row =>
  PrimitiveValueListNode.is(row)
    ? PrimitiveValueListNode.create([...row.values, value])
    : ValueListNode.create([...row.values, ValueNode.create(value)])

const withoutNul = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value
