# The server of a record. How to use it: docs/operations.md.
ARG NODE=node:24.21.0-bookworm-slim

FROM ${NODE} AS build
WORKDIR /app
# The packages first: they are installed anew only if the lockfile changes.
COPY package.json package-lock.json .npmrc ./
COPY bin/ bin/
COPY scripts/ scripts/
RUN node --eval "import('./scripts/set-up.mjs').then(({ installPackages }) => installPackages())"
COPY tsconfig.json tsconfig.build.json ./
COPY src/ src/
COPY web/ web/
RUN npm run build

FROM ${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has a Node of its own, and runs on Linux alone.
RUN npm ci --omit=dev \
  && rm -rf node_modules/node-linux-* \
    node_modules/onnxruntime-node/bin/*/darwin node_modules/onnxruntime-node/bin/*/win32

FROM ${NODE}
ENV NODE_ENV=production \
  ONRECORD_RECORD=/data/record.sqlite
WORKDIR /app
COPY --from=packages /app/node_modules/ node_modules/
COPY package.json LICENSE NOTICE ./
COPY bin/ bin/
COPY model/ model/
COPY examples/ examples/
COPY --from=build /app/dist/ dist/
RUN install --directory --owner=node --group=node --mode=700 /data
VOLUME /data
USER node
EXPOSE 8014
# Without a token the server answers 401: it is there, and lets nobody in.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:8014/api').then(({ status }) => process.exit(status === 401 || status === 200 ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/onrecord.mjs"]
# Others reach a container, so the server wants a token: ONRECORD_TOKEN, or --token-file.
CMD ["serve", "--host", "0.0.0.0"]
