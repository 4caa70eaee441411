package al.nrm.io.cli;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Locale;

/** Standard output that remembers whether its reader has closed the pipe, which is no error, or writing failed. */
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
            // The operating system's words; in other languages too they name the pipe.
            pipeClosed =
                    String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw failed;
        }
    }

    /** Whether writing failed because nothing reads the other end of the pipe any more. */
    boolean isPipeClosed() {
        return pipeClosed;
    }
}
