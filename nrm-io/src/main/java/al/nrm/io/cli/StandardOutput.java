package al.nrm.io.cli;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Locale;

/** Standard output that distinguishes a pipe closed by its reader, which is no error, from a failure to write. */
final class StandardOutput extends FilterOutputStream {
    private boolean pipeClosed;

    StandardOutput(FileOutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            // The message of the operating system; it names the pipe in other languages, too.
            pipeClosed =
                    String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw failed;
        }
    }

    /** Whether writing failed because the reader has closed the pipe. */
    boolean isPipeClosed() {
        return pipeClosed;
    }
}
