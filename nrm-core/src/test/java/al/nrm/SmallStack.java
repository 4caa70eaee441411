package al.nrm;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Runs something on a thread with so small a stack that work by recursion on a long input cannot end well. */
public final class SmallStack {
    private static final long BYTES = 256 * 1024;

    private SmallStack() {}

    public static <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small-stack", BYTES);
        thread.start();
        return task.get();
    }
}
