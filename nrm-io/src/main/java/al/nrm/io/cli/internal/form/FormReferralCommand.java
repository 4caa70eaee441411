package al.nrm.io.cli.internal.form;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.form.FormKind;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.report.form.ReferralForm;
import al.nrm.privacy.RecipientKind;
import al.nrm.problem.RefusedInputException;
import al.nrm.referral.View;
import al.nrm.text.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm form referral}: the form by which a case is handed over to one agency or provider. */
@Command(name = "referral")
final class FormReferralCommand extends LayoutCommand {
    private static final List<String> RECIPIENTS = Stream.concat(
                    Arrays.stream(Agency.values()).map(Agency::name),
                    Arrays.stream(Service.values()).map(service -> RecipientKind.PROVIDER + service.name()))
            .toList();

    @Parameters(paramLabel = "CASE.json", descriptionKey = "case")
    private String file = "";

    @Option(names = "--to", paramLabel = "AGENCY", required = true, descriptionKey = "form.to")
    private String recipient = "";

    @Option(names = "--with-identity", descriptionKey = "form.with-identity")
    private boolean withIdentity;

    @Override
    protected int run() {
        RecipientKind kind = RecipientKind.parse(recipient)
                .orElseThrow(() -> values().refusedWithin(
                                recipient,
                                RECIPIENTS,
                                "usage.choice",
                                "--to",
                                recipient,
                                String.join(", ", RECIPIENTS)));
        checkStandardInput(file);
        LoadedRules law = context().law(options());
        CaseFile caseFile = context().caseFile(file, law);
        Decision decision = law.decider().decide(caseFile);
        TextLanguage language = context().language();
        return make(law, FormKind.REFERRAL, withIdentity, layout -> {
            ReferralForm form = ReferralForm.with(layout, law.glossary());
            try {
                View view = form.view(decision, caseFile, kind);
                return withIdentity ? form.withIdentity(view, language) : form.of(view, language);
            } catch (RefusedInputException notTold) {
                throw new RefusedFile(file, notTold);
            }
        });
    }
}
