package dev.mailcheckup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;

/** The shape of the code, as DESIGN and decision D001 lay it down. */
@AnalyzeClasses(packages = "dev.mailcheckup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {
        "dev.mailcheckup.finding..",
        "dev.mailcheckup.message",
        "dev.mailcheckup.suspicion",
        "dev.mailcheckup.suspicion.claim..",
        "dev.mailcheckup.suspicion.author..",
        "dev.mailcheckup.suspicion.link..",
        "dev.mailcheckup.suspicion.attachment..",
        "dev.mailcheckup.suspicion.authentication..",
        "dev.mailcheckup.suspicion.journey..",
        "dev.mailcheckup.suspicion.json..",
        "dev.mailcheckup.suspicion.text..",
        "dev.mailcheckup.suspicion.wallet..",
        "dev.mailcheckup.provider",
        "dev.mailcheckup.provider.page",
        "dev.mailcheckup.password",
        "dev.mailcheckup.address",
        "dev.mailcheckup.wizard",
        "dev.mailcheckup.checklist",
        "dev.mailcheckup.progress",
        "dev.mailcheckup.reminder",
        "dev.mailcheckup.qr",
        "dev.mailcheckup.device",
        "dev.mailcheckup.visitor",
        "dev.mailcheckup.organisation",
        "dev.mailcheckup.signature",
        "dev.mailcheckup.report",
        "dev.mailcheckup.quiz",
        "dev.mailcheckup.exposure",
        "dev.mailcheckup.words",
    };

    /** No logger in the core: a pasted mail can never be logged there. */
    @ArchTest
    static final ArchRule theCoreIsPure =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.vaadin..",
                            "org.springframework..",
                            "jakarta..",
                            "java.net..",
                            "java.nio.file..",
                            "javax.net..",
                            "org.xbill..",
                            "org.slf4j..",
                            "java.util.logging..");

    @ArchTest
    static final ArchRule theCoreIsToldTheTime =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule theCoreHoldsNoState =
            fields().that().areDeclaredInClassesThat().resideInAnyPackage(PURE).should().beFinal();

    /** java.util.regex can hang for minutes on hostile text; RE2/J is linear. */
    @ArchTest
    static final ArchRule mailTextIsMatchedInLinearTime =
            noClasses()
                    .that()
                    .resideInAnyPackage("dev.mailcheckup.message..", "dev.mailcheckup.suspicion..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.regex..");

    @ArchTest
    static final ArchRule onlyViewsKnowVaadin =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "dev.mailcheckup.shell..", "dev.mailcheckup")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule viewsTouchNoSocketAndNoParser =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..provider.net..",
                            "..exposure.net..",
                            "..suspicion.net..",
                            "..message.mime..",
                            "java.net..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dev.mailcheckup.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule viewsOfFeaturesStayApart =
            slices().matching("dev.mailcheckup.(*).ui..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule oneViewIsOneRoute =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .resideInAPackage("..ui..")
                    .andShould()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("View");
}
