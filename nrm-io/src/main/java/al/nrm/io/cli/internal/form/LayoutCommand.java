package al.nrm.io.cli.internal.form;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.Text;
import java.util.List;
import java.util.function.Function;

/** A command that fills a layout of the pack. */
abstract class LayoutCommand extends CliCommand {
    /**
     * Fills a layout and writes the form.
     *
     * @param withIdentity whether the form says who the person is
     * @param filling fills the layout
     * @return the exit code
     * @throws RulePackException if the pack has no such form in the language of the command
     */
    int make(LoadedRules law, FormKind kind, boolean withIdentity, Function<Form, String> filling) {
        String name = kind.nameIn(context().language());
        Form form = law.forms().get(name);
        if (form == null) {
            throw new RulePackException(List.of(RulePackProblem.builder()
                    .path("forms/" + name + ".html")
                    .line(1)
                    .what(Text.of("Paketa nuk e ka këtë formular.", "The pack does not have this form."))
                    .why(Text.of(
                            "„nrm pack init” kopjon paketën e brendshme me formularët e saj.",
                            "\"nrm pack init\" copies the bundled pack with its forms."))
                    .build()));
        }
        return deliver(withIdentity, filling.apply(form), ExitCode.DONE);
    }
}
