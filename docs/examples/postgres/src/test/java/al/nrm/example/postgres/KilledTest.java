package al.nrm.example.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.referral.CaseHistory;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kills the writing process and the server in the middle of their work. */
class KilledTest {
    private static final int APPENDS = Integer.getInteger("appends", 60);
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int RESTARTS = Integer.getInteger("restarts", 1);

    /** The numbers of the events that the writer said were stored. */
    private final TreeSet<Integer> acknowledged = new TreeSet<>();

    private final Random moments = new Random(14);

    @Test
    void every_acknowledged_event_is_there_none_twice_and_the_chain_is_whole() throws Exception {
        try (Server server = Server.start()) {
            int rounds = KILLS + RESTARTS;
            int inDoubt = 0;
            int serverKills = 0;
            for (int round = 1; round <= rounds; round++) {
                boolean ofServer = round * RESTARTS / rounds > (round - 1) * RESTARTS / rounds;
                write(server, APPENDS * round / (rounds + 1), ofServer);
                if (ofServer) {
                    server.restart();
                    serverKills++;
                }
                int stored = count(server);
                assertThat(stored).isBetween(acknowledged.size(), acknowledged.size() + 1);
                inDoubt += stored - acknowledged.size();
            }
            assertThat(serverKills).isEqualTo(RESTARTS);
            write(server, Integer.MAX_VALUE, false);

            assertThat(acknowledged).hasSize(APPENDS);
            assertThat(count(server)).isEqualTo(APPENDS);
            HistoryStore store = new HistoryStore(server.url("nrm"), "nrm_append", Delivery.RULES, new Salt());
            Map<String, Long> cases = Delivery.many(APPENDS).stream()
                    .collect(Collectors.groupingBy(Delivery::caseId, Collectors.counting()));
            for (Map.Entry<String, Long> one : cases.entrySet()) {
                CaseHistory history = store.history(one.getKey()).orElseThrow();
                List<Object> keys = new ArrayList<>();
                history.lines().forEach(line -> keys.add(line.document().get("key")));
                List<Object> wanted = new ArrayList<>();
                for (int n = 1; n <= one.getValue(); n++) {
                    wanted.add("k" + n);
                }
                assertThat(keys).as(one.getKey()).isEqualTo(wanted);
            }
            System.out.printf(
                    "%d appends to %d cases; writer killed %d times, server %d times; %d acknowledged, %d stored;"
                            + " %d were stored and not yet acknowledged when the writer or the server was killed%n",
                    APPENDS, cases.size(), KILLS, serverKills, acknowledged.size(), count(server), inDoubt);
        }
    }

    /** A writer that begins with the last acknowledged event again, until it acknowledged so many; then a kill -9. */
    private void write(Server server, int until, boolean ofServer) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dhistories=" + System.getProperty("histories"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        server.url("nrm"),
                        String.valueOf(APPENDS),
                        String.valueOf(acknowledged.isEmpty() ? 0 : acknowledged.last()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean killed = false;
        try (BufferedReader output = writer.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged.add(Integer.valueOf(line));
                if (acknowledged.size() >= until && !killed) {
                    killed = true;
                    // Somewhere in the next append, which takes some ten milliseconds.
                    LockSupport.parkNanos(moments.nextInt(30_000_000));
                    if (ofServer) {
                        server.kill();
                    } else {
                        // Not of the process itself, which would also close what it printed last.
                        writer.toHandle().destroyForcibly();
                    }
                }
            }
        }
        boolean finished = writer.waitFor() == 0;
        assertThat(finished).as("the writer came to the end of its work").isEqualTo(until == Integer.MAX_VALUE);
    }

    private static int count(Server server) throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url("nrm"), "nrm_append", null);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM event")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
