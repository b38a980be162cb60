package dev.mailcheckup.web;

import dev.mailcheckup.shell.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a plain page shows when it fails; the log gets no word of the request. */
@ControllerAdvice(annotations = Controller.class)
class PlainTrouble {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    String failed(
            RuntimeException thrown, Model model, Locale language, HttpServletRequest request) {
        Trouble trouble = Trouble.log(thrown);
        PlainPage.fill(model, language, request.getServletPath() + "?");
        model.addAttribute("number", trouble.number());
        return "trouble";
    }
}
