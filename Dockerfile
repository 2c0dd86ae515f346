# The product as an image: docker build -t trygghetshjulet .
FROM eclipse-temurin:17-jdk AS build
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml LICENSE ./
COPY processes processes
COPY forms forms
COPY src/build src/build
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B --no-transfer-progress -Dmaven.test.skip package
RUN java -Djarmode=tools -jar target/trygghetshjulet.jar extract --layers --destination /layers

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Trygghetshjulet" \
      org.opencontainers.image.description="The yearly wheel of crime prevention that Swedish municipalities and the police turn together" \
      org.opencontainers.image.licenses="EUPL-1.2"
WORKDIR /app
# what changes least comes first: the libraries are 73 of 75 MB
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./

# Classes as this JVM keeps them, so that a start takes a third less of the processor: the demo starts once with all that it has, and ends where it
# would take requests.
RUN java -XX:ArchiveClassesAtExit=trygghetshjulet.jsa -Dspring.context.exit=onRefresh -jar trygghetshjulet.jar \
    --spring.profiles.active=default --spring.main.lazy-initialization=false --spring.datasource.url=jdbc:h2:mem:once \
    --trygghetshjulet.demo.files=false --server.port=0

# by number, so that a cluster can see that it is not root; nothing is written but in /tmp
USER 10001:10001
# does not start until it is given its secrets
ENV SPRING_PROFILES_ACTIVE=prod
EXPOSE 8080
# Healthy is a node that takes requests, also to say that the database is away. Bash asks by itself: the image needs no curl, and no second JVM starts every ten seconds.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# the rest is for the processes that read files from outside
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-XX:SharedArchiveFile=trygghetshjulet.jsa", "-jar", "trygghetshjulet.jar"]
