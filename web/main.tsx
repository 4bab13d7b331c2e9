import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './page/page.css'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { ApiProblem } from './api/ask.ts'
import { App } from './page/app.tsx'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A request that was wrong is not repeated.
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
    },
  },
})

const element = document.querySelector('#app')
if (element) {
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
}
