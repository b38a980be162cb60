# The same jar as script/build makes, on a Java runtime alone.

FROM node:24.21.0-bookworm-slim AS node

FROM maven:3.9.11-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
WORKDIR /build
COPY pom.xml package.json package-lock.json .npmrc ./
COPY .mvn .mvn
COPY frontend frontend
COPY src src
RUN mvn --batch-mode --no-transfer-progress --quiet -DskipTests package

FROM eclipse-temurin:25-jre-noble
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin checkup \
    && install --directory --owner=checkup --mode=700 /keys
COPY --from=build --chown=root:root /build/target/mail-checkup.jar /app/mail-checkup.jar
COPY --chmod=755 script/lib/healthy /app/healthy
USER 10001
WORKDIR /tmp
ENV MAILCHECKUP_KEYS=/keys/keys.json
VOLUME /keys
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --retries=3 CMD ["/app/healthy"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/mail-checkup.jar"]
