package dev.mailcheckup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that is not in {@link Places} would be looked at by no test. */
class NoPageForgottenTest {

    private static final JavaClasses APP =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.mailcheckup");

    @Test
    void everyRouteAndEveryPlainPageIsInTheTable() {
        List<String> paths = Stream.concat(routes(), plainPages()).toList();
        assertThat(paths).contains("/", "/help/threat");
        assertThat(Places.PAGES).extracting(Place::path).containsAll(paths);
    }

    private static Stream<String> routes() {
        return APP.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> "/" + type.getAnnotationOfType(Route.class).value());
    }

    /** The name of a template is text; files are answers of other types. */
    private static Stream<String> plainPages() {
        return APP.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .map(JavaClass::getMethods)
                .flatMap(methods -> methods.stream())
                .filter(method -> method.isAnnotatedWith(GetMapping.class))
                .filter(method -> method.getRawReturnType().isEquivalentTo(String.class))
                .flatMap(NoPageForgottenTest::paths);
    }

    private static Stream<String> paths(JavaMethod method) {
        return Arrays.stream(method.getAnnotationOfType(GetMapping.class).value());
    }
}
