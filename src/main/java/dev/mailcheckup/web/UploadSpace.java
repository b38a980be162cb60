package dev.mailcheckup.web;

import dev.mailcheckup.visitor.UploadRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room that files of the page and of the API share. */
@Configuration
class UploadSpace {

    private static final int MOST_OCTETS = 200 * 1024 * 1024;

    @Bean
    UploadRoom uploadRoom() {
        return new UploadRoom(MOST_OCTETS);
    }
}
