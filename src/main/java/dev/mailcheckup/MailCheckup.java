package dev.mailcheckup;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.lumo.Lumo;
import dev.mailcheckup.commandline.CommandLineApp;
import dev.mailcheckup.message.inspect.OpeningProcess;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web app, or, with a command, the command line (no Spring is started then). */
@SpringBootApplication
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
@LoadDependenciesOnStartup
public class MailCheckup implements AppShellConfigurator {

    /** No arguments, or {@code --name=value} alone: settings of the web app. Else a command. */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(OpeningProcess.ARGUMENT)) {
            OpeningProcess.run();
        } else if (Arrays.stream(args).allMatch(MailCheckup::isSetting)) {
            SpringApplication.run(MailCheckup.class, args);
        } else {
            System.exit(CommandLineApp.run(args));
        }
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icon.svg", "any");
    }
}
