package al.nrm.io.cli;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm form}: forms to hand over or to write on. */
@Command(name = "form", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class FormCommand implements Runnable {
    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    FormCommand(CommandContext desk) {
        this.desk = desk;
    }

    CommandContext desk() {
        return desk;
    }

    /** The options that every command has, checked. */
    NrmCommand options(CommandLine line) {
        NrmCommand given = Objects.requireNonNull(options);
        given.checkLanguage(line);
        return given;
    }

    /**
     * Makes a form and delivers it.
     *
     * @param withIdentity whether the form says who the person is
     * @param made fills a layout
     * @throws RulePackException if the pack has no such form in the language that was asked for
     */
    int make(NrmCommand given, LoadedRules law, FormKind kind, boolean withIdentity, Function<Form, String> made) {
        String name = kind.nameIn(desk.wording().language());
        Form form = law.forms().get(name);
        if (form == null) {
            throw new RulePackException(List.of(RulePackProblem.builder()
                    .path("forms/" + name + ".html")
                    .line(1)
                    .what(Text.of("Paketa nuk e ka këtë formular.", "The pack does not have this form."))
                    .why(Text.of(
                            "„nrm pack init“ kopjon paketën e brendshme me formularët e saj.",
                            "\"nrm pack init\" copies the bundled pack with its forms."))
                    .build()));
        }
        String text = made.apply(form);
        return desk.deliver(given, withIdentity, delivery -> {
            delivery.print(text);
            return ExitCode.DONE.code();
        });
    }

    /** Without a form there is nothing to do. */
    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        options(line);
        throw new UsageException.Because(
                line,
                desk.wording()
                        .words()
                        .of(
                                "usage.no-command",
                                String.join(", ", line.getSubcommands().keySet())));
    }
}
