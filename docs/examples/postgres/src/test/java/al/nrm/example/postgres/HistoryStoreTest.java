package al.nrm.example.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.document.ReadResult;
import al.nrm.io.json.NrmJson;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryLine;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the store promises, against a real server. */
class HistoryStoreTest {
    private static final String FORBIDDEN = "42501";
    private static final String BROKEN_REFERENCE = "23503";
    private static final String FAILED_CHECK = "23514";

    private static Server server;

    private final HistoryStore store = store("nrm");

    @BeforeAll
    static void startServer() throws Exception {
        server = Server.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @AfterEach
    void empty() throws SQLException {
        execute("nrm_admin", "TRUNCATE task, event");
    }

    @Test
    void the_due_list_by_SQL_is_that_of_the_library_after_every_event() throws Exception {
        Map<String, CaseHistory> histories = new LinkedHashMap<>();
        int events = 0;
        int compared = 0;
        for (Delivery next : Delivery.inOrder()) {
            CaseHistory after = append(next).value();
            histories.put(next.caseId(), after);
            int[] later = events++ % 10 == 0 ? new int[] {0, 1, 30, 24 * 40} : new int[] {0};
            for (int hours : later) {
                OffsetDateTime moment = next.recorded().plusHours(hours);
                List<DueRow> rows = store.due(moment);
                assertThat(rows).containsExactlyInAnyOrderElementsOf(due(histories, moment));
                assertThat(rows.stream().flatMap(row -> row.until().stream()).toList())
                        .isSorted();
                compared += rows.size();
            }
        }
        assertThat(compared).isGreaterThan(500);
        System.out.println("due rows compared: " + compared + ", after " + events + " events");
    }

    @Test
    void of_two_writers_who_read_the_same_history_one_is_refused_and_may_try_again() throws Exception {
        List<Delivery> events = Delivery.many(3);
        Optional<CaseHistory> read = Optional.of(append(events.get(0)).value());
        store.append(read, events.get(1).event(), events.get(1).recorded());
        assertThatThrownBy(() ->
                        store.append(read, events.get(2).event(), events.get(2).recorded()))
                .isInstanceOf(TakenException.class)
                .hasMessage("Event 2 was stored by another writer.");
        assertThat(append(events.get(2)).value().lines()).hasSize(3);
        assertThat(stored(events.get(0)).lines()).hasSize(3);
    }

    @Test
    void of_two_writers_at_the_same_time_exactly_one_stores_the_event() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            for (Delivery next : Delivery.many(20)) {
                Optional<CaseHistory> read = store.history(next.caseId());
                Callable<Boolean> writer = () -> {
                    start.await();
                    try {
                        return !store.append(read, next.event(), next.recorded()).isRefused();
                    } catch (TakenException taken) {
                        return false;
                    }
                };
                List<Boolean> stored = new ArrayList<>();
                for (Future<Boolean> done : writers.invokeAll(List.of(writer, writer))) {
                    stored.add(done.get());
                }
                assertThat(stored).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            writers.shutdown();
        }
        assertThat(stored(Delivery.many(1).get(0)).lines()).hasSize(20);
    }

    @Test
    void an_event_that_is_delivered_again_is_stored_once_and_one_that_is_not_allowed_is_not_stored() throws Exception {
        List<Delivery> events = Delivery.many(3);
        append(events.get(0));
        append(events.get(1));
        append(events.get(1));
        assertThat(stored(events.get(0)).lines()).hasSize(2);
        byte[] unknown = ("{\"kind\":\"STARTED\",\"referral\":\"r9\",\"at\":\"2030-01-01T10:00:00+01:00\","
                        + "\"by\":{\"agency\":\"NGO\"}}")
                .getBytes(StandardCharsets.UTF_8);
        Optional<CaseHistory> before = store.history(events.get(0).caseId());
        assertThat(store.append(before, unknown, OffsetDateTime.parse("2030-01-01T10:00:00+01:00")).isRefused())
                .isTrue();
        assertThat(stored(events.get(0)).lines()).hasSize(2);
    }

    @Test
    void who_may_append_may_change_and_remove_nothing() throws Exception {
        append(Delivery.many(1).get(0));
        for (String forbidden : List.of(
                "UPDATE event SET line = ''",
                "DELETE FROM event",
                "TRUNCATE event",
                "DROP TABLE event CASCADE",
                "UPDATE task SET is_open = false",
                "DELETE FROM task",
                "ALTER TABLE event DISABLE TRIGGER ALL",
                "CREATE TABLE other (n integer)",
                "SET ROLE nrm_admin")) {
            assertThat(state("nrm_append", forbidden)).as(forbidden).isEqualTo(FORBIDDEN);
        }
        assertThat(state("nrm_append", "SELECT * FROM event, task, open_task")).isEmpty();
    }

    @Test
    void the_database_refuses_a_gap_another_predecessor_and_columns_that_are_not_those_of_the_line() throws Exception {
        CaseHistory history = append(Delivery.many(1).get(0)).value();
        String id = history.caseId();
        assertThat(state("nrm_append", row(id, 2, "0".repeat(64), 2))).isEqualTo(BROKEN_REFERENCE);
        assertThat(state("nrm_append", row(id, 3, history.head(), 3))).isEqualTo(BROKEN_REFERENCE);
        assertThat(state("nrm_append", row(id, 2, history.head(), 4))).isEqualTo(FAILED_CHECK);
        assertThat(state("nrm_append", row(id, 2, history.head(), 2))).isEmpty();
    }

    @Test
    void a_line_that_the_administrator_changed_is_found_when_the_history_is_read() throws Exception {
        List<Delivery> events = Delivery.many(4);
        for (Delivery next : events.subList(0, 3)) {
            append(next);
        }
        execute("nrm_admin", "UPDATE event SET line = replace(line, '\"role\":\"', '\"role\":\"x') WHERE n = 2");
        assertThatThrownBy(() -> append(events.get(3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("previous");
    }

    @Test
    void the_administrator_can_erase_what_is_personal_and_the_chain_still_verifies() throws Exception {
        for (Delivery next : Delivery.inOrder().subList(0, 60)) {
            append(next);
        }
        List<String> personal = lines("SELECT case_id FROM event WHERE line LIKE '%\"salts\"%'");
        assertThat(personal).isNotEmpty();
        for (String id : personal) {
            CaseHistory history = store.history(id).orElseThrow();
            try (Connection connection = DriverManager.getConnection(server.url("nrm"), "nrm_admin", null);
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE event SET line = ? WHERE case_id = ? AND n = ?")) {
                for (HistoryLine line : history.lines()) {
                    update.setString(1, NrmJson.standard().line(line.erased(Delivery.RULES.terms())));
                    update.setString(2, id);
                    update.setInt(3, line.n());
                    update.executeUpdate();
                }
            }
            assertThat(store.history(id).orElseThrow().head()).isEqualTo(history.head());
        }
        assertThat(lines("SELECT line FROM event WHERE line LIKE '%\"salts\"%' OR line LIKE '%Synthetic%'"))
                .isEmpty();
    }

    @Test
    void a_backup_gives_back_every_line_the_due_list_and_the_rights_of_both_roles() throws Exception {
        List<Delivery> all = Delivery.inOrder().subList(0, 60);
        for (Delivery next : all) {
            append(next);
        }
        server.run("pg_dump", "-U", "nrm_admin", "-Fc", "-f", server.file("nrm.dump"), "nrm");
        server.run("createdb", "-U", "postgres", "-O", "nrm_admin", "restored");
        server.run("pg_restore", "-U", "nrm_admin", "--exit-on-error", "-d", "restored", server.file("nrm.dump"));
        HistoryStore restored = store("restored");
        for (Delivery one : all) {
            assertThat(restored.history(one.caseId()).orElseThrow().lines())
                    .isEqualTo(stored(one).lines());
        }
        OffsetDateTime moment = all.get(59).recorded().plusDays(1);
        assertThat(restored.due(moment)).isNotEmpty().isEqualTo(store.due(moment));
        assertThat(state("restored", "nrm_append", "DELETE FROM event")).isEqualTo(FORBIDDEN);
        Delivery next = Delivery.inOrder().get(60);
        assertThat(restored.append(restored.history(next.caseId()), next.event(), next.recorded())
                        .isRefused())
                .isFalse();
    }

    private static HistoryStore store(String database) {
        return new HistoryStore(server.url(database), "nrm_append", Delivery.RULES, new Salt());
    }

    private ReadResult<CaseHistory> append(Delivery next) throws Exception {
        return store.append(store.history(next.caseId()), next.event(), next.recorded());
    }

    private CaseHistory stored(Delivery one) throws SQLException {
        return store.history(one.caseId()).orElseThrow();
    }

    private static List<DueRow> due(Map<String, CaseHistory> histories, OffsetDateTime moment) {
        return histories.values().stream()
                .flatMap(history -> history.due(moment).stream())
                .map(due -> DueRow.of(due, moment))
                .toList();
    }

    /** A row whose line has {@code inLine} for its place. */
    private static String row(String id, int n, String previous, int inLine) {
        return "INSERT INTO event (case_id, n, line, sha256, previous) VALUES ('%s', %d, '%s', 'x', '%s')"
                .formatted(
                        id,
                        n,
                        "{\"case\":\"%s\",\"n\":%d,\"previous\":\"%s\"}".formatted(id, inLine, previous),
                        previous);
    }

    private static List<String> lines(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url("nrm"), "nrm_append", null);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static void execute(String user, String sql) throws SQLException {
        assertThat(state(user, sql)).isEmpty();
    }

    private static String state(String user, String sql) throws SQLException {
        return state("nrm", user, sql);
    }

    /** The SQL state with which a statement is refused; empty where it is not. */
    private static String state(String database, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(database), user, null);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
