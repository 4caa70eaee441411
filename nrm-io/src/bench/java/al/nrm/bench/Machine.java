package al.nrm.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the figures were taken on, and when. */
final class Machine {
    private Machine() {}

    static Map<String, Object> now() throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        machine.put("processor", processor());
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memoryGigabytes", Math.round(system.getTotalMemorySize() / (double) (1L << 30)));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        machine.put("loadBefore", Math.round(system.getSystemLoadAverage() * 10) / 10.0);
        return machine;
    }

    private static String processor() throws IOException {
        Path described = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(described)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(described)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
