package al.nrm.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellSeparatorTest {
    @Test
    void the_most_frequent_separator_of_the_first_line_counts() {
        assertThat(CellSeparator.of("id;name;county\n1,2;x;AL-01\n")).isEqualTo(';');
        assertThat(CellSeparator.of("id\tname\tcounty\n")).isEqualTo('\t');
        assertThat(CellSeparator.of("id,name\na;b;c;d\n")).isEqualTo(',');
        assertThat(CellSeparator.of("\n  \nid;name\n")).isEqualTo(';');
    }

    @Test
    void separators_inside_quotation_marks_do_not_count() {
        assertThat(CellSeparator.of("\"a,b,c,d\";name\n")).isEqualTo(';');
    }

    @Test
    void a_table_of_one_column_has_a_comma() {
        assertThat(CellSeparator.of("id\n1\n")).isEqualTo(',');
        assertThat(CellSeparator.of("")).isEqualTo(',');
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "sep=;\nid,name,x\n", "sep=;\r\nid,name\r\n"})
    void a_first_line_may_state_the_separator(String table) {
        assertThat(CellSeparator.isStated(table)).isTrue();
        assertThat(CellSeparator.of(table)).isEqualTo(';');
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=x\n", "sep=;name\n", "id;sep=;\n"})
    void other_lines_state_none(String table) {
        assertThat(CellSeparator.isStated(table)).isFalse();
    }
}
