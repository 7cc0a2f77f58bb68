package dk.samklang.platform.web;

import dk.samklang.platform.database.Outage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the servlet container could not answer itself: filters, unknown hosts, oversized forms. */
@Controller
class ErrorDispatch implements ErrorController {

    private final ErrorAnswers answers;

    ErrorDispatch(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    @Requires(Requires.EVERYONE)
    Page error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable problem) {
            var outage = Outage.in(problem);
            if (outage.isPresent()) {
                return answers.unavailable(outage.get(), ErrorAnswers.reference(), request);
            }
        }
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
        return Page.failure(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }
}
