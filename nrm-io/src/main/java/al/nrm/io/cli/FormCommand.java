package al.nrm.io.cli;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.Text;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code nrm form}: forms to hand over or to write on. */
@Command(name = "form")
final class FormCommand extends CommandGroup {
    FormCommand(CommandContext desk) {
        super(desk);
    }

    /**
     * Makes a form and delivers it.
     *
     * @param withIdentity whether the form says who the person is
     * @param made fills a layout
     * @throws RulePackException if the pack has no such form in the language that was asked for
     */
    int make(NrmCommand given, LoadedRules law, FormKind kind, boolean withIdentity, Function<Form, String> made) {
        String name = kind.nameIn(desk().wording().language());
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
        String text = made.apply(form);
        return desk().deliver(given, withIdentity, text);
    }
}
