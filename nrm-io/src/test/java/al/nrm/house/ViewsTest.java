package al.nrm.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import al.nrm.decision.Decision;
import al.nrm.event.EventContent;
import al.nrm.io.report.form.ReferralForm;
import al.nrm.provider.ServiceProvider;
import al.nrm.referral.View;
import al.nrm.text.TextLanguage;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What leaves a case for a recipient is made from a view, by type. */
@AnalyzeClasses(packages = "al.nrm", importOptions = ImportOption.DoNotIncludeTests.class)
class ViewsTest {
    @ArchTest
    static final ArchRule a_form_for_a_recipient_is_made_from_a_view_and_a_language_and_nothing_else = methods()
            .that()
            .areDeclaredIn(ReferralForm.class)
            .and()
            .arePublic()
            .and()
            .haveRawReturnType(String.class)
            .should()
            .haveRawParameterTypes(View.class, TextLanguage.class);

    @ArchTest
    static final ArchRule what_a_form_says_to_a_recipient_knows_no_decision = noClasses()
            .that()
            .haveSimpleName("RecipientWords")
            .or()
            .haveSimpleName("DisclosedFacts")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Decision.class);

    @ArchTest
    static final ArchRule an_event_of_sharing_is_made_from_a_view_or_read = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(View.class.getName())
            .and()
            .resideOutsideOfPackage("al.nrm.document")
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "of an event of sharing", call -> call.getTargetOwner().isEquivalentTo(EventContent.Shared.class)));

    /** The build also writes the bundled directory as an image, from which it is read at run time as a whole. */
    @ArchTest
    static final ArchRule an_address_that_may_be_confidential_is_asked_for_only_where_a_directory_is_checked_or_kept =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("al.nrm.provider", "al.nrm.rules.internal.image")
                    .should()
                    .callMethod(ServiceProvider.class, "address");
}
