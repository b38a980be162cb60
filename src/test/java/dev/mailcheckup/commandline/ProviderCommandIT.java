package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.servers.MailServers;
import dev.mailcheckup.servers.WithMailServers;
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
        PackagedProgram.Ended ended = PackagedProgram.run(command);
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
}
