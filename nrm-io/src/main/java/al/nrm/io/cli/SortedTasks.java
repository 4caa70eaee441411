package al.nrm.io.cli;

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
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of tasks, the earliest limit first, with bounded memory: full batches are sorted and set aside in
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
    private final List<Source> open = new ArrayList<>();

    void add(DueTask due) throws IOException {
        batch.add(due);
        if (batch.size() == BATCH) {
            setAside();
        }
    }

    private void setAside() throws IOException {
        batch.sort(ORDER);
        // A temporary file is readable by its owner only.
        Path file = Files.createTempFile("nrm-due", ".part");
        files.add(file);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (DueTask due : batch) {
                write(due, out);
            }
            out.writeBoolean(false);
        }
        batch.clear();
    }

    /** All tasks in order; to be called once. */
    Iterator<DueTask> inOrder() throws IOException {
        batch.sort(ORDER);
        if (files.isEmpty()) {
            return List.copyOf(batch).iterator();
        }
        PriorityQueue<Source> heads = new PriorityQueue<>(Comparator.comparing(source -> source.head, ORDER));
        for (Path file : files) {
            Source source = new Source(
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file))),
                    List.<DueTask>of().iterator());
            open.add(source);
            if (source.advance()) {
                heads.add(source);
            }
        }
        Source rest = new Source(null, batch.iterator());
        if (rest.advance()) {
            heads.add(rest);
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !heads.isEmpty();
            }

            @Override
            public DueTask next() {
                Source first = heads.poll();
                if (first == null) {
                    throw new NoSuchElementException();
                }
                DueTask due = first.head;
                if (first.advance()) {
                    heads.add(first);
                }
                return due;
            }
        };
    }

    @Override
    public void close() throws IOException {
        for (Source source : open) {
            source.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** One sorted batch. */
    private static final class Source {
        private final @Nullable DataInputStream in;
        private final Iterator<DueTask> rows;
        private DueTask head = NONE;

        Source(@Nullable DataInputStream in, Iterator<DueTask> rows) {
            this.in = in;
            this.rows = rows;
        }

        boolean advance() {
            if (in == null) {
                head = rows.hasNext() ? rows.next() : NONE;
                return head != NONE;
            }
            try {
                head = in.readBoolean() ? read(in) : NONE;
                return head != NONE;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }

    private static final DueTask NONE = new DueTask(
            "",
            new Task(
                    new DutyKey(DutyAction.NOTIFY_POLICE, Optional.empty()),
                    Agency.OTHER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Task.State.OPEN,
                    OffsetDateTime.MAX,
                    Optional.empty(),
                    Optional.empty()),
            Optional.empty());

    private static void write(DueTask due, DataOutputStream out) throws IOException {
        Task task = due.task();
        out.writeBoolean(true);
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

    private static DueTask read(DataInputStream in) throws IOException {
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
                        duty, actor, county, Optional.empty(), until, state, since, Optional.empty(), Optional.empty()),
                turnTo);
    }

    private static Optional<Agency> agency(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(Agency.valueOf(code));
    }
}
