package al.nrm.rules;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The library and the engine loaded anew, so that what they keep in static fields is as in a new process. */
final class FreshLibrary extends URLClassLoader {
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    private FreshLibrary(URL[] path) {
        super(path, ClassLoader.getPlatformClassLoader());
    }

    /** On the class path of the tests. */
    static FreshLibrary whole() throws IOException {
        return without("no jar");
    }

    /** On the class path of the tests but for the jars whose path matches. */
    static FreshLibrary without(String jars) throws IOException {
        List<URL> rest = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.matches(jars)) {
                rest.add(Path.of(entry).toUri().toURL());
            }
        }
        return new FreshLibrary(rest.toArray(URL[]::new));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> type = super.findClass(name);
        found.add(name);
        return type;
    }

    /** The classes that it was asked for. */
    Set<String> found() {
        return Set.copyOf(found);
    }

    /** What a class says that is loaded with the library. */
    String run(Class<? extends Supplier<String>> what) throws ReflectiveOperationException {
        Object made = loadClass(what.getName()).getDeclaredConstructor().newInstance();
        return (String) ((Supplier<?>) made).get();
    }
}
