package al.nrm.io.cli.internal.history;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.event.DutyKey;
import al.nrm.place.County;
import al.nrm.referral.DueTask;
import al.nrm.referral.Task;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Sorts any number of tasks, the earliest limit first, with bounded memory: full batches are sorted and written to
 * temporary files, which hold ids and codes, and are merged at the end.
 */
final class SortedTasks implements AutoCloseable {
    private static final int BATCH = 50_000;
    private static final Comparator<DueTask> ORDER = Comparator.comparing((DueTask due) ->
                    due.task().until().map(OffsetDateTime::toInstant).orElse(Instant.MAX))
            .thenComparing(DueTask::caseId)
            .thenComparing(due -> due.task().duty().action())
            .thenComparing(due -> due.task().duty().recipient().map(Enum::name).orElse(""));

    private final List<DueTask> batch = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<DataInputStream> open = new ArrayList<>();

    /**
     * Adds a task.
     *
     * @throws UncheckedIOException if a batch is full and cannot be written
     */
    void add(DueTask due) {
        batch.add(due);
        if (batch.size() == BATCH) {
            try {
                writeBatch();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private void writeBatch() throws IOException {
        batch.sort(ORDER);
        // A temporary file is readable by its owner only.
        Path file = Files.createTempFile("nrm-due", ".part");
        files.add(file);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (DueTask due : batch) {
                write(due, out);
            }
        }
        batch.clear();
    }

    /** All tasks in order; to be called once. */
    Iterator<DueTask> inOrder() throws IOException {
        batch.sort(ORDER);
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::task, ORDER));
        for (Path file : files) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            open.add(in);
            add(heads, Stream.generate(() -> read(in)).limit(BATCH).iterator());
        }
        add(heads, batch.iterator());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !heads.isEmpty();
            }

            @Override
            public DueTask next() {
                Head first = heads.remove();
                add(heads, first.rest());
                return first.task();
            }
        };
    }

    /** The next task of a sorted batch, and the tasks after it. */
    private record Head(DueTask task, Iterator<DueTask> rest) {}

    private static void add(PriorityQueue<Head> heads, Iterator<DueTask> batch) {
        if (batch.hasNext()) {
            heads.add(new Head(batch.next(), batch));
        }
    }

    @Override
    public void close() throws IOException {
        for (DataInputStream in : open) {
            in.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private static void write(DueTask due, DataOutputStream out) throws IOException {
        Task task = due.task();
        out.writeUTF(due.caseId());
        out.writeUTF(task.duty().action().name());
        out.writeUTF(task.duty().recipient().map(Enum::name).orElse(""));
        out.writeUTF(task.actor().name());
        out.writeUTF(task.county().map(County::code).orElse(""));
        out.writeUTF(task.until().map(OffsetDateTime::toString).orElse(""));
        out.writeUTF(task.state().name());
        out.writeUTF(task.since().toString());
        out.writeUTF(due.turnTo().map(Enum::name).orElse(""));
    }

    private static DueTask read(DataInputStream in) {
        try {
            String caseId = in.readUTF();
            DutyKey duty = new DutyKey(DutyAction.parse(in.readUTF()), agency(in.readUTF()));
            Agency actor = Agency.valueOf(in.readUTF());
            Optional<County> county = County.parse(in.readUTF());
            Optional<OffsetDateTime> until =
                    Optional.of(in.readUTF()).filter(text -> !text.isEmpty()).map(OffsetDateTime::parse);
            Task.State state = Task.State.valueOf(in.readUTF());
            OffsetDateTime since = OffsetDateTime.parse(in.readUTF());
            Optional<Agency> turnTo = agency(in.readUTF());
            return new DueTask(
                    caseId,
                    new Task(
                            duty,
                            actor,
                            county,
                            Optional.empty(),
                            until,
                            state,
                            since,
                            Optional.empty(),
                            Optional.empty()),
                    turnTo);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Agency> agency(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(Agency.valueOf(code));
    }
}
