package dev.mailcheckup.web;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the terminal where to look, for whoever started the server by hand. */
@Component
class ReadyLine {

    @EventListener
    void say(WebServerInitializedEvent started) {
        System.out.println(
                "Mail Checkup is ready: http://localhost:" + started.getWebServer().getPort());
    }
}
