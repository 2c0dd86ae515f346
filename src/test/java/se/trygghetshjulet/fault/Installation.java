package se.trygghetshjulet.fault;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.municipality.Municipality;

/** An installation as in production: two nodes, each with a wire of its own to one database; and a clock that all have. */
final class Installation implements AutoCloseable {

    /** In megabytes: as much as the database of some years needs, with its log. */
    private static final int DISK = 800;

    private final SmallDisk disk;
    private final KillablePostgres database;
    private final int mailPort;
    private final List<Wire> wires;
    private final List<Node> nodes = new ArrayList<>();
    private Duration ahead;

    /** @param day on which it begins, by the clocks of its nodes */
    Installation(Path folder, LocalDate day, int mailPort) throws IOException {
        this.disk = new SmallDisk(folder, DISK);
        this.database = new KillablePostgres(Files.createDirectory(folder.resolve("databas")));
        this.mailPort = mailPort;
        this.wires = List.of(new Wire(database.port()), new Wire(database.port()));
        this.ahead = Duration.between(
                Instant.now(), day.atTime(9, 0).atZone(Municipality.ZONE).toInstant());
        for (int number = 0; number < wires.size(); number++) {
            nodes.add(begin(number));
        }
        nodes.forEach(Node::ready);
    }

    private Node begin(int number) throws IOException {
        return Node.begin(
                "fel-" + number,
                ahead,
                KillablePostgres.url(wires.get(number).port()),
                "--trygghetshjulet.kommuner=provby,langby,oppenby,rytmby",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort,
                "--trygghetshjulet.mail.patience=5s",
                "--camunda.bpm.job-execution.lock-time-in-millis=10000",
                "--camunda.bpm.job-execution.wait-time-in-millis=100",
                "--camunda.bpm.job-execution.max-wait=1000");
    }

    Node node(int number) {
        return nodes.get(number);
    }

    Wire wire(int number) {
        return wires.get(number);
    }

    /** On which the database lies. */
    SmallDisk disk() {
        return disk;
    }

    /** Its disk has room again; if it has gone meanwhile, whoever runs it starts it again. */
    void roomAgain() throws IOException {
        disk.makeRoom();
        await().atMost(Node.PATIENCE).until(() -> database.answers() || !database.isAlive());
        if (!database.isAlive()) {
            database.begin();
        }
    }

    KillablePostgres database() {
        return database;
    }

    JdbcClient client() {
        return database.client();
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    /** Swedish time, as the nodes write it. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now().plus(ahead), Municipality.ZONE);
    }

    void killed(int number) throws Exception {
        nodes.get(number).kill();
    }

    void begunAgain(int number) throws IOException {
        nodes.set(number, begin(number));
    }

    void ready() {
        nodes.forEach(Node::ready);
    }

    /** All clocks go on by so much. */
    void pass(Duration time) throws IOException {
        ahead = ahead.plus(time);
        for (Node node : nodes) {
            node.move(ahead);
        }
    }

    /** One node's clock is wrong by so much. */
    void wrong(int number, Duration by) throws IOException {
        nodes.get(number).move(ahead.plus(by));
    }

    @Override
    public void close() {
        Stream.concat(nodes.stream(), Stream.of(database, disk)).forEach(Installation::end);
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
