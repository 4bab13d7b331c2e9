import type { OpenAPIHono } from '@hono/zod-openapi'

/** The methods of the routes that an API has at a path, in capitals; none where it has no route there. */
export function findMethods(app: OpenAPIHono, path: string): readonly string[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const { route } = definition
    return isAt(route.path, path) ? route.method.toUpperCase() : []
  })
}

/** Whether a path is one of `/api/reports/{id}`. */
function isAt(pattern: string, path: string): boolean {
  const [parts, given] = [pattern.split('/'), path.split('/')]
  return (
    parts.length === given.length &&
    parts.every((part, index) => part.startsWith('{') || part === given[index])
  )
}
