package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.servers.MailServers;
import dev.mailcheckup.servers.WithMailServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged command line against real mail servers. */
@ExtendWith(WithMailServers.class)
class ProviderCommandIT {

    @Test
    void eachDomainIsOneLineOfJson(MailServers servers) throws Exception {
        List<String> command = new ArrayList<>(List.of("provider", "--json"));
        command.addAll(servers.commandOptions());
        command.addAll(List.of("good.test", "jane@plain.test", "missing.test"));
        Ended ended = run(command);
        assertThat(ended.code()).as(ended.output()).isEqualTo(1);
        List<JsonNode> lines =
                ended.output().lines().map(JsonMapper.builder().build()::readTree).toList();
        assertThat(lines)
                .extracting(line -> line.get("domain").asString())
                .containsExactly("good.test", "plain.test", "missing.test");
        assertThat(lines)
                .extracting(line -> line.get("verdict").asString())
                .containsExactly("good", "bad", "unknown");
        assertThat(lines.getFirst().get("endpoints")).hasSize(6);
        assertThat(lines.getFirst().get("webmail").get("state").asString()).isEqualTo("https");
        assertThat(lines.get(1).get("findings").get(0).get("code").asString())
                .isEqualTo("plaintext-login-allowed");
        assertThat(ended.output()).doesNotContain("jane");
    }

    private record Ended(int code, String output) {}

    /** The packaged jar where the build names one, else the classes that this JVM tests. */
    private static Ended run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String jar = System.getProperty("mailcheckup.jar");
        command.addAll(
                jar == null
                        ? List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.mailcheckup.MailCheckup")
                        : List.of("-jar", jar));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
