package al.nrm.example.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * A server of its own, in a temporary folder, that listens on the loopback interface and trusts who connects there: for
 * tests, and for nothing else. Started by root, it runs as the user postgres, because a server refuses to run as root.
 */
final class Server implements AutoCloseable {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final Path programs;
    private final String port;
    private Process running;

    private Server(Path folder, Path programs, String port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /** A running server with the two roles and the database nrm with its tables, made as the README has it. */
    static Server start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nrm-postgres");
        String port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = String.valueOf(free.getLocalPort());
        }
        Server server = new Server(folder, programs(), port);
        if (ROOT) {
            server.run(new ProcessBuilder("chown", "postgres", folder.toString()));
        }
        server.run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-D", server.data());
        server.restart();
        server.run("psql", "-U", "postgres", "-c", "CREATE ROLE nrm_admin LOGIN", "-c", "CREATE ROLE nrm_append LOGIN");
        server.run("createdb", "-U", "postgres", "-O", "nrm_admin", "nrm");
        server.run(server.program("psql", "-U", "nrm_admin", "-d", "nrm", "-v", "ON_ERROR_STOP=1")
                .redirectInput(Path.of(System.getProperty("schema")).toFile()));
        return server;
    }

    /** The newest that is installed: /usr/lib/postgresql/15/bin; or the folder of the system property. */
    private static Path programs() throws IOException {
        String given = System.getProperty("postgres.programs");
        if (given != null) {
            return Path.of(given);
        }
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.comparing(version -> Integer.valueOf(version.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin");
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String file(String name) {
        return folder.resolve(name).toString();
    }

    private String data() {
        return file("data");
    }

    /** Starts the server in the folder, and comes back when it accepts connections. */
    void restart() throws IOException, InterruptedException {
        running = logged(program("postgres", "-D", data(), "-p", port, "-k", folder.toString(), "-h", "127.0.0.1"))
                .start();
        while (logged(program("pg_isready", "-q", "-t", "5")).start().waitFor() != 0) {
            if (!running.isAlive()) {
                throw new IOException("The server did not start:\n" + Files.readString(log()));
            }
        }
    }

    /** kill -9 of the server and of every process that serves a connection. */
    void kill() throws IOException, InterruptedException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(first));
        first.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            try {
                process.onExit().get();
            } catch (ExecutionException failed) {
                throw new IOException(failed);
            }
        }
        running.waitFor();
    }

    /** Runs a program of PostgreSQL against the server. */
    void run(String name, String... arguments) throws IOException, InterruptedException {
        run(program(name, arguments));
    }

    private void run(ProcessBuilder program) throws IOException, InterruptedException {
        if (logged(program).start().waitFor() != 0) {
            throw new IOException(program.command() + ":\n" + Files.readString(log()));
        }
    }

    private ProcessBuilder program(String name, String... arguments) {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("PGHOST", "127.0.0.1");
        program.environment().put("PGPORT", port);
        return program;
    }

    private ProcessBuilder logged(ProcessBuilder program) {
        return program.directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private Path log() {
        return Path.of(folder + ".log");
    }

    @Override
    public void close() throws IOException {
        try {
            if (running.isAlive()) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(log());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
