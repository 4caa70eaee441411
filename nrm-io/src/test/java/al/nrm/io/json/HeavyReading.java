package al.nrm.io.json;

import al.nrm.document.Limits;
import java.lang.management.ManagementFactory;

/** A program that reads heavy documents of the greatest size and prints the processor time of each in milliseconds. */
final class HeavyReading {
    private HeavyReading() {}

    public static void main(String[] ignored) {
        for (HeavyDocuments heavy : HeavyDocuments.values()) {
            byte[] json = heavy.ofBytes(Limits.DEFAULT.directoryBytes());
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Object result = heavy.read(json, Limits.DEFAULT);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            System.out.println(heavy + " " + spent / 1_000_000 + " " + result);
        }
    }
}
