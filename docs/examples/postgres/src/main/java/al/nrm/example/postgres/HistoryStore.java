package al.nrm.example.postgres;

import al.nrm.document.ReadResult;
import al.nrm.io.json.HistoryReader;
import al.nrm.io.json.NrmJson;
import al.nrm.io.json.ReadHistory;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.HistoryRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Histories in PostgreSQL. An event is appended in one transaction together with what it changes in the due list; what
 * {@link #append} returned without an exception is stored.
 *
 * <pre>{@code
 * Optional<CaseHistory> before = store.history("AL-03-2026-0014");
 * ReadResult<CaseHistory> after = store.append(before, event, OffsetDateTime.now());
 * }</pre>
 */
public final class HistoryStore {
    private static final String UNIQUE_VIOLATION = "23505";

    private final String url;
    private final String user;
    private final HistoryRules rules;
    private final HistoryReader reader;
    private final Supplier<String> salt;

    /**
     * @param url the JDBC address of the database
     * @param user the role to connect as; its password comes from the address or from the password file of PostgreSQL
     * @param rules what histories are checked by
     * @param salt yields a new random text for each personal part
     */
    public HistoryStore(String url, String user, HistoryRules rules, Supplier<String> salt) {
        this.url = url;
        this.user = user;
        this.rules = rules;
        this.reader = NrmJson.standard().histories(rules);
        this.salt = salt;
    }

    /**
     * Reads a history; the library checks its whole chain.
     *
     * @param caseId the id of a case
     * @return its history; empty where nothing is stored of it
     * @throws SQLException if the server cannot be reached
     * @throws IllegalStateException if a stored line was changed
     */
    public Optional<CaseHistory> history(String caseId) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = connect();
                PreparedStatement select =
                        connection.prepareStatement("SELECT line FROM event WHERE case_id = ? ORDER BY n")) {
            select.setString(1, caseId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
        }
        List<ReadHistory> read = new ArrayList<>();
        try {
            reader.read(new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)), read::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (read.isEmpty()) {
            return Optional.empty();
        }
        if (read.size() > 1 || read.get(0).history().isEmpty()) {
            throw new IllegalStateException("What is stored of " + caseId + " is wrong: " + read.get(0).problems());
        }
        return read.get(0).history();
    }

    /**
     * Checks an event and stores it. An event with the idempotency key and the content of a stored one is not stored
     * again.
     *
     * @param before the history as it was read; empty for the first event of a case
     * @param event the event as JSON in UTF-8, without {@code n} and {@code previous}
     * @param recorded the moment of recording, where the event does not give it
     * @return the longer history, or why the event is refused
     * @throws TakenException if another writer was faster: read the history again and try again
     * @throws SQLException if the server failed; whether the event is stored is then unknown, so deliver it again under
     *     its key
     */
    public ReadResult<CaseHistory> append(Optional<CaseHistory> before, byte[] event, OffsetDateTime recorded)
            throws SQLException, TakenException {
        ReadResult<HistoryLine> drafted = reader.next(event, before, recorded);
        if (drafted.isRefused()) {
            return ReadResult.refused(drafted.problems(), drafted.total());
        }
        HistoryLine line = drafted.value().salted(salt);
        if (before.flatMap(history -> history.delivered(line)).isPresent()) {
            return ReadResult.of(before.get());
        }
        ReadResult<CaseHistory> after = before.map(history -> longer(history.append(line)))
                .orElseGet(() -> CaseHistory.of(List.of(line), rules));
        if (!after.isRefused()) {
            try (Connection connection = connect()) {
                connection.setAutoCommit(false);
                insert(connection, line);
                OffsetDateTime moment = line.event().orElseThrow().recorded();
                insertTasks(
                        connection,
                        line.n(),
                        before.map(history -> open(history, moment)).orElse(Map.of()),
                        open(after.value(), moment));
                connection.commit();
            } catch (SQLException failed) {
                // A connection that is closed before its commit leaves nothing behind.
                if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
                    throw new TakenException(line.n(), failed);
                }
                throw failed;
            }
        }
        return after;
    }

    /**
     * The due list, as {@link CaseHistory#due} has it for all stored cases together.
     *
     * @param moment the moment, not before the last recording
     * @return open and overdue tasks, the earliest limit first
     * @throws SQLException if the server cannot be reached
     */
    public List<DueRow> due(OffsetDateTime moment) throws SQLException {
        List<DueRow> due = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT case_id, action, recipient, actor, county, until, coalesce(until < ?, false)"
                                + " FROM open_task ORDER BY until NULLS LAST, case_id, action, recipient")) {
            select.setObject(1, moment);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(new DueRow(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            Optional.ofNullable(rows.getString(5)),
                            Optional.ofNullable(rows.getObject(6, OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant),
                            rows.getBoolean(7)));
                }
            }
        }
        return due;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, null);
    }

    private static ReadResult<CaseHistory> longer(ReadResult<CaseHistory.Appended> appended) {
        return appended.isRefused()
                ? ReadResult.refused(appended.problems(), appended.total())
                : ReadResult.of(appended.value().history());
    }

    private static void insert(Connection connection, HistoryLine line) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO event (case_id, n, key, line, sha256, previous) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, line.caseId());
            insert.setInt(2, line.n());
            insert.setString(3, (String) line.document().get("key"));
            insert.setString(4, NrmJson.standard().line(line));
            insert.setString(5, line.sha256());
            insert.setString(6, (String) line.document().get("previous"));
            insert.executeUpdate();
        }
    }

    /** The open tasks by what identifies them in a case. */
    private static Map<String, DueRow> open(CaseHistory history, OffsetDateTime moment) {
        Map<String, DueRow> open = new LinkedHashMap<>();
        history.due(moment).stream()
                .map(due -> DueRow.of(due, moment).stored())
                .forEach(row -> open.put(row.action() + ' ' + row.recipient(), row));
        return open;
    }

    private static void insertTasks(
            Connection connection, int n, Map<String, DueRow> before, Map<String, DueRow> after) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO task (case_id, n, action, recipient, is_open, actor, county, until)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            Map<String, DueRow> touched = new LinkedHashMap<>(before);
            touched.putAll(after);
            touched.entrySet().removeIf(row -> row.getValue().equals(before.get(row.getKey()))
                    && after.containsKey(row.getKey()));
            for (Map.Entry<String, DueRow> row : touched.entrySet()) {
                insert.setString(1, row.getValue().caseId());
                insert.setInt(2, n);
                insert.setString(3, row.getValue().action());
                insert.setString(4, row.getValue().recipient());
                insert.setBoolean(5, after.containsKey(row.getKey()));
                insert.setString(6, row.getValue().actor());
                insert.setString(7, row.getValue().county().orElse(null));
                insert.setObject(8, row.getValue().until().map(HistoryStore::utc).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
