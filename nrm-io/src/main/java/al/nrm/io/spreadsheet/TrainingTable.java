package al.nrm.io.spreadsheet;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.PlaceMatch;
import al.nrm.place.PlaceNames;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import al.nrm.training.Audience;
import al.nrm.training.Programme;
import al.nrm.training.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Training sessions as a table, as {@code nrm training --format csv} writes them: a row for each count of an audience in a
 * session, or one row for a session of which nothing was counted. Everything that is wrong is reported by row.
 *
 * <pre>{@code
 * TrainingTableReading reading = TrainingTable.read(Files.readAllBytes(Path.of("sessions.csv")));
 * }</pre>
 */
public final class TrainingTable {
    /**
     * The headings, in any order and also in Albanian (qarku, bashkia, data, gjendja, trajnerët, grupi, pjesëmarrësit); all
     * except the first two, {@code date} and {@code state} may be left out.
     */
    public static final List<String> HEADINGS =
            List.of("id", "county", "municipality", "date", "state", "trainers", "audience", "participants");

    /** The headings in Albanian. */
    private static final Map<String, String> ALBANIAN = Map.of(
            "qarku", "county",
            "bashkia", "municipality",
            "data", "date",
            "gjendja", "state",
            "trajnerët", "trainers",
            "grupi", "audience",
            "pjesëmarrësit", "participants");

    private static final Map<String, Session.State> STATES = Map.of(
            "planned", Session.State.PLANNED,
            "në vijim", Session.State.PLANNED,
            "planifikuar", Session.State.PLANNED,
            "held", Session.State.HELD,
            "mbajtur", Session.State.HELD,
            "cancelled", Session.State.CANCELLED,
            "canceled", Session.State.CANCELLED,
            "anuluar", Session.State.CANCELLED);

    private static final List<String> REQUIRED = List.of("id", "county", "date", "state");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final List<CellProblem> problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    private TrainingTable(List<CellProblem> problems) {
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Reads a table.
     *
     * @param content the file, UTF-8; cells separated by commas, semicolons or tabs
     * @return the sessions, or everything that is wrong
     */
    public static TrainingTableReading read(byte[] content) {
        SavedTable saved = SavedTable.read(content);
        TrainingTable table = new TrainingTable(saved.problems());
        if (saved.headingRow() > 0 && table.headings(saved)) {
            saved.rows().forEach(table::row);
            table.total();
        }
        return table.problems.isEmpty()
                ? new TrainingTableReading(List.copyOf(table.sessions.values()), List.of())
                : new TrainingTableReading(List.of(), table.problems);
    }

    private boolean headings(SavedTable saved) {
        for (int i = 0; i < saved.headings().size(); i++) {
            String written = saved.headings().get(i).strip().toLowerCase(Locale.ROOT);
            String heading = ALBANIAN.getOrDefault(written, written);
            if (columns.containsKey(heading)) {
                problems.add(CellProblem.ofRow(
                        saved.headingRow(),
                        Text.of(
                                "Kolona \"" + heading + "\" është dy herë.",
                                "The column \"" + heading + "\" occurs twice."),
                        Text.of("Fshini njërën.", "Delete one of the two.")));
            } else if (HEADINGS.contains(heading)) {
                columns.put(heading, i);
            } else if (!heading.isEmpty()) {
                String maybe = NearestWord.to(heading, HEADINGS).orElse(String.join(", ", HEADINGS));
                problems.add(CellProblem.ofRow(
                        saved.headingRow(),
                        Text.of(
                                "Titulli \"" + heading + "\" nuk njihet.",
                                "The heading \"" + heading + "\" is not known."),
                        Text.of("Ndoshta: " + maybe + ".", "Maybe: " + maybe + ".")));
            }
        }
        for (String heading : REQUIRED) {
            if (!columns.containsKey(heading)) {
                problems.add(CellProblem.ofTable(
                        Text.of("Mungon kolona \"" + heading + "\".", "The column \"" + heading + "\" is missing."),
                        Text.of(
                                "Kolonat janë: " + String.join(", ", HEADINGS) + ".",
                                "The columns are: " + String.join(", ", HEADINGS) + ".")));
            }
        }
        return columns.keySet().containsAll(REQUIRED);
    }

    private void row(SavedTable.Row row) {
        int before = problems.size();
        String id = cell(row, "id").toLowerCase(Locale.ROOT);
        if (!ID.matcher(id).matches()) {
            wrong(row, "id", "shkronja të vogla, shifra, vizë dhe pikë", "small letters, digits, hyphens and dots");
        }
        Optional<PlaceMatch.Found> county = place(row, "county");
        Optional<PlaceMatch.Found> near = place(row, "municipality");
        Optional<LocalDate> date = CellText.localDate(cell(row, "date"));
        if (date.isEmpty()) {
            wrong(row, "date", "një ditë si 2.3.2026 ose 2026-03-02", "a day such as 2.3.2026 or 2026-03-02");
        }
        Optional<Session.State> state =
                Optional.ofNullable(STATES.get(cell(row, "state").toLowerCase(Locale.ROOT)));
        if (state.isEmpty()) {
            wrong(
                    row,
                    "state",
                    "PLANNED, HELD ose CANCELLED (planifikuar, mbajtur, anuluar)",
                    "PLANNED, HELD or CANCELLED");
        }
        OptionalInt trainers = count(row, "trainers");
        OptionalInt participants = count(row, "participants");
        String audience = audience(row);
        if (cell(row, "audience").isEmpty() != cell(row, "participants").isEmpty()) {
            wrong(row, "participants", "një grup dhe numri i tij", "an audience with its count");
        }
        Optional<Municipality> municipality = near.flatMap(PlaceMatch.Found::municipality);
        if (municipality.isPresent()
                && county.isPresent()
                && municipality.get().county() != county.get().county()) {
            wrong(row, "municipality", "një bashki e qarkut", "a municipality of the county");
        }
        if (problems.size() > before || county.isEmpty() || date.isEmpty() || state.isEmpty()) {
            return;
        }
        Session session = new Session(
                id,
                county.get().county(),
                municipality,
                date.get(),
                state.get(),
                participants.isPresent()
                        ? new TreeMap<>(Map.of(new Audience(audience), participants.getAsInt()))
                        : new TreeMap<>(),
                trainers);
        add(row, session);
    }

    /** Adds a row. The rows of one session must agree, and count each audience once. */
    private void add(SavedTable.Row row, Session session) {
        Session before = sessions.get(session.id());
        if (before == null) {
            sessions.put(session.id(), session);
            return;
        }
        boolean same = counting(before, new TreeMap<>()).equals(counting(session, new TreeMap<>()));
        boolean twice = session.participants().isEmpty()
                || session.participants().keySet().stream().anyMatch(before.participants()::containsKey);
        if (!same || twice) {
            problems.add(CellProblem.ofRow(
                    row.number(),
                    same
                            ? Text.of(
                                    "Ky grup u numërua tashmë në këtë sesion.",
                                    "This audience was counted in this session already.")
                            : Text.of(
                                    "Sesioni ka në një rresht tjetër vend, ditë, gjendje ose trajnerë të tjerë.",
                                    "Another row has another place, day, state or trainers of this session."),
                    Text.of("Çdo grup njëherë për sesion.", "Each audience once a session.")));
            return;
        }
        TreeMap<Audience, Integer> counts = new TreeMap<>(before.participants());
        counts.putAll(session.participants());
        sessions.put(session.id(), counting(before, counts));
    }

    private static Session counting(Session session, SortedMap<Audience, Integer> participants) {
        return new Session(
                session.id(),
                session.county(),
                session.municipality(),
                session.date(),
                session.state(),
                participants,
                session.trainers());
    }

    private String cell(SavedTable.Row row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : FormulaGuard.unguard(row.cell(place)).strip();
    }

    private Optional<PlaceMatch.Found> place(SavedTable.Row row, String column) {
        String name = cell(row, column);
        if (name.isEmpty() && !REQUIRED.contains(column)) {
            return Optional.empty();
        }
        Optional<County> code = County.parse(name);
        if (code.isPresent()) {
            return Optional.of(new PlaceMatch.Found(code.get(), Optional.empty()));
        }
        PlaceMatch match = PlaceNames.find(name);
        if (match instanceof PlaceMatch.Found found) {
            return Optional.of(found);
        }
        String nearest = match instanceof PlaceMatch.NotFound not ? String.join(", ", not.nearest()) : "";
        wrong(
                row,
                column,
                nearest.isEmpty() ? "një vend, me kod ose emër" : "ndoshta " + nearest,
                nearest.isEmpty() ? "a place, by code or name" : "maybe " + nearest);
        return Optional.empty();
    }

    /** The code of an audience, in any case, or another text; a text that is nearly a code is refused. */
    private String audience(SavedTable.Row row) {
        String name = cell(row, "audience");
        if (name.isEmpty()) {
            return name;
        }
        Optional<String> code = new Audience(name).misspelt();
        if (code.isPresent() && !code.get().equalsIgnoreCase(name)) {
            wrong(row, "audience", "ndoshta " + code.get(), "maybe " + code.get());
        }
        return code.orElse(name);
    }

    /** Checks the sum of all counts against the limit of a programme. */
    private void total() {
        long counted = sessions.values().stream()
                .flatMap(session -> session.participants().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        if (counted > Programme.MOST_COUNTED) {
            problems.add(CellProblem.ofTable(
                    Text.of(
                            "Gjithsej numërohen më shumë njerëz sesa është e mundur.",
                            "More people are counted in all than is possible."),
                    Text.of(
                            "Më së shumti " + Programme.MOST_COUNTED + " në një program.",
                            "At most " + Programme.MOST_COUNTED + " in a programme.")));
        }
    }

    private OptionalInt count(SavedTable.Row row, String column) {
        String text = cell(row, column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!WHOLE.matcher(text).matches()) {
            wrong(row, column, "një numër i plotë nga 0 në 999999", "a whole number from 0 to 999999");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private void wrong(SavedTable.Row row, String column, String sq, String en) {
        problems.add(CellProblem.ofCell(
                row.number(),
                Text.of(column, column),
                Text.of("Qeliza nuk lexohet.", "The cell cannot be read."),
                Text.of("Pritet: " + sq + ".", "Expected: " + en + ".")));
    }
}
