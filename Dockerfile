# syntax=docker/dockerfile:1
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script is needed: the image carries no embedded Postgres, its containers get DATABASE_URL.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY pipeline pipeline
COPY config config
COPY crawlers crawlers
COPY db db
COPY workers workers
COPY feed feed
COPY cli cli
COPY demo demo
COPY bench bench
RUN npm run build && npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:20.20.2-bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends chromium fonts-dejavu-core \
  && rm -rf /var/lib/apt/lists/* \
  && install --directory --owner=node --group=node --mode=0700 /data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/config config
COPY package.json LICENSE NOTICE.md ./
# The code belongs to root and is run by somebody else, so no hole in it can rewrite it.
USER node
ENV NODE_ENV=production CALLBOARD_HOME=/data CHROMIUM_PATH=/usr/bin/chromium HTTP_HOST=0.0.0.0
VOLUME /data
EXPOSE 8480 8481
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.HTTP_PORT || 8480) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["start"]
