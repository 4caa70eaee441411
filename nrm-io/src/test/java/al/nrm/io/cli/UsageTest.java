package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.cli.internal.command.HelpWording;
import al.nrm.io.report.Labels;
import al.nrm.text.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decied x.json                       | 'decied is no command. Maybe decide.'",
                "decide x.json --formt json          | '--formt is no option here. Maybe --format.'",
                "decide x.json y.json                | 'y.json is one argument too many.'",
                "decide x.json --format pdf          | '--format: there is no pdf. There are: text, json, html.'",
                "decide x.json --lang de             | '--lang: there is no de. There are: sq, en.'",
                "decide                              | 'give either one case or --batch with a file of cases.'",
                "decide x.json --batch y.jsonl       | 'give either one case or --batch with a file of cases.'",
                "decide x.json --format              | 'missing: --format.'",
                "decide x.json -o a -o b             | '-o is given twice.'",
                "schema                              | 'missing: case|decision|directory.'",
                "schema cases                        | 'there is no schema cases. There are: answers, case, comparison, decision, directory, errors, event, questions, release, training, why-not. Maybe case.'",
                "ask                                 | 'missing: CASE.json.'",
                "directory                           | 'say what to do: template, read, check, merge.'",
                "directory check --at 26.11.2026     | '--at: a day such as 2026-11-26 is expected.'",
                "directory check --older-than 1y     | '--older-than: a period such as P1Y or P6M is expected.'",
                "directory check --format csv        | '--format: there is no csv. There are: text, json.'",
                "directory template --separator dot  | '--separator: there is no dot. There are: comma, semicolon, tab.'",
                "directory read                      | 'missing: FILE.csv.'",
                "cases                               | 'say what to do: template, read.'",
                "ask x.json --format html            | '--format: there is no html. There are: text, json.'",
                "ask x.json --not-known /person/agee | '--not-known: nobody is asked for /person/agee. Maybe /person/age.'",
                "ask - --directory -                 | '- can stand for one file only.'",
                "decide x.json --not-known person    | '--not-known: nobody is asked for person.'",
                "why-not x.json                      | 'missing: KEY=VALUE.'",
                "why-not x.json status               | 'say what is not concluded, as KEY=VALUE. Keys: urgency.'",
                "why-not x.json urgensy=URGENT       | 'a decision has no key urgensy to ask about. There are: urgency. Maybe urgency.'",
                "why-not x.json urgency=URGNT        | 'urgency has no value URGNT. There are: IMMEDIATE, URGENT. Maybe URGENT.'",
                "imprt x.json                        | 'imprt is no command. There are: decide, ask, why-not, whom, history, due, overrides, training, exercise, county, unmet, form, pack, directory, cases, schema.'",
            })
    void wrong_usage_is_exit_code_2_and_says_what_was_perhaps_meant(String args, String message) {
        String language = args.contains("--lang") ? "" : " --lang=en";
        Run run = Run.nrm((args.trim() + language).split(" +"));
        assertThat(run.err().lines().findFirst()).contains("nrm: " + message);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void without_a_command_it_says_which_there_are() {
        Run run = Run.nrm("--lang", "sq");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "nrm: thoni çfarë duhet bërë: decide, ask, why-not, whom, history, due, overrides, training, exercise, county, unmet, form, pack, directory, cases, schema.\nShihni nrm --help\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "decide --help",
                "ask --help",
                "why-not --help",
                "form --help",
                "form referral --help",
                "directory --help",
                "directory template --help",
                "directory read --help",
                "directory check --help",
                "directory merge --help",
                "cases --help",
                "cases template --help",
                "cases read --help",
                "schema --help"
            })
    void help_goes_to_standard_output_in_both_languages(String args) {
        Run albanian = Run.nrm((args + " --lang sq").split(" "));
        Run english = Run.nrm((args + " --lang en").split(" "));
        assertThat(albanian.code()).isZero();
        assertThat(albanian.out()).startsWith(headerOf(args, TextLanguage.SQ)).contains("Përdorimi: ", "Opsionet:");
        assertThat(english.out()).startsWith(headerOf(args, TextLanguage.EN)).contains("Usage: ", "Options:");
        assertThat(english.err()).isEmpty();
    }

    @Test
    void only_commands_that_exist_are_listed() {
        assertThat(Run.nrm("--help", "--lang", "en").out())
                .contains("decide", "ask", "why-not", "schema")
                .doesNotContain("import", "export");
    }

    @Test
    void the_version_is_that_of_the_library() {
        assertThat(Run.nrm("--version")).isEqualTo(new Run(0, "nrm 9.9.9\n", ""));
        assertThat(Run.nrm("decide", "--version").out()).isEqualTo("nrm 9.9.9\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "decision", "directory"})
    void schemas_are_printed(String kind) {
        Run run = Run.nrm("schema", kind);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("https://json-schema.org/draft/2020-12/schema")
                .endsWith("}\n");
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Labels.load(HelpWording.class, "messages", TextLanguage.SQ).keys())
                .isEqualTo(Labels.load(HelpWording.class, "messages", TextLanguage.EN)
                        .keys());
    }

    private static String headerOf(String args, TextLanguage language) {
        String command = ("nrm " + args).replaceFirst(" -.*", "").replace(' ', '.');
        String header = Labels.load(HelpWording.class, "messages", language).of(command + ".usage.header.0");
        return header.substring(0, 30);
    }
}
