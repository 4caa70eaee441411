package al.nrm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Starts the fat jar with a common pool of four threads and sends every request of the page by a real HTTP client. The answer
 * must be the one on the page; an ellipsis on the page stands for what is left out of a line, on a line of its own for any number of lines.
 */
class PageTest {
    private static final Pattern FENCED = Pattern.compile("```http\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Process service;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4",
                        "-jar",
                        System.getProperty("jar"),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader log = new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        for (String line = log.readLine(); line != null && address == null; line = address == null ? log.readLine() : null) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                address = "http://localhost:" + port.group(1);
            }
        }
        assertThat(address).as("The service has started.").isNotNull();
        Thread rest = new Thread(() -> log.lines().forEach(line -> {}));
        rest.setDaemon(true);
        rest.start();
    }

    @AfterAll
    static void stop() {
        service.destroy();
    }

    /** The first request of the process is the asynchronous one: its thread does not see the classes of the application. */
    @Test
    void every_request_of_the_page_gets_the_answer_of_the_page() throws Exception {
        String page = Files.readString(Path.of(System.getProperty("page")));
        List<String> blocks = new ArrayList<>();
        FENCED.matcher(page).results().forEach(block -> blocks.add(block.group(1)));
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(10);
        for (int i = 0; i < blocks.size(); i += 2) {
            HttpResponse<String> answer = send(blocks.get(i));
            compare(blocks.get(i + 1), answer, blocks.get(i));
        }
    }

    private static HttpResponse<String> send(String request) throws Exception {
        String[] parts = request.split("\n\n", 2);
        List<String> head = parts[0].lines().toList();
        String[] first = head.get(0).split(" ");
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + first[1]));
        head.stream().skip(1).map(line -> line.split(": ", 2)).forEach(header -> builder.header(header[0], header[1]));
        builder.method(
                first[0],
                parts.length > 1
                        ? HttpRequest.BodyPublishers.ofString(parts[1].strip())
                        : HttpRequest.BodyPublishers.noBody());
        return CLIENT.send(builder.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void compare(String shown, HttpResponse<String> answer, String request) {
        String[] parts = shown.split("\n\n", 2);
        List<String> head = parts[0].lines().toList();
        assertThat("HTTP/1.1 " + answer.statusCode()).as(request + answer.body()).isEqualTo(head.get(0));
        head.stream().skip(1).map(line -> line.split(": ", 2)).forEach(header -> assertThat(
                        answer.headers().firstValue(header[0]))
                .as(request)
                .contains(header[1]));
        StringBuilder pattern = new StringBuilder();
        boolean cut = false;
        for (String line : parts.length > 1 ? parts[1].strip().split("\n") : new String[0]) {
            if (line.strip().equals("…")) {
                cut = true;
                pattern.append("(?s:.*?)");
            } else {
                pattern.append(Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?")))
                        .append("\\n");
            }
        }
        String body = answer.body().isEmpty() ? "" : answer.body().strip() + "\n";
        assertThat(Pattern.compile(pattern.toString()).matcher(body).matches())
                .as(request + "\n" + (cut ? "shown with … " : "") + "\n" + body)
                .isTrue();
    }
}
