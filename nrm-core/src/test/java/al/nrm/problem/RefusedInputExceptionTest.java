package al.nrm.problem;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedInputExceptionTest {
    @Test
    void travels_with_its_problems() throws Exception {
        List<Problem> problems = List.of(
                Problem.at("/id", Text.of("gabim", "wrong")),
                Problem.at("/asOf", Text.of("gabim", "wrong"), Text.of("ndihmë", "hint")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new RefusedInputException(problems, 7));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RefusedInputException read = (RefusedInputException) in.readObject();
            assertThat(read.problems()).isEqualTo(problems);
            assertThat(read.total()).isEqualTo(7);
            assertThat(read).hasMessage("/id: wrong; /asOf: wrong; 7 in all");
        }
    }
}
